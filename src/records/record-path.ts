import anyAscii from 'any-ascii';
import { monthPath } from '../edtf.ts';
import type { Edtf } from '../model.ts';

/** A slug is at most this long: paths stay within what every file system and archive format takes. */
const MAX_SLUG = 60;

// Windows refuses these as file names, with or without an extension. A lone number would look like a month's folder.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|\d{1,2})$/;

/**
 * Transliterates text to a slug: ASCII, lower case, words joined by `-`, at most 60 characters, cut at a word.
 * Empty when nothing of the text can be written so, or when the name is reserved.
 */
export function slugOf(text: string): string {
  // As most ids of speakers are already.
  if (text.length <= MAX_SLUG && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return RESERVED.test(text) ? '' : text;
  const words = anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MAX_SLUG) break;
    slug = longer;
  }
  if (slug === '') slug = (words[0] ?? '').slice(0, MAX_SLUG);
  return RESERVED.test(slug) ? '' : slug;
}

/**
 * The path of a new record under `content/articles/`, without `.md`: `2018/04/<slug>`, `2018/<slug>`, or
 * `undated/<2 hex of id>/<slug>`. It becomes the URL and is given once.
 *
 * `isTaken` says whether a path is, or ever was, another record's. A taken slug gets 6 digits of the id, never a
 * counter, so that the order of ingest does not show.
 */
export function newRecordPath(
  article: { id: string; headline: string | null; date: Edtf | null },
  isTaken: (path: string) => boolean,
): string {
  const folder = (article.date && monthPath(article.date)) ?? `undated/${article.id.slice(0, 2)}`;
  const slug = slugOf(article.headline ?? '') || article.id;
  const choices = [slug, `${slug}-${article.id.slice(0, 6)}`, `${slug}-${article.id}`];
  const free = choices.map((name) => `${folder}/${name}`).find((path) => !isTaken(path));
  return free ?? `${folder}/${article.id}-${slug}`;
}

// The `.json` beside a record is first written under a longer name, and file systems take 255 bytes.
const MAX_NAME_BYTES = 255 - '.json.clipfile-tmp'.length;

/** Says why a path that a person gave to a record file cannot become an address; `null` when it can. */
export function faultOfPath(path: string): string | null {
  if (/[\\\p{Cc}]/u.test(path)) return 'its path holds a backslash or a control character; rename it';
  const sign = /[#?%]/.exec(path)?.[0];
  if (sign !== undefined) return `its path holds "${sign}", with which no link leads to its page; rename it`;
  const isLong = path.split('/').some((name) => Buffer.byteLength(name) > MAX_NAME_BYTES);
  return isLong ? `its name is too long (at most ${MAX_NAME_BYTES} bytes); rename it` : null;
}

/** What two paths have in common that a disk which does not tell case or Unicode forms apart takes for one. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The address of a record's page from the site's root. */
export function addressOf(path: string): string {
  return `/articles/${path}/`;
}

/** The path of the record that an address such as `/articles/2018/04/<slug>/` is, or was, the page of. */
export function pathOfAddress(address: string): string {
  return address.replace(/^\/articles\//, '').replace(/\/$/, '');
}
