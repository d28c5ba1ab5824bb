import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BuiltArchive } from './archive.ts';
import { status } from './test-site.ts';

/** A kind of page: the template in `templates/pages` that makes it, and the shape of its file's path. */
export interface PageType {
  name: string;
  template: string;
  path: RegExp;
  /** True where nothing in the archive leads to it: it is there for addresses that others have. */
  isUnlinked?: true;
}

/** Every template has its page here, some have several that differ in what may break them. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', template: 'home.njk', path: /^index\.html$/ },
  { name: 'dates', template: 'dates.njk', path: /^dates\/index\.html$/ },
  { name: 'year', template: 'year.njk', path: /^dates\/2021\/index\.html$/ },
  { name: 'month', template: 'month.njk', path: /^dates\/2021\/05\/index\.html$/ },
  { name: 'day', template: 'day.njk', path: /^dates\/2021\/05\/\d\d\/index\.html$/ },
  { name: 'day of many articles', template: 'day.njk', path: /^dates\/2022\/03\/04\/index\.html$/ },
  { name: 'older page of a list', template: 'day.njk', path: /^dates\/2022\/03\/04\/page\/1\/index\.html$/ },
  { name: 'coverage', template: 'coverage.njk', path: /^coverage\/index\.html$/ },
  { name: 'on this day', template: 'on-this-day.njk', path: /^on-this-day\/index\.html$/ },
  { name: 'day of all years', template: 'day-of-year.njk', path: /^on-this-day\/03-14\/index\.html$/ },
  { name: 'undated', template: 'undated.njk', path: /^dates\/undated\/index\.html$/ },
  { name: 'article', template: 'article.njk', path: /^articles\/2019\/03\/[^/]+\/index\.html/ },
  { name: 'long article', template: 'article.njk', path: /^articles\/2020\/09\/commission[^/]+\/index\.html/ },
  { name: 'hostile article', template: 'article.njk', path: /^articles\/undated\/.*lighthouse\/index\.html/ },
  { name: 'article from right to left', template: 'article.njk', path: /^articles\/undated\/.*fnws[^/]*\/index\.html/ },
  {
    name: 'article without spaces',
    template: 'article.njk',
    path: /^articles\/2020\/09\/(?:the-)?buoy[^/]*\/index\.html/,
  },
  { name: 'article without its text', template: 'article.njk', path: /^articles\/2020\/09\/pilots[^/]+\/index\.html/ },
  { name: 'article in part', template: 'article.njk', path: /^articles\/2020\/09\/ships[^/]+\/index\.html/ },
  { name: 'original', template: 'original.njk', path: /^articles\/.*\/original\/index\.html/ },
  { name: 'versions of one story', template: 'versions.njk', path: /^articles\/.*\/versions\/index\.html/ },
  {
    name: 'tombstone',
    template: 'tombstone.njk',
    path: /^articles\/2020\/09\/a-notice[^/]+\/index\.html/,
    isUnlinked: true,
  },
  { name: 'redirect', template: 'redirect.njk', path: /^old\/night-ferry\/index\.html/, isUnlinked: true },
  { name: 'sources', template: 'sources.njk', path: /^sources\/index\.html$/ },
  { name: 'source', template: 'source.njk', path: /^sources\/coast[^/]+\/index\.html$/ },
  { name: 'source of many articles', template: 'source.njk', path: /^sources\/gasworks[^/]+\/index\.html$/ },
  { name: 'year of a source', template: 'source.njk', path: /^sources\/gasworks[^/]+\/2022\/index\.html$/ },
  { name: 'speakers', template: 'speakers.njk', path: /^speakers\/index\.html$/ },
  { name: 'speaker', template: 'speaker.njk', path: /^speakers\/.+\/index\.html$/ },
  { name: 'quoted together', template: 'quoted-together.njk', path: /^quoted-together\/index\.html$/ },
  { name: 'topics', template: 'topics.njk', path: /^topics\/index\.html$/ },
  { name: 'topic', template: 'topic.njk', path: /^topics\/.+\/index\.html$/ },
  { name: 'saved queries', template: 'queries.njk', path: /^queries\/index\.html$/ },
  { name: 'saved query', template: 'query.njk', path: /^queries\/the-harbour[^/]*\/index\.html$/ },
  { name: 'saved query of statements', template: 'query.njk', path: /^queries\/oduya-on-piers\/index\.html$/ },
  { name: 'saved query of many articles', template: 'query.njk', path: /^queries\/valves[^/]*\/index\.html$/ },
  { name: 'saved query that finds nothing', template: 'query.njk', path: /^queries\/a-zeppelin\/index\.html$/ },
  { name: 'list of names', template: 'names.njk', path: /^search\/names\/index\.html$/ },
  { name: 'basket', template: 'basket.njk', path: /^basket\/index\.html$/ },
  { name: 'about', template: 'about.njk', path: /^about\/index\.html$/ },
  { name: 'quality', template: 'quality.njk', path: /^about\/quality\/index\.html$/ },
  { name: 'keeping', template: 'keeping.njk', path: /^about\/keeping\/index\.html$/ },
  { name: 'list of doubtful values', template: 'quality.njk', path: /^about\/quality\/doubtful\/index\.html$/ },
  { name: 'search', template: 'search.njk', path: /^search\/index\.html$/ },
  { name: '404', template: 'not-found.njk', path: /^404\.html$/, isUnlinked: true },
];

/** Finds a plain, a hostile and an unbroken text, and brings a notice. */
const QUERY = 'ferry lighthouse wellenbrecher* 12:30';

/** The file of the page that stands for a type: the largest one. Throws when the archive has none. */
export function sampleOf({ name, path }: PageType, { files, output }: BuiltArchive): string {
  const size = (file: string) => statSync(join(output, file)).size;
  const [largest] = files.filter((file) => path.test(file)).sort((a, b) => size(b) - size(a));
  if (largest === undefined) throw new Error(`the small archive has no page of the type ${name}`);
  return largest;
}

/** Opens the page of a type by its address under `root`; the search page with results, the redirect stays where it is. */
export async function openSample(page: Page, root: string, type: PageType, archive: BuiltArchive): Promise<void> {
  const own = root + sampleOf(type, archive).replace(/index\.html$/, '');
  if (type.template === 'redirect.njk') {
    // An answer without content leaves the page that asked for it as it is.
    await page.route(
      (url) => url.href.startsWith(`${root}articles/`),
      (route) => route.fulfill({ status: 204 }),
    );
  }
  await page.goto(type.template === 'search.njk' ? `${own}?q=${encodeURIComponent(QUERY)}` : own);
  if (type.template === 'search.njk') await status(page, /found/);
}
