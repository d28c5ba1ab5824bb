import { sha256 } from '../hash.ts';
import type { PublicRecord, SiteFile } from '../model.ts';
import type { KeptSet, Known } from './known.ts';
import { addressOfFile, fileOf, keyOfPage } from './page-plan.ts';
import { emptyPlan } from './plan.ts';
import type { RenderOptions } from './render.ts';
import type { LateSection, Section } from './sections.ts';
import { pathsOf } from './site-state.ts';
import type { Plan, View } from './views.ts';
import { type WantedFile, wantArticleFiles } from './wanted.ts';
import { wantFeeds } from './web-files.ts';

/** Pages rendered at a time: see `renderPages`. */
const BATCH = 200;

/** Name of the set of pages whose templates page through no list. */
const SINGLE = 'single pages';

/** What pages are made with. */
export interface PageOptions extends RenderOptions {
  known: Known;
  /** What all pages depend on, and what all feeds do. */
  surroundings: string;
  feedSurroundings: string;
  /** Stamp of a record's original; empty when it cannot be relied on. */
  stampOf: (record: PublicRecord) => string;
  put: (file: SiteFile) => void;
  /** False leaves out the pages whose templates page through no list: another process makes these. */
  hasSingle: boolean;
}

/** Sections whose pages and files others make: processes beside this one, or other machines. */
export interface Elsewhere {
  has: (section: string) => boolean;
  /** Waits until they are made, and gives the key of each file of one of them. */
  take: (section: Section | LateSection) => Promise<ReadonlyMap<string, string>>;
}

/** A set of files that the site has. */
export interface MadeSet {
  name: string;
  key: string;
  /** The set as it is there already; else the key of each of its files, those included that stay. */
  files: KeptSet | ReadonlyMap<string, string>;
}

/** What a site has by its sections. */
export interface MadePages {
  sets: MadeSet[];
  pages: number;
  /** Gives the addresses of the pages that search engines may list. */
  lists: () => string[];
}

/**
 * Makes the pages and files of sections, as far as they are not known to be there. Throws when two pages have one
 * address, naming both, and when a template fails.
 */
export async function makePages(
  sections: readonly (Section | LateSection)[],
  options: PageOptions,
  elsewhere: Elsewhere | null = null,
): Promise<MadePages> {
  const { known, surroundings } = options;
  const sets: MadeSet[] = [];
  const listed: MadeSet[] = [];
  const addresses = claimAddresses(known);
  const queue = createQueue(options);
  for (const section of sections) {
    const { name } = section;
    if (elsewhere?.has(name)) continue;
    const key = keyOfSection(section, options);
    const kept = known.keptSet(name, key);
    const set = { name, key, files: kept ?? (await makeSection(section)) };
    sets.push(set);
    if (section.isListed) listed.push(set);
  }
  const kept = known.keptSet(SINGLE, surroundings);
  const single = await queue.finish(kept);
  for (const path of single ?? []) addresses.claim(addressOfFile(path), path, !known.filesOf(SINGLE).has(path));
  const files = single === null && kept !== null ? kept : new Map(single?.map((path) => [path, surroundings]));
  if (options.hasSingle) sets.push({ name: SINGLE, key: surroundings, files });
  for (const section of sections) if (elsewhere?.has(section.name)) sets.push(await takeSection(section, elsewhere));
  addresses.check(sets);
  return {
    sets,
    pages: sets.reduce((sum, { files }) => sum + countPages(files), 0),
    lists: () => listed.flatMap(({ files }) => [...pagesOf(files)].map(addressOfFile)),
  };

  async function takeSection(section: Section | LateSection, { take }: Elsewhere): Promise<MadeSet> {
    const files = await take(section);
    const before = known.filesOf(section.name);
    for (const path of pagesOf(files)) addresses.claim(addressOfFile(path), section.name, !before.has(path));
    return { name: section.name, key: keyOfSection(section, options), files };
  }

  async function makeSection(section: Section | LateSection): Promise<Map<string, string>> {
    const before = known.filesOf(section.name);
    const isDue = (path: string, key: string) => key === '' || before.get(path)?.key !== key;
    const keys = new Map<string, string>();
    for (const [list, views] of Object.entries(await section.plan())) {
      for (const view of views as View[]) {
        const path = fileOf(view.url);
        addresses.claim(view.url, view.title, !before.has(path));
        const key = keyOfPage(list, view, surroundings);
        keys.set(path, key);
        if (isDue(path, key)) await queue.addPage(list as keyof Plan, view);
      }
    }
    for (const file of await filesOf(section, options)) {
      keys.set(file.path, file.key);
      if (isDue(file.path, file.key)) queue.addFile(file);
    }
    return keys;
  }
}

