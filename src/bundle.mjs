// Bundles the program into one place that Node loads at once: reading some hundred TypeScript files one by one takes
// longer than most commands do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOME = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(HOME, 'node_modules/.cache/clipfile/program');

/** Packages that are loaded where they lie: they share themselves with others, find files beside them, or are rarely needed. */
const EXTERNAL = ['@11ty/eleventy', 'nunjucks', 'esbuild', 'tsx', 'chokidar', 'lunr', 'lunr-languages'];

/** Bundles of former versions stay this long (milliseconds): a command that runs may still load parts of one. */
const KEPT = 24 * 60 * 60 * 1000;

/**
 * Gives the file of the bundled command line, made anew when a source file changed; `null` when it cannot be made, for
 * instance where nothing may be written.
 *
 * @returns {Promise<string | null>}
 */
export async function bundleProgram() {
  try {
    const folder = join(CACHE, keyOf(listSources()));
    const entry = join(folder, 'cli.js');
    if (!existsSync(entry)) await bundle(folder);
    return entry;
  } catch {
    return null;
  }
}

function listSources() {
  const names = readdirSync(join(HOME, 'src'), { recursive: true, encoding: 'utf8' }).sort();
  return ['.eleventy.ts', 'package-lock.json', ...names.map((name) => join('src', name))];
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
  await build({
    entryPoints: ['src/cli.ts', 'src/ingest-thread.ts', 'src/site-child.ts'].map((name) => join(HOME, name)),
    outdir: temporary,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Every Node since 10 knows them; else each pattern would be compiled where it stands, each time it is met.
    supported: { 'regexp-unicode-property-escapes': true },
    external: EXTERNAL,
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as clipfileRequire } from 'node:module'; const require = clipfileRequire(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [{ name: 'own places', setup: keepPlaces }],
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    // Somebody else was faster.
    if (!existsSync(join(folder, 'cli.js'))) throw error;
  }
  removeOld(folder);
}

/** Source files find templates and assets from where they stand themselves. */
function keepPlaces(build) {
  build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }));
}

function removeOld(current) {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (folder !== current && statSync(folder).mtimeMs < Date.now() - KEPT) rmSync(folder, { recursive: true });
  }
}
