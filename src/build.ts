import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.ts';
import type { SiteFile } from './model.ts';
import type { Archive } from './records/store.ts';
import { hashPages } from './site/fingerprint.ts';
import { keysOf } from './site/page-plan.ts';
import { planSite } from './site/plan.ts';
import { publishArchive } from './site/public-record.ts';
import { type ReadArchive, readArchive } from './site/read-archive.ts';
import { wantSearch } from './site/search-files.ts';
import { beginState, emptyState, intactFiles, type KnownFile, readState, saveState } from './site/site-state.ts';
import { stampOf } from './site/stamps.ts';
import { type WantedFile, type WantedSet, wantArticleFiles, wantPublicFiles } from './site/wanted.ts';
import { findNotices, wantWebFiles } from './site/web-files.ts';
import { MANIFEST, readManifest, type WriteResult, wasCutOff, writeSite } from './site/writer.ts';

/** What to build, and where to. */
export interface BuildOptions {
  /** The archive's root: its `public/` and `templates/` are laid over those of Clipfile. */
  root: string;
  output: string;
  /** Path of the site on its host; begins and ends with `/`. */
  pathPrefix: string;
  /** True: what `.cache/` keeps of earlier builds is not used. */
  full: boolean;
  /**
   * An archive as `readArchive` read it, which of unchanged records holds only what listings need; or as it lies in
   * memory. Without one the records under the root are read.
   */
  archive?: Archive | ReadArchive;
  /** The present day `YYYY-MM-DD` in the zone of the settings. */
  today: string;
  onProgress?: (done: number, of: number, what: string) => void;
}

/** What a build did. */
export interface BuildResult extends WriteResult {
  pages: number;
  /** The next day on which an embargo ends: a build is due then. */
  nextEmbargo: string | null;
  /** What was left out for want of a setting, in sentences. */
  notices: string[];
}

const STEPS = ['records', 'plan', 'pages', 'search', 'files'];

/** Name of the set of pages whose templates page through no list. */
const SINGLE = 'single pages';

/**
 * Builds the site: record → public record → plan → pages, with search, originals and public files. Only what changed
 * since the last build into this folder is rendered and written. Everything is made before anything is written: on any
 * error the published site stays as it was. Throws on invalid records, on two pages with one address, and on a template
 * that fails.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, output, pathPrefix, full, onProgress = () => {} } = options;
  const step = (name: string) => onProgress(STEPS.indexOf(name), STEPS.length, name);
  step('records');
  const { published, diagnostics, stampOf: stampOfRecord } = readFor(options);
  const faults = diagnostics.filter(({ level }) => level === 'error');
  if (faults.length > 0) {
    throw new Error(
      faults.map(({ path, line = 1, code, message }) => `${path}:${line} ${code}: ${message}`).join('\n'),
    );
  }
  step('plan');
  const surroundings = hashPages(root, published.settings, pathPrefix);
  const plan = planSite(published);
  const pages = keysOf(plan, surroundings);
  const own = wantPublicFiles(root);
  const isOwn = new Set(own.map(({ path }) => path));
  const web = wantWebFiles(published, plan).filter(({ path }) => !isOwn.has(path));
  const files = [...wantArticleFiles(published.records, root, stampOfRecord), ...own, ...web];
  const known = look(full ? emptyState() : readState(root, output), output);
  step('pages');
  const single: WantedSet = { name: SINGLE, key: surroundings, make: async () => [] };
  const due = new Set([...pages].filter(([path, key]) => known.isDue(path, key)).map(([path]) => path));
  const made: Made = { files: [], sets: new Map() };
  if (due.size > 0 || known.isSetDue(single)) {
    const { renderPages } = await import('./site/render.ts');
    const rendered = await renderPages({ root, plan, settings: published.settings, pathPrefix }, due);
    checkRendered(due, rendered);
    made.files.push(...rendered);
    made.sets.set(
      SINGLE,
      rendered.map(({ path }) => path).filter((path) => !pages.has(path)),
    );
  }
  step('search');
  const sets = wantSearch(published);
  for (const set of sets.filter(known.isSetDue)) {
    const own = await set.make();
    made.files.push(...own);
    made.sets.set(
      set.name,
      own.map(({ path }) => path),
    );
  }
  step('files');
  made.files.push(
    ...files.filter(({ path, key }) => known.isDue(path, key)).map(({ path, make }) => ({ path, content: make() })),
  );
  const result = publish(options, known, { pages, files, sets: [single, ...sets] }, made);
  onProgress(STEPS.length, STEPS.length, 'done');
  return { ...result, nextEmbargo: published.nextEmbargo, notices: findNotices(published) };
}

function readFor({
  archive,
  root,
  today,
  full,
}: BuildOptions): Pick<ReadArchive, 'published' | 'diagnostics' | 'stampOf'> {
  if (archive === undefined) return readArchive({ root, today, full });
  if ('published' in archive) return archive;
  const isValid = archive.diagnostics.every(({ level }) => level !== 'error');
  const published = publishArchive(isValid ? archive : { ...archive, records: [] }, today);
  return { published, diagnostics: archive.diagnostics, stampOf: () => '' };
}

/** What was made in this build: files, and for each set made its paths. */
interface Made {
  files: SiteFile[];
  sets: Map<string, string[]>;
}

