// Builds one kind of search index (first argument) of the records in the folder named by the second into the folder named by
// the third, and prints CPU seconds without those for reading the records as JSON. Peers are imported from the folder named by
// the fourth argument.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublicArchive, PublicRecord } from '../../src/model.ts';
import { readFields } from '../../src/search/build/fields.ts';
import { readPlainText } from '../../src/search/plain-text.ts';
import { FIELDS } from '../../src/search/schema.ts';
import { streamIndex } from '../../src/search/write.ts';
import { buildOracle } from '../search/oracle.ts';
import { openRecords } from './records.ts';

const [kind = '', folder = '', output = '', peers = ''] = process.argv.slice(2);

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** CPU seconds of processes that this one started and that have ended (Linux; elsewhere not known: 0). */
function cpuOfChildren(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const { published, late } = openRecords(folder);
const records = published.records.filter(({ id }) => !late.has(id));
// Reading the texts is no part of making an index: how long it takes is measured apart, and taken off.
const before = cpu();
for (const { body, statements } of records) if (body.length < statements.length) throw new Error('no text');
const reading = cpu() - before;
let others = 0;
const made = new Set<string>();

const start = cpu();
await make();
console.log(JSON.stringify({ cpu: cpu() - start + others - reading, reading }));

async function make(): Promise<void> {
  if (kind === 'clipfile') {
    for (const { path, content } of streamIndex({ ...published, records } as PublicArchive)) write(path, content);
  } else if (kind === 'lunr') {
    write('index.json', JSON.stringify(buildOracle(records)));
  } else if (kind === 'minisearch') {
    const require = createRequire(join(peers, 'x.js'));
    const { default: MiniSearch } = (await import(pathToFileURL(require.resolve('minisearch')).href)) as {
      default: new (options: object) => { addAll: (items: object[]) => void };
    };
    const index = new MiniSearch({ fields: FIELDS.map(({ name }) => name), storeFields: ['address'] });
    index.addAll(records.map((record, id) => ({ ...fieldsOf(record), id, address: record.address })));
    write('index.json', JSON.stringify(index));
  } else if (kind === 'pagefind') {
    const entry = join(peers, 'node_modules/pagefind/lib/index.js');
    const pagefind = (await import(pathToFileURL(entry).href)) as {
      createIndex: () => Promise<{
        index: {
          addCustomRecord: (record: object) => Promise<unknown>;
          writeFiles: (options: { outputPath: string }) => Promise<unknown>;
        };
      }>;
      close: () => Promise<unknown>;
    };
    const { index } = await pagefind.createIndex();
    for (const record of records) {
      const content = Object.values(fieldsOf(record)).join('\n');
      await index.addCustomRecord({ url: record.address, content, language: 'en', meta: { title: record.headline } });
    }
    await index.writeFiles({ outputPath: output });
    await pagefind.close();
    // Its work is done by a program of its own, whose time the system adds to ours when it has ended.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    others += cpuOfChildren();
  } else throw new Error(`no index of the kind "${kind}"`);
}

function fieldsOf(record: PublicRecord): { [name: string]: string } {
  const body = readPlainText(record.body);
  return Object.fromEntries(readFields(record, body).map((text, f) => [FIELDS[f]?.name, text]));
}

function write(path: string, content: string | Uint8Array): void {
  const folder = dirname(join(output, path));
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(output, path), content);
}
