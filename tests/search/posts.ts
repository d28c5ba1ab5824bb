import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { PublicRecord } from '../../src/model.ts';
import { makeRecord } from './corpus.ts';

interface Post {
  id: string;
  date: string;
  source: string;
  headline: string;
  byline: string | null;
  topics: string[];
  body: string;
}

/** Real articles, by date as an archive has them; each was added an hour after the one before it. */
export function readPosts(): PublicRecord[] {
  const file = fileURLToPath(new URL('../fixtures/search-posts/posts.jsonl.gz', import.meta.url));
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Post)
    .map(({ id, byline, topics, ...post }, i) =>
      makeRecord({
        ...post,
        id,
        ...(byline ? { byline } : {}),
        topics: topics.map((topic) => topic.replaceAll('-', ' ')),
        keywords: topics.slice(0, 1),
        added: new Date(Date.UTC(2026, 0, 1, i)).toISOString(),
      }),
    )
    .sort((a, b) => compare(String(a.date), String(b.date)) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
