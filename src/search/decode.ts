import { unpackBrief } from './brief-shard.ts';
import { getNumber, readParts } from './bytes.ts';
import { CLIENT, carriedShards } from './carried.ts';
import type { PackRow } from './format.ts';
import { unpackArticle } from './pack-form.ts';
import { readValues } from './read/columns.ts';
import { readPostings } from './read/postings.ts';
import { createWalker, walkWord, wordOf } from './read/walk.ts';
import { bytesOf, readShard } from './shard-form.ts';
import { type WrittenStart, wholeStart } from './start-form.ts';
import { readWords, reverseWord, turnBack } from './words.ts';

/** Files of the index: `search/head.js`, `search/0123456789ab/t/0.js`. */
const SHARD_FILE = /^search\/(?:head|copies-[0-9a-f]+|packs\/[0-9a-f]{12}|[0-9a-f]{12}\/.+)\.js$/;

/** Of `search/packs/0123456789ab.js` what follows the folder. */
const PACK = /^[0-9a-f]{12}$/;

/**
 * All the words that a file of the index holds, each once a line, or its JSON, of a whole article both; `null` for a file that is none. `path` is that
 * from the site's root. For checks that a text is nowhere: the files themselves hold it in pieces.
 */
export function decodeIndexFile(path: string, text: string): string | null {
  if (path === CLIENT) return carriedShards(text).map(decodeStart).join('\n');
  if (!SHARD_FILE.test(path)) return null;
  const [, , name = '', ...rest] = path.replace(/\.js$/, '').split('/');
  return decodePart([name, ...rest].join('/').replace(/^said\//, ''), readShard(text));
}

function decodeStart(text: string): string {
  return decodePart('start', readShard(text));
}

function decodePart(name: string, content: unknown): string {
  const kind = name.split('/')[0];
  if (kind === 'start') {
    const { parts, ...rest } = wholeStart(content as WrittenStart);
    return [JSON.stringify(rest), ...Object.entries(parts).map(([part, own]) => decodePart(part, own))].join('\n');
  }
  if (kind === 't' && Array.isArray(content)) {
    const [bytes, ...cards] = content as [unknown, ...unknown[]];
    return [decodePart(name, bytes), JSON.stringify(cards)].join('\n');
  }
  if (typeof content !== 'string') {
    if (!PACK.test(name)) return JSON.stringify(content);
    const pack = unpackArticle(content as PackRow);
    const words = readWords(pack.entry.fields.join('\n')).map(({ word }) => word);
    return [JSON.stringify(pack), ...new Set(words)].join('\n');
  }
  const bytes = bytesOf(content);
  if (kind === 'facets') return readParts(bytes).slice(1).map(decodeColumn).join('\n');
  if (kind === 'facet') return name === 'facet/dates' ? '' : decodeColumn(bytes);
  if (kind === 't') {
    return readPostings({ bytes, file: 0 }, null, { fields: 0, isBrief: false, lengths: null, isLong: [] })
      .map(({ term }) => term)
      .join('\n');
  }
  if (kind === 'b') return unpackBrief(bytes).words.join('\n');
  if (kind === 'd' || kind === 'r' || kind === 's') {
    const words = readAll(bytes);
    return (kind === 'd' ? words : words.map(kind === 'r' ? reverseWord : turnBack)).join('\n');
  }
  return '';
}

function decodeColumn(bytes: Uint8Array): string {
  return readValues({ bytes, at: 0 })
    .map(({ key, label }) => `${key}\n${label}`)
    .join('\n');
}

function readAll(bytes: Uint8Array): string[] {
  const words: string[] = [];
  const walker = createWalker(bytes);
  while (walker.at < bytes.length) {
    walkWord(walker);
    words.push(wordOf(walker));
    getNumber(walker);
  }
  return words;
}
