import { readdirSync, readFileSync } from 'node:fs';
import { type BuiltArchive, buildSmallArchive } from '../browser/archive.ts';

const TEXTS = new URL('../fixtures/right-to-left/', import.meta.url);

/** The small archive with its interface in Arabic as in Egypt, which has its own digits; Arabic and Persian articles are in it. */
export function buildArabicArchive(): Promise<BuiltArchive> {
  const settings = `title: قصاصات المرفأ والترام
description: أخبار عن العبّارات والترام ومنارة واحدة، صيغت للاختبار.
url: https://clips.example/x/y
contact: desk@clips.example
language: ar-EG
rights: { Closed Press: metadata-only, Half Open Post: excerpt }
`;
  const names = readdirSync(TEXTS);
  return buildSmallArchive(settings, new Map(names.map((name) => [name, readFileSync(new URL(name, TEXTS), 'utf8')])));
}

/** Elements whose words are an article's, a program's, or not to be read. */
const OTHER = new Set(['bdi', 'code', 'kbd', 'script', 'style']);
const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'base', 'img', 'rect']);
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;
const SAID = /\s(?:aria-label|abbr|alt|placeholder|data-(?:cop|add|remove)[a-z-]*)="([^"]*)"/g;

/**
 * The words of a page that are the interface's: texts, and attributes that are read out. Left out is what stands in `<bdi>`,
 * in code, or in an element with a `lang` that is not the page's.
 */
export function interfaceWords(html: string): { where: string; words: string }[] {
  const language = /<html lang="([^"]*)"/.exec(html)?.[1];
  const open: { tag: string; isOther: boolean }[] = [];
  const found: { where: string; words: string }[] = [];
  for (const [token, end, name = '', attributes = ''] of html.matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    const isInOther = open.at(-1)?.isOther ?? false;
    if (!token.startsWith('<')) {
      const where = open.map((one) => one.tag).join(' ');
      if (!isInOther && token.trim() !== '') found.push({ where, words: token.trim() });
    } else if (end === '/') {
      while (open.length > 0 && open.pop()?.tag !== tag);
    } else if (tag !== '') {
      const own = /\slang="([^"]*)"/.exec(attributes)?.[1];
      const isOther = own === undefined ? isInOther || OTHER.has(tag) : own !== language;
      for (const [, words = ''] of attributes.matchAll(SAID)) found.push({ where: tag, words });
      if (!VOID.has(tag) && !attributes.endsWith('/')) open.push({ tag, isOther });
    }
  }
  return found;
}
