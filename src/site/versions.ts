import { compareTexts } from '../duplicates/word-diff.ts';
import type { DuplicateGroup, PublicArchive, PublicRecord } from '../model.ts';
import { readPlainText } from '../search/plain-text.ts';
import { type Interface, interfaceOf } from '../strings/index.ts';
import { escapeHtml, type Html } from './html.ts';
import { directionOf } from './language-tags.ts';
import { lineOf } from './lines.ts';
import type { VersionsView } from './views.ts';

/** How many versions a page lists, and of how many it shows what differs. */
const MOST_LISTED = 50;
const MOST_COMPARED = 20;

/** Words alike in a row that are shown whole; of more, so many at either end. */
const SHOWN_WHOLE = 40;
const SHOWN_AT_ENDS = 12;

/** A group of copies of which some have other words, with what its page depends on. */
export interface Versions {
  url: string;
  group: DuplicateGroup;
  /** In order of date, those that the page lists. */
  records: PublicRecord[];
}

/** The groups that have a page of what differs, in the order of their representatives. */
export function findVersions({
  records,
  duplicates,
}: Pick<PublicArchive, 'records' | 'duplicates'>): Map<string, Versions> {
  const places = new Map(records.map((record, i) => [record.id, i]));
  const groups = duplicates.filter(({ members }) => members.some(isOther));
  return new Map(
    groups.flatMap((group): [string, Versions][] => {
      const own = group.members.flatMap(({ id }) => records[places.get(id) ?? -1] ?? []);
      const first = own.find(({ id }) => id === group.representative);
      if (!first) return [];
      const others = own.filter((record) => record !== first).slice(0, MOST_LISTED - 1);
      const listed = [first, ...others].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
      return [[group.representative, { url: `${first.address}versions/`, group, records: listed }]];
    }),
  );
}

/** Has this member of a group words that its representative has not, or the other way round? */
function isOther({ similarity }: DuplicateGroup['members'][number]): boolean {
  return similarity < 1;
}

/** Plans the page on which the versions of one story are held against that which stands for them. */
export function planVersions({ url, group, records }: Versions, language: string): VersionsView[] {
  const first = records.find(({ id }) => id === group.representative);
  if (!first) return [];
  const members = new Map(group.members.map((member) => [member.id, member]));
  let compared = 0;
  const versions = records.map((record) => {
    const member = members.get(record.id);
    const isCompared = member !== undefined && isOther(member) && ++compared <= MOST_COMPARED;
    return {
      line: lineOf(record),
      record,
      percent: Math.floor((member?.similarity ?? 1) * 100),
      isFirst: record === first,
      isCompared,
    };
  });
  const differing = group.members.filter(isOther).length;
  const { say, strings } = interfaceOf(language);
  const title = say(strings.titles.versions, { title: first.headline });
  return [{ url, title, first, count: group.members.length, differing, versions }];
}

/** What differs between two articles, as HTML, and in how many words. */
export interface Differences {
  html: Html;
  /** Words of the first that the second lacks, and the other way round. */
  removed: number;
  added: number;
}

/**
 * Writes the words of `other` with what is not in `first` as `ins` and what only `first` has as `del`; long runs that are
 * alike are cut, with the number of words left out. What is not of the articles is in the words of the interface.
 */
export function renderDifferences(
  first: Pick<PublicRecord, 'body'>,
  other: Pick<PublicRecord, 'body'>,
  words: Interface,
): Differences {
  const own = words.strings.versions;
  const attributes =
    words.language === 'en' ? '' : ` lang="${escapeHtml(words.language)}" dir="${directionOf(words.language)}"`;
  const changes = compareTexts(readPlainText(first.body), readPlainText(other.body));
  const count = (kind: string) =>
    changes.reduce((sum, one) => sum + (one.kind === kind ? wordsOf(one.text).length : 0), 0);
  const aside = (said: string) => `<span class="aside"${attributes}>${escapeHtml(said)}</span>`;
  const skipped = (n: number) => `<span class="skipped"${attributes}>${escapeHtml(words.say(own.alike, { n }))}</span>`;
  const html = changes.map(({ kind, text }, i) => {
    if (kind === 'same') return shorten(text, i > 0, i < changes.length - 1, skipped);
    const [tag, start] = kind === 'removed' ? ['del', own.removed] : ['ins', own.added];
    return `<${tag}>${aside(start)}${escapeHtml(text)}${aside(own.end)}</${tag}>`;
  });
  return { html: html.join('') as Html, removed: count('removed'), added: count('added') };
}

/** Words alike, shortened to those next to a difference before or after them. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean, skipped: (n: number) => string): string {
  const words = wordsOf(text);
  const shown = (hasBefore ? SHOWN_AT_ENDS : 0) + (hasAfter ? SHOWN_AT_ENDS : 0);
  if (words.length <= SHOWN_WHOLE || shown === 0) return escapeHtml(text);
  const start = hasBefore ? (words[SHOWN_AT_ENDS] ?? 0) : 0;
  const end = hasAfter ? (words[words.length - SHOWN_AT_ENDS] ?? text.length) : text.length;
  const left = words.length - shown;
  return `${escapeHtml(text.slice(0, start))}${skipped(left)} ${escapeHtml(text.slice(end))}`;
}

/** Where each word of a text begins. */
function wordsOf(text: string): number[] {
  return [...text.matchAll(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[\p{L}\p{M}\p{N}]+/gu)].map(({ index }) => index);
}
