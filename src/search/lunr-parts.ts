import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * What the browser has no use for, from a mark in Lunr's own file up to the next: sets, tokenizer, pipeline, vectors, the
 * trimmer, and the index with its builder, in place of which stands the index of this project; and what stays of it, where the
 * rest names it. Left are query parser, stemmer, stop words, automaton.
 */
const UNUSED: readonly [from: string, to: string, instead?: string][] = [
  ['lunr.FieldRef = function', 'lunr.Token = function'],
  ['/*!\n * lunr.tokenizer\n', 'lunr.tokenizer.separator =', 'lunr.tokenizer = {}\n'],
  ['/*!\n * lunr.Pipeline\n', '/*!\n * lunr.stemmer\n', 'lunr.Pipeline = { registerFunction: function () {} }\n'],
  ['/*!\n * lunr.trimmer\n', '/*!\n * lunr.TokenSet\n'],
  ['/*!\n * lunr.Index\n', 'lunr.Query = function'],
];

/** Beyond that what plain words have no use for: automaton and query parser. Left are stemmer and stop words. */
const UNUSED_BY_WORDS: typeof UNUSED = [
  ['/*!\n * lunr.TokenSet\n', 'lunr.Query = function'],
  ['lunr.Query = function', '/**\n   * export the module via AMD'],
];

/** And what the rest of the search has no use for beside them: stemmer and stop words. Left are automaton and query parser. */
const UNUSED_BY_SYNTAX: typeof UNUSED = [['/*!\n * lunr.stemmer\n', '/*!\n * lunr.TokenSet\n']];

/** Which part of Lunr a script has. */
export type LunrPart = 'all' | 'words' | 'syntax';

const BEYOND: { [part in LunrPart]: typeof UNUSED } = { all: [], words: UNUSED_BY_WORDS, syntax: UNUSED_BY_SYNTAX };

/**
 * Lunr's source without what the browser has no use for, or with that part alone that plain words need, or syntax. Throws where
 * it is another version, whose parts are not known.
 */
export function cutLunr(source: string, part: LunrPart = 'all'): string {
  return [...UNUSED, ...BEYOND[part]].reduce((text, [from, to, instead = '']) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`lunr.js has no "${from.trim()}": see src/search/lunr-parts.ts`);
    return text.slice(0, start) + instead + text.slice(end);
  }, source);
}

/** Lets esbuild bundle these parts of Lunr alone: it is one function, which esbuild cannot divide. */
export function lunrParts(part: LunrPart): Plugin {
  return {
    name: 'lunr-parts',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, async ({ path }) => ({
        contents: cutLunr((await readFile(path, 'utf8')).replaceAll('\r\n', '\n'), part),
        loader: 'js',
      }));
    },
  };
}
