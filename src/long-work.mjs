// How V8 compiles for commands that read many originals one after the other.
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile functions for speed later, when it has seen more of what they meet, and with less of what they call
 * built in. By default a quarter of the time that the first thousand articles take goes into compiling, much of it twice.
 * For the whole process, before any of the program is loaded: V8 refuses code that was compiled under
 * other flags. Only where it was measured: other versions of Node have other compilers.
 */
export function compileLater() {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
