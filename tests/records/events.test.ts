import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readEvents } from '../../src/records/events.ts';
import { hashSurroundings } from '../../src/site/fingerprint.ts';
import { makeArchive } from '../archive-kit.ts';

function read(events: string) {
  const archive = makeArchive();
  archive.write('content/vocabularies/events.yml', events);
  return readEvents(archive.root);
}

const FLOOD = '- event: Flood\n  date: "2011-06-14"\n  phrases: [flood of the Orne]\n  source: Yearbook\n';

test('an event is read with its day, phrases and source', () => {
  assert.deepEqual(read(FLOOD), {
    events: [{ event: 'Flood', date: '2011-06-14', phrases: ['flood of the Orne'], needs: [], source: 'Yearbook' }],
    diagnostics: [],
  });
});

test('without a file there are none', () => {
  assert.deepEqual(readEvents(makeArchive().root), { events: [], diagnostics: [] });
});

const FAULTS: [what: string, events: string, line: number, message: RegExp][] = [
  ['no day', FLOOD.replace('"2011-06-14"', 'summer 2011'), 2, /date "summer 2011" is no day/],
  ['a year alone', FLOOD.replace('"2011-06-14"', '2011'), 2, /date "2011" is no day/],
  ['a day that is none', FLOOD.replace('06-14', '02-30'), 2, /is no day/],
  ['no phrases', FLOOD.replace('[flood of the Orne]', '[]'), 3, /phrases must name at least one phrase/],
  ['a phrase of one short word', FLOOD.replace('[flood of the Orne]', '[war]'), 3, /phrases \(item 1\) is too short/],
  ['no source', FLOOD.replace('  source: Yearbook\n', ''), 1, /source is missing/],
  ['a misspelt key', `${FLOOD}  neds: Orne\n`, 5, /unknown key neds/],
  ['one phrase for two', FLOOD + FLOOD.replace('Flood\n', 'Great flood\n'), 5, /also names "Flood"/],
  ['what is no YAML', '- event: [', 1, /is not valid YAML/],
];

for (const [what, events, line, message] of FAULTS) {
  test(`${what} is an error with its file and line`, () => {
    const [fault] = read(events).diagnostics;
    assert.equal(fault?.path, 'content/vocabularies/events.yml');
    assert.equal(fault?.level, 'error');
    assert.equal(fault?.line, line);
    assert.match(fault?.message ?? '', message);
  });
}

test('a change of the events has every original extracted again', () => {
  const archive = makeArchive();
  const before = hashSurroundings(archive.root);
  archive.write('content/vocabularies/events.yml', FLOOD);
  assert.notEqual(hashSurroundings(archive.root), before);
});

test('the events that are shipped are valid, each with its source', () => {
  const archive = makeArchive();
  archive.write('content/vocabularies/events.yml', readFileSync('content/vocabularies/events.yml', 'utf8'));
  const { events, diagnostics } = readEvents(archive.root);
  assert.deepEqual(diagnostics, []);
  assert.ok(events.length >= 30);
});
