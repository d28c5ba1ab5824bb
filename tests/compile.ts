import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Where a module finds itself, as its source says it. */
const PLACES = /import\.meta\.(url|dirname|filename)/g;

/**
 * Compiles TypeScript modules and all that they import of the project into modules that Node loads as they are, beneath
 * `folder`; what several of them import is there once. Returns their paths in the order given. Packages stay where they lie.
 *
 * With tsx each test file would have each module of the program transformed and handed over anew by a thread of its own,
 * which takes longer than most tests.
 */
export async function compile(root: string, files: readonly string[], folder: string): Promise<string[]> {
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [{ name: 'places', setup: keepPlaces }],
  });
  return files.map((file) => join(folder, relative(root, join(root, file)).replace(/\.ts$/, '.mjs')));
}

/** Modules find fixtures, templates and the program from where their source stands. */
function keepPlaces({ onLoad }: Parameters<Plugin['setup']>[0]): void {
  onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
    const place = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
    const contents = readFileSync(path, 'utf8').replace(PLACES, (_, of: keyof typeof place) =>
      JSON.stringify(place[of]),
    );
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}
