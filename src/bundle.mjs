// Bundles the program into one file that Node loads at once, with the bytecode that V8 made of it in a run before:
// reading and compiling some hundred files one by one takes longer than most commands do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { compileLater } from './long-work.mjs';
import { beginSurvey } from './survey/begin.mjs';

const HOME = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(HOME, 'node_modules/.cache/clipfile/program');

/** Lets `import()` in a script find packages as it does in a module; not there before Node 20.12. */
const IMPORT = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;

/** Modules that a process begins with, by the name of their file: the command line, a child of an ingest, one of a build. */
const PARTS = ['cli', 'ingest-child', 'site-child'];

/** Packages that are loaded where they lie: they share themselves with others, find files beside them, or are rarely needed. */
export const EXTERNAL = ['esbuild', 'tsx', 'chokidar', 'lunr', 'lunr-languages'];

/** Commands and parts that read many originals, and do little else. */
const LONG = ['ingest', 'extract', 'learn', 'ingest-child'];

/** What the bundle is given, as every module of that form is; the last is ours. */
const WRAPPED = ['exports', 'require', 'module', '__filename', '__dirname', 'bundleUrl'];

/** Source files that find others from where they stand themselves. */
export const PLACED = /\.ts$|[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/;

/** Script of the thread that looks at an archive's files while the program is being loaded. */
const SURVEY = 'survey.cjs';

/** Bundles of former versions stay this long (milliseconds): a command that runs may still load parts of one. */
const KEPT = 24 * 60 * 60 * 1000;

/**
 * Loads and runs a part of the program, out of the bundle, made anew when a source file changed; file by file where it
 * cannot be made, for instance where nothing may be written.
 *
 * @param {string} part one of `PARTS`
 */
export async function runPart(part) {
  // Eleventy's thread that watches for changed modules: we never load one a second time.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  const file = await bundleProgram();
  if (file === null) {
    (await import('tsx/esm/api')).register();
    await import(`./${part}.ts`);
  } else {
    if (part === 'cli') beginSurvey(join(dirname(file), SURVEY), process.argv.slice(2));
    await load(file, part);
  }
}

async function bundleProgram() {
  if (IMPORT === undefined) return null;
  try {
    const folder = join(CACHE, keyOf(listSources()));
    const file = join(folder, 'program.cjs');
    if (!existsSync(file)) await bundle(folder);
    return file;
  } catch {
    return null;
  }
}

async function load(filename, part) {
  // Else what a long run used at its beginning only would not be kept.
  setFlagsFromString('--no-flush-bytecode');
  const name = part === 'cli' ? nameOfCommand() : part;
  if (LONG.includes(name)) compileLater();
  const file = `${filename}.${name}`;
  const { cachedData, size } = readCompiled(file);
  // It is ASCII, see `inAscii`; as UTF-8 it would be checked for that.
  const script = new vm.Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData,
    importModuleDynamically: IMPORT,
  });
  process.on('exit', () => keepCompiled(script, file, script.cachedDataRejected ? 0 : size));
  const module = { exports: {} };
  const url = pathToFileURL(filename).href;
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename), url);
  await module.exports[part]();
}

/** Each command runs parts of the program of its own. */
function nameOfCommand() {
  const [name = ''] = process.argv.slice(2);
  return /^[a-z]+$/.test(name) ? name : 'help';
}

/** Length of what stands before the code in a file of it: the size of its bytecode in V8's memory, and a SHA-256 of the code. */
const HEAD = 4 + 32;

/** By how much bytecode has to grow to be kept anew, which takes longer than to compile a few functions. */
const GROWN = 1.02;

/** The code that a run has compiled, and the size of its bytecode; V8 takes code on trust, so damaged code is none. */
function readCompiled(file) {
  const none = { cachedData: undefined, size: 0 };
  if (!existsSync(file)) return none;
  const bytes = readFileSync(file);
  const code = bytes.subarray(HEAD);
  if (bytes.length <= HEAD || !hashOf(code).equals(bytes.subarray(4, HEAD))) return none;
  return { cachedData: code, size: bytes.readUInt32LE(0) };
}

/**
 * Keeps what V8 has compiled of a script, what was kept before included, when there is more of it than the `size` that is
 * kept: a command does one thing in one run and another in the next. Without it the next run is slower, no more.
 */
