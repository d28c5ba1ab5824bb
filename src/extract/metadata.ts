import type { Candidate, NewsDocument, TextField } from '../model.ts';
import { readAddress } from './address.ts';
import { languageFor } from './language.ts';
import { extractMetadataDates } from './metadata-dates.ts';
import { nameList, outletName } from './metadata-names.ts';
import { type PageValue, readPageValues } from './page-values.ts';
import { foldWords } from './words.ts';

/** By field: kind of markup and name, with the strength of what it says. Printed values: see each field's own file. */
const FIELDS: readonly (readonly [field: TextField, from: RegExp, name: RegExp, strength: number])[] = [
  ['headline', /^front-matter$/, /^(?:title|headline)$/, 100],
  ['headline', /^json-ld$/, /^headline$/, 80],
  ['headline', /^microdata$/, /^headline$/, 78],
  ['headline', /^meta$/, /^og:title$/, 76],
  [
    'headline',
    /^meta$/,
    /^(?:citation_title|parsely-title|sailthru\.title|dc\.title|dcterms\.title|headline|twitter:title)$/,
    74,
  ],
  ['standfirst', /^front-matter$/, /^(?:standfirst|subtitle|description|summary|dek)$/, 95],
  ['source', /^front-matter$/, /^(?:source|publisher|publication|outlet|newspaper|site|website)$/, 100],
  ['source', /^json-ld$/, /^publisher\.name$/, 87],
  ['source', /^meta$/, /^og:site_name$/, 88],
  ['source', /^microdata$/, /^publisher\.name$/, 86],
  [
    'source',
    /^meta$/,
    /^(?:citation_journal_title|dc\.publisher|dcterms\.publisher|publisher|source|sitename|site_name|cre|parsely-site)$/,
    84,
  ],
  ['source', /^json-ld$/, /^(?:page\.publisher|page\.ispartof|ispartof|sourceorganization)\.name$/, 72],
  [
    'source',
    /^meta$/,
    /^(?:application-name|apple-mobile-web-app-title|al:(?:ios|android|iphone):app_name|twitter:app:name:\w{1,12})$/,
    55,
  ],
  ['source', /^json-ld$/, /^organisation\.name$/, 50],
  ['byline', /^front-matter$/, /^(?:authors?|byline|writers?|by)$/, 100],
  ['byline', /^json-ld$/, /^author\.name$/, 94],
  ['byline', /^microdata$/, /^author\.name$/, 86],
  [
    'byline',
    /^meta$/,
    /^(?:byl|parsely-author|sailthru\.author|citation_author|article:author|article:author_name|author|dc\.creator|dcterms\.creator|cxenseparse:author|og:article:author|byline)$/,
    88,
  ],
  ['byline', /^json-ld$/, /^(?:creator|page\.author)\.name$/, 84],
  ['byline', /^link$/, /^author$/, 85],
  ['byline', /^class$/, /^author$/, 70],
  ['url', /^front-matter$/, /^(?:url|link|permalink|canonical(?:_?url)?|source_?url|original_?url)$/, 100],
  ['url', /^link$/, /^canonical$/, 92],
  ['url', /^meta$/, /^og:url$/, 90],
  ['url', /^json-ld$/, /^url$/, 70],
  ['language', /^front-matter$/, /^(?:lang|language)$/, 60],
  ['language', /^json-ld$/, /^inlanguage$/, 40],
];

/** Finds what a document's markup states of the article. Values that stand for the whole site are told from the article's. */
export function extractMetadata(document: NewsDocument): Candidate[] {
  const values = readPageValues(document);
  if (values.length === 0) return [];
  const found: Candidate[] = [];
  for (const [field, from, name, strength] of FIELDS) {
    const own = values.filter((value) => from.test(value.from) && name.test(value.name));
    if (own.length === 0) continue;
    const add = (value: string | null, by: readonly PageValue[]): void => {
      const first = by[0];
      if (value === null || !first) return;
      found.push({
        field,
        value,
        evidence: by.flatMap(({ span }) => (span ? [span] : [])),
        certainty: 'stated',
        rule: `${first.from}-${first.name.replace(/[^a-z\d]+/g, '-')}`,
        strength,
        // Front matter is part of the text view: its words are the evidence.
        ...(first.from === 'front-matter' ? {} : { selector: first.selector }),
      });
    };
    if (field === 'byline') {
      // Names of one kind are the writers together; kinds are compared with each other.
      for (const kind of new Set(own.map((value) => value.name))) {
        const same = own.filter((value) => value.name === kind);
        add(nameList(document, same, values), same);
      }
    } else for (const value of own) add(readValue(document, field, value, values), [value]);
  }
  const named = withHost(found);
  return [...named, ...hostAsSource(named), ...tagsOf(values), ...extractMetadataDates(document)];
}

