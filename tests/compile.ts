import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { EXTERNAL, PLACED, STATISTICS_LATER } from '../src/bundle.mjs';

/** Where a module finds itself, as its source says it. */
const PLACES = /import\.meta\.(url|dirname|filename)/g;

/**
 * Compiles TypeScript modules and all that they import of the project into modules that Node loads as they are, beneath
 * `folder`; what several of them import is there once. Returns their paths in the order given. Packages of the program are compiled with
 * it, as for those who use it; those of the tests stay where they lie.
 *
 * With tsx each test file would have each module of the program transformed and handed over anew by a thread of its own,
 * which takes longer than most tests.
 */
export async function compile(root: string, files: readonly string[], folder: string): Promise<string[]> {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: object;
  };
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: [...EXTERNAL, '@11ty/eleventy-dev-server', ...Object.keys(devDependencies)],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    // Packages in the older form ask for Node's own modules by it.
    banner: { js: REQUIRE },
    plugins: [{ name: 'places', setup: keepPlaces }, STATISTICS_LATER],
  });
  return files.map((file) => join(folder, relative(root, join(root, file)).replace(/\.ts$/, '.mjs')));
}

const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

/** Modules find fixtures, templates and the program from where their source stands. */
function keepPlaces({ onLoad }: PluginBuild): void {
  onLoad({ filter: PLACED }, ({ path }) => {
    const place = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
    const contents = readFileSync(path, 'utf8').replace(PLACES, (_, of: keyof typeof place) =>
      JSON.stringify(place[of]),
    );
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}
