import type { PublicArchive } from '../model.ts';
import { interfaceOf } from '../strings/index.ts';
import { compare, toRows } from './lines.ts';
import { labelOf } from './shared-pages.ts';
import type { CountRow, IndexView, View } from './views.ts';

/** Entries that one page of an index lists; a longer index has pages by letter. */
const INDEX_SIZE = 500;

/** A letter of so few entries stays on the page above. */
const SMALL_LETTER = 25;

/** Of a long index the first page shows so many entries, those of most articles. */
const MOST = 50;

/** Letters of a name by which pages are divided further; beyond, a page is as long as it must be. */
const DEEPEST = 5;

/** An index as a whole. */
export interface IndexPlan extends View {
  /** Articles in the archive. */
  of: number;
  /** Those of most articles first. */
  rows: readonly CountRow[];
  otherNames: IndexView['otherNames'];
  /** True: names of outlets, in which "The" in front does not count, as in catalogues. */
  isOfOutlets?: boolean;
  /** Language of the interface. */
  language: string;
}

/**
 * Plans an A–Z index, its first page first. One of up to 500 entries is one page. A longer one shows the entries of most
 * articles there, and has a page for each letter, `<url>~m/`, a long letter one for each two letters, `<url>~ma/`: so no
 * page grows with the archive, and another article changes few of them. No slug of an entry begins with `~`.
 */
export function planIndex({ url, title, of, rows, otherNames, isOfOutlets, language }: IndexPlan): IndexView[] {
  const entries = rows
    .map((row): Entry => ({ row, plain: isOfOutlets ? plainName(row).replace(/^the (?=\S)/, '') : plainName(row) }))
    .sort(
      (a, b) =>
        compare(a.plain, b.plain) || compare(a.row.label, b.row.label) || compare(a.row.url ?? '', b.row.url ?? ''),
    );
  const isLong = rows.length > INDEX_SIZE;
  const { letters, pages } = divide(entries, '', { url, title, path: [{ url, title }], language });
  const most = isLong ? toRows(rows.slice(0, MOST)) : [];
  return [{ url, title, path: [], of, count: rows.length, most, letters, otherNames }, ...pages];
}

interface Entry {
  row: CountRow;
  /** Its name without marks and case. */
  plain: string;
}

interface Frame extends View {
  path: View[];
  language: string;
}

/** The letters of a page, with the pages of those letters that have their own. */
function divide(
  entries: readonly Entry[],
  prefix: string,
  frame: Frame,
): { letters: IndexView['letters']; pages: IndexView[] } {
  const isLong = entries.length > INDEX_SIZE && prefix.length < DEEPEST && prefix !== OTHER_SIGNS;
  // A page below that of a letter which need not be divided lists all of its entries as one.
  const groups = prefix === '' || isLong ? byLetter(entries, prefix) : [{ letter: prefix, own: entries }];
  const letters: IndexView['letters'] = [];
  const pages: IndexView[] = [];
  for (const { letter, own } of groups) {
    const anchor = `letter-${[...letter].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
    // A name that ends here stays here.
    const hasPage = isLong && own.length > SMALL_LETTER && letter !== prefix;
    const url = hasPage ? `${frame.url}~${nameOf(letter)}/` : null;
    const rows = hasPage ? [] : own.map(({ row }) => row);
    letters.push({ letter: capital(letter), anchor, rows, url, count: own.length });
    if (url !== null) pages.push(...planLetter(own, letter, url, frame));
  }
  // Bars of one page are to be compared with each other.
  const shown = toRows(letters.flatMap(({ rows }) => rows));
  let end = 0;
  for (const letter of letters) {
    end += letter.rows.length;
    letter.rows = shown.slice(end - letter.rows.length, end);
  }
  return { letters, pages };
}

function planLetter(entries: readonly Entry[], letter: string, url: string, frame: Frame): IndexView[] {
  const { say, strings } = interfaceOf(frame.language);
  const part = letter === OTHER_SIGNS ? strings.list.otherSigns : capital(letter);
  const title = say(strings.titles.part, { title: frame.title, part });
  const { letters, pages } = divide(entries, letter, frame);
  const { path } = frame;
  return [{ url, title, path, of: null, count: entries.length, most: [], letters, otherNames: [] }, ...pages];
}

const OTHER_SIGNS = '#';

/** Entries by the first letters of their names, one more than the prefix; what begins with none stands last. */
function byLetter(entries: readonly Entry[], prefix: string): { letter: string; own: Entry[] }[] {
  const letters = new Map<string, Entry[]>();
  const length = prefix === OTHER_SIGNS ? 1 : [...prefix].length + 1;
  for (const entry of entries) {
    const letter = /^\p{L}/u.test(entry.plain) ? [...entry.plain.slice(0, 12)].slice(0, length).join('') : OTHER_SIGNS;
    const own = letters.get(letter);
    if (own) own.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters]
    .sort(([a], [b]) => Number(a === OTHER_SIGNS) - Number(b === OTHER_SIGNS) || compare(a, b))
    .map(([letter, own]) => ({ letter, own }));
}

/** Letters as part of an address: signs beyond a to z by their number, none as it might be taken for something else. */
function nameOf(letters: string): string {
  return [...letters].map((sign) => (/[a-z]/.test(sign) ? sign : `.${sign.codePointAt(0)?.toString(16)}`)).join('');
}

function capital(letters: string): string {
  const [first = '', ...others] = letters;
  return first.toUpperCase() + others.join('');
}

/** A name without marks and case. */
function plainName({ label }: Pick<CountRow, 'label'>): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The names that vocabularies merged, each once, by name. */
export function otherNames(
  kind: string,
  named: readonly ({ name: string; worded: string | null; slug: string } | null)[],
): IndexView['otherNames'] {
  const names = new Map<string, IndexView['otherNames'][number]>();
  for (const one of named) {
    if (one?.worded)
      names.set(`${one.worded}/${one.slug}`, { name: one.worded, preferred: one.name, url: `/${kind}/${one.slug}/` });
  }
  return [...names].sort(([a], [b]) => compare(a, b)).map(([, other]) => other);
}

/** The names of topics that the vocabulary files under another, each once, by name; `topics` are those with a page. */
export function namesOfTopics(
  others: PublicArchive['otherTopics'],
  topics: readonly { slug: string; name: string }[],
  language: string,
): IndexView['otherNames'] {
  const names = new Map(topics.map(({ slug, name }) => [slug, name]));
  return otherNames(
    'topics',
    others.map(({ topic, slug }) => {
      const [name, worded] = [names.get(slug), labelOf(topic, language)];
      const isOther = name !== undefined && plainName({ label: worded }) !== plainName({ label: name });
      return isOther ? { name, worded, slug } : null;
    }),
  );
}
