import type { FileDiagnostic } from './model.ts';
import type { Archive } from './records/store.ts';
import { readVocabularies } from './records/vocabularies.ts';
import { wantData } from './site/data-files.ts';
import { type ElsewherePages, findElsewhere } from './site/elsewhere.ts';
import { hashPages } from './site/fingerprint.ts';
import { type Known, lookAtOutput } from './site/known.ts';
import { type MadeSet, makePages } from './site/make-pages.ts';
import { keepHeapSmall } from './site/memory.ts';
import { planQueries } from './site/plan-queries.ts';
import { publishArchive } from './site/public-record.ts';
import { publishSite } from './site/publish-site.ts';
import { type ReadArchive, readArchive } from './site/read-archive.ts';
import { hostOfFiles, keyOfIndex, wantSearch } from './site/search-files.ts';
import { planSections } from './site/sections.ts';
import { wantShareImage } from './site/share-image.ts';
import { emptyState, readState } from './site/site-state.ts';
import { stagingFor } from './site/staging.ts';
import { type WantedFile, type WantedSet, wantPublicFiles } from './site/wanted.ts';
import { feedSurroundings, findNotices, wantSitemap } from './site/web-files.ts';
import { openWriter, type SiteWriter, type WriteResult } from './site/writer.ts';
import { askOutput } from './survey/output.ts';

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
  /** Processes that make the pages of articles, 1 for this one; by default as many as pay. */
  jobs?: number;
  /** Folder of slices that hold the pages of articles, made by `buildSlice`. */
  slices?: string;
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

const STEPS = ['records', 'plan', 'search', 'pages', 'files'];

/**
 * Builds the site: record → public record → plan → pages, with search, originals and public files. Only what changed
 * since the last build into this folder is planned, rendered and written. Everything is made before anything is
 * published: on any error the published site stays as it was. Throws on invalid records, on two pages with one address,
 * and on a template that fails.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, output, pathPrefix, full, onProgress = () => {} } = options;
  const step = (name: string) => onProgress(STEPS.indexOf(name), STEPS.length, name);
  keepHeapSmall();
  step('records');
  const { published, diagnostics, stampOf } = readFor(options);
  refuseFaults(diagnostics);
  step('plan');
  const surveyed = full ? null : askOutput(root, output);
  const state = full ? emptyState() : readState(root, output);
  const known = lookAtOutput(state, output, surveyed);
  const writer = openWriter(output, known.sums, stagingFor(root, output));
  const { settings } = published;
  const surroundings = hashPages(root, settings, pathPrefix);
  const pageOptions = { root, settings, pathPrefix, known, surroundings, stampOf, put: writer.put };
  let elsewhere: ElsewherePages | null = null;
  try {
    const sections = planSections(published);
    elsewhere = findElsewhere(sections, published, options, { ...pageOptions, adopt: writer.adopt });
    step('search');
    // Before the pages: saved queries are answered out of the new index.
    const searchable = wantSearch(published, writer.read);
    const index = await makeSets(searchable, known, writer);
    const queries = planQueries(published, keyOfIndex(searchable), hostOfFiles(writer.read));
    step('pages');
    const { sets, pages, lists } = await makePages(
      [...sections, ...queries],
      { ...pageOptions, feedSurroundings: feedSurroundings(published), hasSingle: true },
      elsewhere,
    );
    step('files');
    const others = [...wantData(published, known), ...wantShareImage(published, root)];
    sets.push(...index, ...(await makeSets(others, known, writer)));
    sets.push(
      makeFiles(wantPublicFiles(root), wantSitemap(published, settings.url === null ? [] : lists()), known, writer),
    );
    const result = publishSite(options, state, known, sets, writer);
    onProgress(STEPS.length, STEPS.length, 'done');
    return {
      ...result,
      pages,
      nextEmbargo: published.nextEmbargo,
      notices: findNotices(published, readVocabularies(root).vocabularies.sources),
    };
  } catch (error) {
    elsewhere?.end();
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
  known: Known,
  { put }: Pick<SiteWriter, 'put'>,
): Promise<MadeSet[]> {
  const made: MadeSet[] = [];
  for (const { name, key, make } of sets) {
    const kept = known.keptSet(name, key);
    const files = new Map<string, string>();
    for (const file of kept === null ? await make() : []) {
      put(file);
      files.set(file.path, '');
    }
    made.push({ name, key, files: kept ?? files });
  }
  return made;
}

/** Makes public files and the files for search engines; of two with one path the public one counts. */
function makeFiles(
  own: readonly WantedFile[],
  web: readonly WantedFile[],
  known: Known,
  { put }: Pick<SiteWriter, 'put'>,
): MadeSet {
  const before = known.filesOf(OTHERS);
  const isOwn = new Set(own.map(({ path }) => path));
  const files = [...own, ...web.filter((file) => !isOwn.has(file.path))];
  for (const { path, key, make } of files) {
    if (key === '' || before.get(path)?.key !== key) put({ path, content: make() });
  }
  return { name: OTHERS, key: '', files: new Map(files.map(({ path, key }) => [path, key])) };
}

/** Name of the set of files that are known one by one. */
const OTHERS = 'other files';
