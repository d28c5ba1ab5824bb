// Extracts every original of the archive named by the first argument, in one thread, and prints CPU seconds, articles and
// bytes as JSON; reading the files and starting the program are not counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '../../src/extraction.ts';
import { compileLater } from '../../src/long-work.mjs';
import { listOriginals } from '../../src/records/originals.ts';

// As `clipfile ingest` does.
compileLater();
const [root = ''] = process.argv.slice(2);
const files = listOriginals(root)
  .filter(({ ignored, fault }) => ignored === null && fault === null)
  .map(({ path }) => ({ path, bytes: readFileSync(join(root, 'content', path)) }));
const start = process.cpuUsage();
for (const { path, bytes } of files) extractArticle(path, bytes);
const { user, system } = process.cpuUsage(start);
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
console.log(JSON.stringify({ cpu: (user + system) / 1e6, articles: files.length, bytes }));