function keepCompiled(script, file, size) {
  const own = getHeapCodeStatistics().bytecode_and_metadata_size;
  if (own < GROWN * size) return;
  try {
    // V8 refuses what was compiled under other flags, even such as are of no account for it.
    setFlagsFromString('--heap-growing-percent=0');
    const code = script.createCachedData();
    const number = Buffer.alloc(4);
    number.writeUInt32LE(own);
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([number, hashOf(code), code]));
    renameSync(temporary, file);
  } catch {}
}

function hashOf(code) {
  return createHash('sha256').update(code).digest();
}

function listSources() {
  const names = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' }).sort();
  // All that `hashProgram` reads: what it comes to is kept beside the bundle.
  return ['.eleventy.ts', 'package.json', 'package-lock.json', ...names.map((name) => join('src', name))];
}

/** By stamp, not by content: it is asked for at every start. */
function keyOf(sources) {
  const hash = createHash('sha256').update(`${HOME} ${process.version}`);
  for (const name of sources) {
    const stat = statSync(join(HOME, name), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${name} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import('esbuild');
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = {${PARTS.map((part) => `'${part}': () => import('./${part}.ts')`).join(', ')}};`,
      resolveDir: join(HOME, 'src'),
    },
    write: false,
    outfile: join(temporary, 'program.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Every Node since 10 knows them; else each pattern would be compiled where it stands, each time it is met.
    supported: { 'regexp-unicode-property-escapes': true },
    external: EXTERNAL,
    // Packages that ask where they stand want `require`, which finds all of them from here.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: `(function (${WRAPPED.join(', ')}) {` },
    footer: { js: '})' },
    // A quarter of it is comments and white space, which every process would hold.
    minifyWhitespace: true,
    legalComments: 'none',
    lineLimit: 160,
    logLevel: 'silent',
    plugins: [
      { name: 'own places', setup: keepPlaces },
      STATISTICS_LATER,
      { name: 'no esprima', setup: leaveOutEsprima },
    ],
  });
  writeFileSync(join(temporary, 'program.cjs'), inAscii(outputFiles[0]?.text ?? ''));
  await build({
    entryPoints: [join(HOME, 'src/survey/thread.ts')],
    outfile: join(temporary, SURVEY),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    plugins: [{ name: 'own places', setup: keepPlaces }],
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    // Somebody else was faster.
    if (!existsSync(join(folder, 'program.cjs'))) throw error;
  }
  removeOld(folder);
}

/**
 * Writes what no ASCII is in a script (esbuild leaves it only in patterns) by its number: as text of one byte a character
 * the program takes half the memory.
 *
 * @param {string} script
 */
export function inAscii(script) {
  // With the backslash before a sign, which says no more than the sign; of other escapes nothing is changed.
  return script.replace(/\\[\s\S]|[^\0-\x7f]/g, (sign) => {
    const code = sign.charCodeAt(sign.length - 1);
    return code < 0x80 ? sign : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Source files find templates and assets from where they stand themselves. */
function keepPlaces(build) {
  build.onLoad({ filter: PLACED }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: path.endsWith('.ts') ? 'ts' : 'js',
  }));
}

/** What tells languages by their letters takes long to load, and most texts are told without: it waits for the first question. */
export const STATISTICS_LATER = { name: 'letter statistics when asked for', setup: deferStatistics };

function deferStatistics(build) {
  build.onResolve({ filter: /^eld\/extrasmall$/ }, async ({ path, pluginData }) => {
    if (pluginData === 'found') return undefined;
    const found = await build.resolve(path, { kind: 'import-statement', resolveDir: HOME, pluginData: 'found' });
    return { path: found.path, namespace: 'deferred' };
  });
  build.onLoad({ filter: /./, namespace: 'deferred' }, ({ path }) => ({
    contents: `let loaded;
      const load = () => require(${JSON.stringify(path)}).default;
      export default { detect: (text) => (loaded ??= load()).detect(text) };`,
    resolveDir: HOME,
  }));
}

/**
 * YAML's reader in `gray-matter` loads a parser of JavaScript, file by file, for functions in YAML: we read none, and it does
 * without where it finds none.
 */
function leaveOutEsprima(build) {
  build.onLoad({ filter: /[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace("_require('esprima')", 'undefined'),
  }));
}

function removeOld(current) {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (folder !== current && statSync(folder).mtimeMs < Date.now() - KEPT) rmSync(folder, { recursive: true });
  }
}
