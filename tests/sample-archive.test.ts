// The archive that ships with Clipfile: five real clippings, and what a reader of them would sign.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../src/build.ts';
import { extractArticle } from '../src/extraction.ts';
import { isRejection, readDocument } from '../src/formats/index.ts';
import { ingest } from '../src/ingest-here.ts';
import type { Span } from '../src/model.ts';
import { readContext } from '../src/records/context.ts';
import { loadArchive } from '../src/records/store.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const { context } = readContext(fileURLToPath(new URL('..', import.meta.url)));
const temporary = mkdtempSync(join(tmpdir(), 'clipfile-sample-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

function read(name: string) {
  const path = readdirSync(join(content, 'originals')).find((file) => file.startsWith(name)) ?? name;
  const bytes = readFileSync(join(content, 'originals', path));
  const document = readDocument(path, bytes);
  const extraction = extractArticle(path, bytes, context);
  assert.ok(!isRejection(document) && !isRejection(extraction));
  return { text: document.text, extraction };
}

const EXPECTED: [name: string, headline: string | null, source: string | null, date: string | null][] = [
  ['000', null, 'Alwaght', '2022'],
  ['001', 'Tehran, Moscow Determined to Upgrade Strategic Ties', null, '2022'],
  ['002', 'Interaction with Russia not against others: Iran', null, '2023-02-24/2023-03-02'],
  ['003', null, null, '2022-02-24/..'],
  ['004', 'Tehran, Moscow boosting strategic relations', 'IRNA', '2018-04-17T10:12'],
];

for (const [name, headline, source, date] of EXPECTED) {
  test(`${name}: headline, source and date are those of the text, or none`, () => {
    const { extraction } = read(name);
    if (headline === null) assert.equal(extraction.headline?.certainty, 'supplied');
    else assert.equal(extraction.headline?.value, headline);
    assert.equal(extraction.source?.value ?? null, source);
    assert.equal(extraction.date?.value ?? null, date);
  });

  test(`${name}: every value slices back to its words; kept and removed tile the text`, () => {
    const { text, extraction } = read(name);
    const tiles: Span[] = [...extraction.kept, ...extraction.removed.map((one) => one.span)];
    const joined = tiles.sort((a, b) => a[0] - b[0]).map(([start, end]) => text.slice(start, end));
    assert.equal(joined.join(''), text);
    const spans = extraction.candidates.flatMap((one) => one.evidence);
    assert.ok(spans.length > 0 && spans.every(([start, end]) => start < end && end <= text.length));
    for (const statement of extraction.statements) {
      for (const [start, end] of statement.content) assert.equal(text.slice(start, end), text.slice(start, end).trim());
    }
    const words = (value: string) => value.replace(/\s+/g, ' ').trim();
    for (const speaker of extraction.speakers.filter((one) => one.named)) {
      const named = speaker.mentions.map(([start, end]) => words(text.slice(start, end)));
      assert.ok(
        named.some((mention) => mention.includes(speaker.name)),
        `${speaker.name} in ${named}`,
      );
    }
  });
}

test('the committed records are what an ingest gives: a build leaves the work tree clean', () => {
  cpSync(content, join(temporary, 'content'), { recursive: true });
  const report = ingest({ root: temporary, at: '2030-01-01T00:00:00Z' });
  assert.deepEqual(report.written, []);
  assert.deepEqual(
    report.rows.map((row) => row.status),
    ['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged'],
  );
});

test('two builds are equal to the byte, in other zones and locales too', async () => {
  cpSync(content, join(temporary, 'content'), { recursive: true });
  const build = async (output: string) => {
    const archive = loadArchive(temporary);
    await buildSite({
      root: temporary,
      output: join(temporary, output),
      pathPrefix: '/',
      full: true,
      archive,
      today: '2026-11-21',
    });
    return readFileSync(join(temporary, output, 'manifest-sha256.txt'), 'utf8');
  };
  const first = await build('a');
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  process.env.LC_ALL = 'ar_EG.UTF-8';
  const second = await build('b');
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(second, first);
  assert.ok(first.split('\n').length > 40);
});
