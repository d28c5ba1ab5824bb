import type { ArticleRecord, RecordAccess, SiteSettings } from '../model.ts';

/** Words of an excerpt, everywhere. */
export const EXCERPT_WORDS = 60;

/**
 * One word of a text. Scripts without spaces count two characters as a word, and a run without a space every 40
 * characters: else a Chinese article, or a text in one line without a space, would be a single word and shown whole.
 */
const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{1,2}|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{1,40}/gu;

/** What may be shown of an article, and the note that the maintainer gives with it. */
export interface Rights {
  access: RecordAccess;
  note: string | null;
  /** Are search engines sent to the original address? */
  canonical: boolean;
}

/**
 * Decides what may be shown of a record: its own `access`, else the rights of its source in `site.yml`, else those of
 * `*`, else all. Sources are compared without regard to case and white space, so that no spelling slips through.
 * `otherNames` are those under which the vocabulary knows the source: rights given under one of them hold for all.
 */
export function rightsOf(
  record: Pick<ArticleRecord, 'source' | 'access'>,
  settings: SiteSettings,
  otherNames: readonly string[] = [],
): Rights {
  const bySource = [record.source ?? '', ...otherNames]
    .map((name) => [...settings.rights].find(([source]) => source !== '*' && fold(source) === fold(name))?.[1])
    .find((rights) => rights !== undefined);
  const rights = bySource ?? settings.rights.get('*');
  return {
    access: record.access ?? rights?.access ?? 'full',
    note: rights?.note ?? null,
    canonical: rights?.canonical ?? true,
  };
}

/** The first 60 words of a Markdown text, cut behind the last of them; a shorter text as it is. */
export function excerptOf(markdown: string): string {
  let words = 0;
  for (const match of markdown.matchAll(WORD)) {
    words++;
    if (words === EXCERPT_WORDS) return markdown.slice(0, match.index + match[0].length);
  }
  return markdown;
}

/**
 * Makes the test whether words of the text may be shown: all of them, none, or those that stand in the excerpt.
 * `body` is the Markdown that may be read.
 */
export function readableWords(access: RecordAccess, body: string): (words: string) => boolean {
  if (access === 'full') return () => true;
  if (access === 'metadata-only') return () => false;
  const shown = fold(body.replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
  return (words) => shown.includes(fold(words));
}

/** A name as it is compared: without regard to case and white space. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
