import { sha256 } from '../hash.ts';
import type { PublicRecord, SiteFile } from '../model.ts';
import type { Known } from './known.ts';
import { addressOfFile, fileOf, keyOfPage } from './page-plan.ts';
import { emptyPlan } from './plan.ts';
import type { RenderOptions } from './render.ts';
import type { LateSection, Section } from './sections.ts';
import type { Plan, View } from './views.ts';
import { type WantedFile, wantArticleFiles } from './wanted.ts';
import { wantFeeds } from './web-files.ts';

/** Pages rendered at a time: see `renderPages`. */
const BATCH = 1_500;

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
}

/** What a site has by its sections. */
export interface MadePages {
  /** Key of each file, by path, those included that are kept. */
  keys: Map<string, string>;
  sets: { name: string; key: string; paths: string[] }[];
  pages: number;
  /** Addresses of the pages that search engines may list. */
  lists: string[];
}

/**
 * Makes the pages and files of sections, as far as they are not known to be there. Throws when two pages have one
 * address, naming both, and when a template fails.
 */
export async function makePages(
  sections: readonly (Section | LateSection)[],
  options: PageOptions,
): Promise<MadePages> {
  const { known, surroundings } = options;
  const made: MadePages = { keys: new Map(), sets: [], pages: 0, lists: [] };
  const claim = claimAddresses();
  const queue = createQueue(options);
  for (const section of sections) {
    const key = keyOfSection(section, options);
    const kept = known.keptSet(section.name, key);
    const paths = kept ?? [];
    if (kept === null) {
      for (const [list, views] of Object.entries(await section.plan())) {
        for (const view of views as View[]) {
          claim(view.url, view.title);
          const path = fileOf(view.url);
          paths.push(path);
          const key = keyOfPage(list, view, surroundings);
          made.keys.set(path, key);
          if (known.isDue(path, key)) await queue.addPage(list as keyof Plan, view);
        }
      }
      for (const file of await filesOf(section, options)) {
        paths.push(file.path);
        made.keys.set(file.path, file.key);
        if (known.isDue(file.path, file.key)) queue.addFile(file);
      }
    } else {
      for (const path of kept) {
        made.keys.set(path, known.files.get(path)?.key ?? '');
        if (path.endsWith('.html')) claim(addressOfFile(path), section.name);
      }
    }
    made.sets.push({ name: section.name, key, paths });
    const pages = paths.filter((path) => path.endsWith('.html'));
    made.pages += pages.length;
    if (section.isListed) for (const path of pages) made.lists.push(addressOfFile(path));
  }
  const single = await queue.finish(known.keptSet(SINGLE, surroundings));
  for (const path of single) {
    claim(addressOfFile(path), path);
    made.keys.set(path, surroundings);
  }
  made.sets.push({ name: SINGLE, key: surroundings, paths: single });
  made.pages += single.length;
  return made;
}

async function filesOf(
  { records, feeds }: Section | LateSection,
  { root, stampOf, feedSurroundings }: PageOptions,
): Promise<WantedFile[]> {
  return [...wantArticleFiles(records, root, stampOf), ...wantFeeds(await feeds(), feedSurroundings)];
}

function keyOfSection({ key, records }: Section | LateSection, { surroundings, stampOf }: PageOptions): string {
  const stamps = records.map(stampOf);
  return key === '' || stamps.includes('') ? '' : sha256([surroundings, key, ...stamps].join('\n'));
}

/** Refuses a second page at one address, also where a disk does not tell case apart. */
function claimAddresses(): (url: string, title: string) => void {
  const taken = new Map<string, string>();
  return (url, title) => {
    const folded = url.toLowerCase();
    const other = taken.get(folded);
    if (other !== undefined) throw new Error(`two pages have the address ${url}: "${other}" and "${title}"`);
    taken.set(folded, title);
  };
}

/** Gathers what is due, and makes it when enough has come together: a large site is never held in memory whole. */
function createQueue(options: PageOptions) {
  let plan = emptyPlan();
  let files: WantedFile[] = [];
  let waiting = 0;
  let single: string[] | null = null;
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
    /** Makes the rest; gives the paths of the pages whose templates page through no list, `kept` when they are there. */
    finish: async (kept: string[] | null): Promise<string[]> => {
      const isKept = kept !== null && single === null;
      if (waiting > 0 || !isKept) await flush();
      else for (const { path, make } of files) options.put({ path, content: make() });
      return single ?? kept ?? [];
    },
  };
}

/** A page in the plan that no template makes would be missing without a word. */
function checkRendered(due: ReadonlySet<string>, rendered: readonly SiteFile[]): void {
  const made = new Set(rendered.map(({ path }) => path));
  const missing = [...due].find((path) => !made.has(path));
  if (missing !== undefined) throw new Error(`no template makes the page ${missing}, which the plan has`);
}
