import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.ts';
import type { FileDiagnostic } from './model.ts';
import type { Archive } from './records/store.ts';
import { wantData } from './site/data-files.ts';
import { hashPages } from './site/fingerprint.ts';
import { type Known, lookAtOutput } from './site/known.ts';
import { type MadePages, makePages } from './site/make-pages.ts';
import { publishArchive } from './site/public-record.ts';
import { type ReadArchive, readArchive } from './site/read-archive.ts';
import { wantSearch } from './site/search-files.ts';
import { planSections } from './site/sections.ts';
import { beginState, emptyState, type KnownFile, readState, saveState } from './site/site-state.ts';
import { stagingFor } from './site/staging.ts';
import { freshStampOf } from './site/stamps.ts';
import { type WantedFile, type WantedSet, wantPublicFiles } from './site/wanted.ts';
import { feedSurroundings, findNotices, wantSitemap } from './site/web-files.ts';
import { MANIFEST, openWriter, type SiteWriter, type WriteResult } from './site/writer.ts';

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

/**
 * Builds the site: record → public record → plan → pages, with search, originals and public files. Only what changed
 * since the last build into this folder is planned, rendered and written. Everything is made before anything is
 * published: on any error the published site stays as it was. Throws on invalid records, on two pages with one address,
 * and on a template that fails.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, output, pathPrefix, full, onProgress = () => {} } = options;
  const step = (name: string) => onProgress(STEPS.indexOf(name), STEPS.length, name);
  step('records');
  const { published, diagnostics, stampOf } = readFor(options);
  refuseFaults(diagnostics);
  step('plan');
  const known = lookAtOutput(full ? emptyState() : readState(root, output), output);
  const hashes = new Map([...known.files].map(([path, file]) => [path, file.sha256]));
  const writer = openWriter(output, hashes, stagingFor(root, output));
  try {
    step('pages');
    const { settings } = published;
    const made = await makePages(planSections(published), {
      root,
      settings,
      pathPrefix,
      known,
      surroundings: hashPages(root, settings, pathPrefix),
      feedSurroundings: feedSurroundings(published),
      stampOf,
      put: writer.put,
    });
    step('search');
    await makeSets(wantSearch(published), made, known, writer);
    step('files');
    await makeSets(wantData(published, known), made, known, writer);
    makeFiles(wantPublicFiles(root), wantSitemap(published, made.lists), made, known, writer);
    const result = publish(options, known, made, writer);
    onProgress(STEPS.length, STEPS.length, 'done');
    return { ...result, pages: made.pages, nextEmbargo: published.nextEmbargo, notices: findNotices(published) };
  } catch (error) {
    writer.abandon();
    throw error;
  }
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

function refuseFaults(diagnostics: readonly FileDiagnostic[]): void {
  const faults = diagnostics.filter(({ level }) => level === 'error');
  if (faults.length === 0) return;
  throw new Error(faults.map(({ path, line = 1, code, message }) => `${path}:${line} ${code}: ${message}`).join('\n'));
}

/** Makes those of the sets that changed. */
async function makeSets(
  sets: readonly WantedSet[],
  made: MadePages,
  known: Known,
  { put }: Pick<SiteWriter, 'put'>,
): Promise<void> {
  for (const { name, key, make } of sets) {
    let paths = known.keptSet(name, key);
    if (paths === null) {
      const files = await make();
      for (const file of files) put(file);
      paths = files.map(({ path }) => path);
    }
    for (const path of paths) made.keys.set(path, key);
    made.sets.push({ name, key, paths });
  }
}

/** Makes public files and the files for search engines; of two with one path the public one counts. */
function makeFiles(
  own: readonly WantedFile[],
  web: readonly WantedFile[],
  made: MadePages,
  known: Known,
  { put }: Pick<SiteWriter, 'put'>,
): void {
  const isOwn = new Set(own.map(({ path }) => path));
  for (const { path, key, make } of [...own, ...web.filter((file) => !isOwn.has(file.path))]) {
    made.keys.set(path, key);
    if (known.isDue(path, key)) put({ path, content: make() });
  }
}

/** Publishes what was made, keeps the rest of what is wanted, removes what is not, and notes what the folder now holds. */
function publish(
  { root, output }: BuildOptions,
  known: Known,
  { keys, sets }: MadePages,
  writer: SiteWriter,
): WriteResult {
  const taken = new Set(writer.paths());
  const kept = new Map(
    [...keys.keys()].filter((path) => !taken.has(path)).map((path) => [path, known.files.get(path)?.sha256 ?? '']),
  );
  if (taken.size === 0 && known.isWhole && kept.size + 1 === known.files.size) {
    return { written: [], removed: [], unchanged: known.files.size };
  }
  // Should this build be cut off, what it was about to publish counts as unknown: never new files under old keys.
  beginState(root, output, [...taken, MANIFEST]);
  const { files, ...result } = writer.commit(kept);
  const state = new Map(
    [...files].map(([path, sha256]): [string, KnownFile] => {
      const stamp = kept.has(path) ? known.files.get(path)?.stamp : undefined;
      return [path, { key: keys.get(path) ?? '', sha256, stamp: stamp ?? stampOfOutput(output, path) }];
    }),
  );
  const manifest = sha256(readFileSync(join(output, MANIFEST)));
  state.set(MANIFEST, { key: '', sha256: manifest, stamp: stampOfOutput(output, MANIFEST) });
  saveState(root, output, { files: state, sets: new Map(sets.map(({ name, ...set }) => [name, set])) });
  return result;
}

function stampOfOutput(output: string, path: string): string {
  return freshStampOf(join(output, path), Date.now()).text;
}