function readValue(
  document: NewsDocument,
  field: TextField,
  { value, from }: PageValue,
  values: readonly PageValue[],
): string | null {
  switch (field) {
    case 'headline':
      return from === 'front-matter' ? value : headlineOf(value, values);
    case 'source':
      return from === 'front-matter' ? value : outletName(value, languageFor(document));
    case 'url':
      return addressOf(value);
    case 'language':
      return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(value) ? value.replaceAll('_', '-') : null;
    default:
      return value;
  }
}

/** A title without the site's name behind it; `null` when nothing but the site's name is left. */
function headlineOf(value: string, values: readonly PageValue[]): string | null {
  const sites = values
    .filter(({ name }) => name === 'og:site_name' || name === 'publisher.name')
    .map((one) => foldWords(one.value));
  const words = value.replace(/\s+/g, ' ').trim();
  if (words.length < 4 || words.length > 400 || sites.includes(foldWords(words)) || /(?:\.\.\.|…)$/.test(words))
    return null;
  const cut = /^(.{8,}?)\s(?:[|•·»–—-]|::)\s([^|•·»–—]{2,60})$/u.exec(words);
  return cut && sites.some((site) => site.includes(foldWords(cut[2] ?? '')) || foldWords(cut[2] ?? '').includes(site))
    ? (cut[1] ?? null)
    : words;
}

/** The article's own address; one without a path is the site's. */
function addressOf(value: string): string | null {
  if (!/^https?:\/\//i.test(value)) return null;
  const url = readAddress(value);
  return url && url.pathname.length > 1 ? url.href : null;
}

/** Score of a term that a person gave: above those that are found by counting words. */
const GIVEN = 1000;

/** The terms that front matter gives, one by one or in a line with commas. */
function tagsOf(values: readonly PageValue[]): Candidate[] {
  return values
    .filter(({ from, name }) => from === 'front-matter' && /^(?:tags?|keywords?)$/.test(name))
    .flatMap(({ value, span }) =>
      value.split(/\s*[,;]\s*/).map((term): [string, PageValue['span']] => [term.trim(), span]),
    )
    .filter(([term]) => term.length > 1 && term.length <= 60)
    .map(([value, span]) => ({
      field: 'keyword',
      value,
      evidence: span ? [span] : [],
      certainty: 'stated',
      rule: 'front-matter-tags',
      score: GIVEN,
    }));
}

/** What a name gains in strength by being that of the host, too: sections and groups of papers call themselves otherwise. */
const HOST_AGREES = 6;

function withHost(found: readonly Candidate[]): Candidate[] {
  const url = found.find((candidate) => candidate.field === 'url');
  const host = url?.field === 'url' ? readAddress(url.value)?.hostname : undefined;
  if (!host) return [...found];
  return found.map((candidate) =>
    candidate.field === 'source' && isNameOf(host, candidate.value)
      ? { ...candidate, strength: candidate.strength + HOST_AGREES }
      : candidate,
  );
}

/** Tells whether a name is that of a host: "The Karsk Times" of karsktimes.com, "KT" of ktnews.org. */
function isNameOf(host: string, name: string): boolean {
  const folded = foldWords(name)
    .normalize('NFD')
    .replace(/^the /, '')
    .replace(/[^a-z\d]/g, '');
  if (folded.length < 2) return false;
  return host
    .split('.')
    .slice(0, -1)
    .some((label) => {
      const one = label.replace(/[^a-z\d]/g, '');
      return one.length > 2 && one !== 'www' && (one.includes(folded) || folded.includes(one));
    });
}

/** Without any name, the host of the article's address says who published it. */
function hostAsSource(found: readonly Candidate[]): Candidate[] {
  const url = found.find((candidate) => candidate.field === 'url');
  if (url?.field !== 'url') return [];
  const host = readAddress(url.value)?.hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
  if (!host) return [];
  const { selector, evidence } = url;
  return [
    {
      field: 'source',
      value: host,
      evidence,
      certainty: 'estimated',
      rule: 'host-of-address',
      strength: 21,
      ...(selector === undefined ? {} : { selector }),
    },
  ];
}
