// Extracts every original of the archive named by the first argument, in one thread and as many together as an ingest does,
// and prints CPU seconds, articles and bytes as JSON; reading the files and starting the program are not counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocuments } from '../../src/extraction.ts';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import { BATCH } from '../../src/ingest-batch.ts';
import { compileLater } from '../../src/long-work.mjs';
import { listOriginals } from '../../src/records/originals.ts';

// As `clipfile ingest` does.
compileLater();
const [root = ''] = process.argv.slice(2);
const files = listOriginals(root)
  .filter(({ ignored, fault }) => ignored === null && fault === null)
  .map(({ path }) => ({ path, bytes: readFileSync(join(root, 'content', path)) }));
const start = process.cpuUsage();
for (let at = 0; at < files.length; at += BATCH) {
  const documents = files.slice(at, at + BATCH).flatMap(({ path, bytes }) => {
    const document = readDocument(path, bytes);
    return isRejection(document) ? [] : [document];
  });
  extractDocuments(documents, {});
}
const { user, system } = process.cpuUsage(start);
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
console.log(JSON.stringify({ cpu: (user + system) / 1e6, articles: files.length, bytes }));
