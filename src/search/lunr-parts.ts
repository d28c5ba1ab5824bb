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

/** Lunr's source without what the browser has no use for. Throws where it is another version, whose parts are not known. */
export function cutLunr(source: string): string {
  return UNUSED.reduce((text, [from, to, instead = '']) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`lunr.js has no "${from.trim()}": see src/search/lunr-parts.ts`);
    return text.slice(0, start) + instead + text.slice(end);
  }, source);
}

/** Lets esbuild bundle these parts of Lunr alone: it is one function, which esbuild cannot divide. */
export const LUNR_PARTS: Plugin = {
  name: 'lunr-parts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, async ({ path }) => ({
      contents: cutLunr((await readFile(path, 'utf8')).replaceAll('\r\n', '\n')),
      loader: 'js',
    }));
  },
};
