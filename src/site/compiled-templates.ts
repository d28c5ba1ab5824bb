import { join } from 'node:path';
import type { Environment } from 'nunjucks';
import { sha256 } from '../hash.ts';
import { hashProgram } from './fingerprint.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** The part of Nunjucks that turns templates into JavaScript; its types leave it out. */
export interface Compiler {
  compile: (source: string, asyncFilters: unknown[], extensions: unknown[], path: string, options: object) => string;
}

/** What Nunjucks makes of a template: functions by the names of its blocks. */
type Blocks = Readonly<Record<string, unknown>>;

/** Templates in JavaScript, which a build finds ready: to compile them takes longer than to render a few pages. */
export interface CompiledTemplates {
  /** The compiled form of a template at a path; `null` when it is faulty: Nunjucks itself says best of what. */
  find: (path: string, source: string, compiler: Compiler, environment: Environment) => Blocks | null;
  /** Keeps what was compiled for the next process. */
  keep: () => void;
}

interface Compiled {
  /** SHA-256 of what it was compiled from. */
  digest: string;
  code: string;
}

/** Of this process, by archive: a build opens its templates for each batch of pages. */
const opened = new Map<string, CompiledTemplates>();

/** Opens the compiled templates of the archive at a root. */
export function openCompiled(root: string): CompiledTemplates {
  const before = opened.get(root);
  if (before) return before;
  const file = join(root, '.cache/templates.json');
  const known = new Map<string, Compiled>(
    Object.entries((readSealed(file, hashProgram()) ?? {}) as Record<string, Compiled>),
  );
  const loaded = new WeakMap<Compiled, Blocks>();
  let hasNew = false;
  const templates: CompiledTemplates = {
    find: (path, source, compiler, environment) => {
      // Asynchronous filters and extensions there are none: see `plugin.ts`.
      const { opts } = environment as Environment & { opts: object };
      const digest = sha256(`${JSON.stringify(opts)}\n${source}`);
      let compiled = known.get(path);
      if (compiled?.digest !== digest) {
        const code = tryToCompile(() => compiler.compile(source, [], [], path, opts));
        if (code === null) return null;
        compiled = { digest, code };
        known.set(path, compiled);
        hasNew = true;
      }
      const blocks = loaded.get(compiled) ?? (new Function(compiled.code)() as Blocks);
      loaded.set(compiled, blocks);
      return blocks;
    },
    keep: () => {
      if (hasNew) writeSealed(file, hashProgram(), Object.fromEntries(known));
      hasNew = false;
    },
  };
  opened.set(root, templates);
  return templates;
}

function tryToCompile(compile: () => string): string | null {
  try {
    return compile();
  } catch {
    return null;
  }
}
