import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { PAGE_TYPES, sampleOf } from '../browser/page-types.ts';
import { buildArabicArchive, interfaceWords } from './kit.ts';

const archive = await buildArabicArchive();
process.once('exit', archive.remove);

/** Names of formats, styles, programs and files, which are the same in every language. */
const NAMES =
  /\b(?:BibTeX|RIS|CSL-JSON|JSON|CSV|SHA-256|IPTC|Atom|Clipfile|JavaScript|Chicago|MLA|APA|index\.json|manifest-sha256\.txt)\b/g;

/** Names of speakers in titles of a graph, where no element can hold them apart. */
const SPEAKERS = /Jonas Lindqvist|Mira Oduya/g;

const read = (path: string) => readFileSync(join(archive.output, path), 'utf8');
const pages = archive.files.filter((path) => path.endsWith('.html'));

/** Pages whose title is that of an article, or the name of somebody. */
const isNamed = (path: string) => /^(?:articles|(?:sources|speakers|topics|queries)\/[^/]+)\//.test(path);

/** What is neither Arabic nor a name on a page, one line a text. */
function findLeft(path: string, html: string, left: RegExp): string[] {
  return interfaceWords(html)
    .filter(({ where }) => !where.endsWith('title') || !isNamed(path))
    .filter(({ words }) =>
      left.test(
        words
          .replace(/&[a-z#0-9]+;/g, '')
          .replace(NAMES, '')
          .replace(SPEAKERS, ''),
      ),
    )
    .map(({ where, words }) => `${path}: ${where}: ${words}`);
}

test('with the interface in Arabic no word of any page is left in English, and no digit', () => {
  assert.ok(pages.length > 200);
  assert.deepEqual([...new Set(pages.flatMap((path) => findLeft(path, read(path), /[a-z0-9]/i)))].slice(0, 40), []);
});

test('every page says its language and direction, and each page type is among them', () => {
  for (const path of pages) assert.match(read(path), /<html lang="ar-EG" dir="rtl">/, path);
  for (const type of PAGE_TYPES) assert.ok(pages.includes(sampleOf(type, archive)), type.name);
});

test('what a reader can ask of the original is told in Arabic, names and values apart', () => {
  const titles = pages.flatMap((path) => [...read(path).matchAll(/<(?:mark|del)[^>]* title="([^":]*)/g)]);
  assert.ok(titles.length > 100);
  assert.deepEqual([...new Set(titles.map(([, said = '']) => said).filter((said) => /[a-z]/i.test(said)))], []);
});

test('the words that are looked for are found where they are', () => {
  const html = read('index.html');
  const planted = html.replace('</h1>', '</h1><p>Left <bdi>name</bdi> <span lang="en">words</span></p>');
  assert.deepEqual(findLeft('index.html', planted, /[a-z]/i), ['index.html: html body main p: Left']);
  assert.equal(findLeft('index.html', html.replace('aria-label="', 'aria-label="Archive '), /[a-z]/i).length, 1);
});
