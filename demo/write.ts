// Writes the originals of the demonstration archive into a folder: `node --import tsx demo/write.ts FOLDER`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Post {
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  source: string;
  title: string;
  /** Markdown. */
  text: string;
}

const SETTINGS = `title: Digital government, clipped
description: Posts of two offices of the United States government on websites, data and services, 2010 to 2024.
data: yes
`;

const QUERIES = `- name: Open data and its users
  query: open data
  description: All that is reported of open data.
- name: What is said of users
  query: said:users
- name: Accessibility since 2015
  address: ?q=accessibility&from=2015-01-01
`;

const GAPS = `- period: 2011
  note: None of the posts of 2011 was chosen for this archive.
`;

/**
 * Writes a demonstration archive of some hundred posts below `root`, as a maintainer might have saved them: with title, outlet
 * and day at the head, the day of every twelfth not noted; with saved searches, and what is known to be missing. Gives how many.
 */
export function writeDemo(root: string): number {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'posts.jsonl');
  const posts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Post);
  for (const [i, { id, date, source, title, text }] of posts.entries()) {
    const day = i % 12 === 11 ? [] : [`date: "${date}"`];
    const head = ['---', `title: ${JSON.stringify(title)}`, `publisher: ${source}`, ...day, '---'];
    const name = i % 12 === 11 ? `no-day/${id.slice(11)}` : `${date.slice(0, 4)}/${id}`;
    write(root, `content/originals/${name}.md`, `${head.join('\n')}\n\n${text}\n`);
  }
  write(root, 'content/site.yml', SETTINGS);
  write(root, 'content/queries.yml', QUERIES);
  write(root, 'content/gaps.yml', GAPS);
  return posts.length;
}

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (folder === undefined) {
    console.error('usage: node --import tsx demo/write.ts FOLDER');
    process.exit(2);
  }
  console.log(`${writeDemo(folder)} texts in ${folder}/content/originals`);
}