/** What the output folder holds that need not be made again. */
interface Known {
  files: ReadonlyMap<string, KnownFile>;
  /** True when nothing was touched since the last build, which was not cut off. */
  isWhole: boolean;
  setPaths: (name: string) => string[];
  isDue: (path: string, key: string) => boolean;
  isSetDue: (set: WantedSet) => boolean;
}

function look(state: ReturnType<typeof readState>, output: string): Known {
  const files = intactFiles(state, output);
  const isSame = [...files].every(([path, file]) => state.files.get(path) === file);
  return {
    files,
    isWhole: isSame && files.size === state.files.size && files.has(MANIFEST) && !wasCutOff(output),
    setPaths: (name) => state.sets.get(name)?.paths ?? [],
    isDue: (path, key) => key === '' || files.get(path)?.key !== key,
    isSetDue: ({ name, key }) => {
      const set = state.sets.get(name);
      return set === undefined || set.key !== key || set.paths.some((path) => !files.has(path));
    },
  };
}

/** A page in the plan that no template makes would be missing without a word. */
function checkRendered(due: ReadonlySet<string>, rendered: readonly SiteFile[]): void {
  const made = new Set(rendered.map(({ path }) => path));
  const missing = [...due].find((path) => !made.has(path));
  if (missing !== undefined) throw new Error(`no template makes the page ${missing}, which the plan has`);
}

interface Wanted {
  pages: ReadonlyMap<string, string>;
  files: readonly WantedFile[];
  sets: readonly WantedSet[];
}

/** Writes what was made, keeps the rest of what is wanted, removes what is not, and notes what the folder now holds. */
function publish(
  { root, output }: BuildOptions,
  known: Known,
  wanted: Wanted,
  made: Made,
): WriteResult & { pages: number } {
  const sets = wanted.sets.map(({ name, key }) => ({ name, key, paths: made.sets.get(name) ?? known.setPaths(name) }));
  const keys = new Map([
    ...wanted.pages,
    ...wanted.files.map(({ path, key }) => [path, key] as const),
    ...sets.flatMap(({ key, paths }) => paths.map((path) => [path, key] as const)),
  ]);
  const pages = wanted.pages.size + (sets.find(({ name }) => name === SINGLE)?.paths.length ?? 0);
  const madePaths = new Set(made.files.map(({ path }) => path));
  const kept = new Map(
    [...keys.keys()].filter((path) => !madePaths.has(path)).map((path) => [path, known.files.get(path)?.sha256 ?? '']),
  );
  if (made.files.length === 0 && known.isWhole && kept.size + 1 === known.files.size) {
    return { written: [], removed: [], unchanged: known.files.size, pages };
  }
  // Should this build be cut off, what it was about to write counts as unknown: never new files under old keys.
  beginState(root, output, [...madePaths, MANIFEST]);
  const result = writeSite(made.files, output, kept);
  const state = new Map(
    [...readManifest(output)].map(([path, sha256]): [string, KnownFile] => {
      const stamp = kept.has(path) ? known.files.get(path)?.stamp : undefined;
      return [path, { key: keys.get(path) ?? '', sha256, stamp: stamp ?? stampOfOutput(output, path) }];
    }),
  );
  const manifest = sha256(readFileSync(join(output, MANIFEST)));
  state.set(MANIFEST, { key: '', sha256: manifest, stamp: stampOfOutput(output, MANIFEST) });
  saveState(root, output, { files: state, sets: new Map(sets.map(({ name, key, paths }) => [name, { key, paths }])) });
  return { ...result, pages };
}

function stampOfOutput(output: string, path: string): string {
  return stampOf(join(output, path), Date.now()).text;
}