/** The paths of the pages of a set. */
function* pagesOf(files: MadeSet['files']): Generator<string> {
  const paths = 'rows' in files ? pathsOf(files.rows) : files.keys();
  for (const path of paths) if (isPage(path)) yield path;
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function countPages(files: MadeSet['files']): number {
  return 'rows' in files ? files.pages : [...pagesOf(files)].length;
}

async function filesOf(
  { records, feeds }: Section | LateSection,
  { root, stampOf, feedSurroundings }: PageOptions,
): Promise<WantedFile[]> {
  return [...wantArticleFiles(records, root, stampOf), ...wantFeeds(await feeds(), feedSurroundings)];
}

/** Key under which the files of a section are known; empty when it has to be looked at again. */
export function keyOfSection(
  { key, records }: Section | LateSection,
  { surroundings, stampOf }: Pick<PageOptions, 'surroundings' | 'stampOf'>,
): string {
  const stamps = records.map(stampOf);
  return key === '' || stamps.includes('') ? '' : sha256([surroundings, key, ...stamps].join('\n'));
}

/**
 * Refuses a second page at one address, also where a disk does not tell case apart. Pages that stay had one address each:
 * they are gone through only when the site might have the file of a new page already.
 */
function claimAddresses({ isThere }: Known) {
  const taken = new Map<string, string>();
  const fresh: string[] = [];
  const claim = (url: string, title: string, isNew: boolean): void => {
    const folded = url.toLowerCase();
    const other = taken.get(folded);
    if (other !== undefined) throw new Error(`two pages have the address ${url}: "${other}" and "${title}"`);
    taken.set(folded, title);
    if (isNew) fresh.push(folded);
  };
  const check = (sets: readonly MadeSet[]): void => {
    const kept = sets.flatMap(({ name, files }) => ('rows' in files ? [{ name, rows: files.rows }] : []));
    const isFolded = kept.every(({ rows }) => rows.toLowerCase() === rows);
    if (isFolded && fresh.every((url) => !isThere(fileOf(url)))) return;
    for (const { name, rows } of kept) {
      for (const path of pathsOf(rows)) if (isPage(path)) claim(addressOfFile(path), name, false);
    }
  };
  return { claim, check };
}

/** Gathers what is due, and makes it when enough has come together: a large site is never held in memory whole. */
function createQueue(options: PageOptions) {
  let plan = emptyPlan();
  let files: WantedFile[] = [];
  let waiting = 0;
  let single: string[] | null = options.hasSingle ? null : [];
  const flush = async (): Promise<void> => {
    const due = new Set(Object.values(plan).flatMap((views: View[]) => views.map(({ url }) => fileOf(url))));
    const { renderPages } = await import('./render.ts');
    const rendered = await renderPages(options, plan);
    const others = rendered.filter(({ path }) => !due.has(path));
    checkRendered(due, rendered);
    for (const file of rendered) {
      if (due.has(file.path) || single === null) options.put(file);
    }
    single ??= others.map(({ path }) => path);
    for (const { path, make } of files) options.put({ path, content: make() });
    plan = emptyPlan();
    files = [];
    waiting = 0;
  };
  return {
    addPage: async (list: keyof Plan, view: View): Promise<void> => {
      (plan[list] as View[]).push(view);
      if (++waiting >= BATCH) await flush();
    },
    addFile: (file: WantedFile): void => {
      files.push(file);
    },
    /** Makes the rest; gives the paths of the pages whose templates page through no list, `null` when these are kept. */
    finish: async (kept: KeptSet | null): Promise<string[] | null> => {
      const isSingleDue = single === null && kept === null;
      if (waiting > 0 || isSingleDue) await flush();
      else for (const { path, make } of files) options.put({ path, content: make() });
      return single;
    },
  };
}

/** A page in the plan that no template makes would be missing without a word. */
function checkRendered(due: ReadonlySet<string>, rendered: readonly SiteFile[]): void {
  const made = new Set(rendered.map(({ path }) => path));
  const missing = [...due].find((path) => !made.has(path));
  if (missing !== undefined) throw new Error(`no template makes the page ${missing}, which the plan has`);
}
