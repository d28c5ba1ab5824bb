import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { editYaml, isSame } from '../../src/records/edit.ts';
import { type FrontValue, parseYaml } from '../../src/records/front-matter.ts';
import { KEY_ORDER } from '../../src/records/merge.ts';
import { writePair } from '../../src/records/yaml-text.ts';

const set = (entries: Record<string, FrontValue | null>) => new Map(Object.entries(entries));
const edit = (yaml: string, entries: Record<string, FrontValue | null>) =>
  editYaml(yaml, set(entries), KEY_ORDER, '\n');
const speaker = (id: string, name: string, role?: string) =>
  new Map(Object.entries(role === undefined ? { id, name } : { id, name, role }));

const EDITED = `# checked by AB in May
id: "1f0c7d2a9b"   # opaque
headline:   'It''s a "quote"'  # as printed
# the day of the paper edition
date: "2018-04-17"

speakers:
    # the president
    - id: rouhani   # sic
      name: Hassan Rouhani
      role:  Iranian President
    - {id: salehi, name: Ali Akbar Salehi}
topics: ["medtop:20000638",   "medtop:20000373"] # by hand
myKey:
- a
-   b
`;

test('a changed scalar replaces only its own range', () => {
  assert.equal(edit(EDITED, { date: '2018' }), EDITED.replace('"2018-04-17"', '"2018"'));
  assert.equal(edit(EDITED, { headline: 'Plain' }), EDITED.replace(`'It''s a "quote"'`, 'Plain'));
});

test('a deleted key takes its lines and leaves the comments around it', () => {
  assert.equal(edit(EDITED, { date: null }), EDITED.replace('date: "2018-04-17"\n', ''));
  assert.equal(edit(EDITED, { myKey: null }), EDITED.replace('myKey:\n- a\n-   b\n', ''));
});

test('a new key stands behind the nearest earlier key of the usual order', () => {
  assert.equal(
    edit(EDITED, { source: 'IRNA' }),
    EDITED.replace('date: "2018-04-17"\n', 'date: "2018-04-17"\nsource: IRNA\n'),
  );
  assert.equal(edit('headline: A\n', { id: 'ab' }), 'id: "ab"\nheadline: A\n');
  assert.equal(edit('# only a comment\n', { id: 'ab' }), '# only a comment\nid: "ab"\n');
  assert.equal(edit('headline: A', { source: 'B' }), 'headline: A\nsource: B\n');
});

test('in a block list only the items that change are touched', () => {
  const changed = edit(EDITED, {
    speakers: [
      speaker('rouhani', 'Hassan Rouhani', 'President of Iran'),
      speaker('salehi', 'Ali Akbar Salehi'),
      speaker('trump', 'Donald Trump'),
    ],
  });
  const wanted = EDITED.replace('role:  Iranian President', 'role:  President of Iran').replace(
    'name: Ali Akbar Salehi}\n',
    'name: Ali Akbar Salehi}\n    - id: trump\n      name: Donald Trump\n',
  );
  assert.equal(changed, wanted);
});

test('an item that goes leaves the comments a person wrote above it', () => {
  const changed = edit(EDITED, { speakers: [speaker('salehi', 'Ali Akbar Salehi')] });
  assert.match(changed, /speakers:\n {4}# the president\n {4}- \{id: salehi/);
  assert.doesNotMatch(changed, /rouhani/);
});

test('an item gains and loses keys in place', () => {
  const yaml = 'speakers:\n- id: a\n  name: A\n- id: b\n  name: B\n  role: R # r\n';
  const changed = edit(yaml, { speakers: [speaker('a', 'A', 'New role'), speaker('b', 'B')] });
  assert.equal(changed, 'speakers:\n- id: a\n  name: A\n  role: New role\n- id: b\n  name: B\n');
});

test('CR LF stays CR LF', () => {
  const yaml = 'id: "ab"\r\nheadline: A\r\n';
  assert.equal(
    editYaml(yaml, set({ source: 'B', headline: 'C' }), KEY_ORDER, '\r\n'),
    'id: "ab"\r\nheadline: C\r\nsource: B\r\n',
  );
});

test('block scalars, empty values and a flow root can be changed too', () => {
  assert.equal(
    edit('standfirst: |\n  two\n  lines\nsource: B\n', { standfirst: 'one' }),
    'standfirst: one\nsource: B\n',
  );
  assert.equal(edit('source:\nid: "a"\n', { source: 'B' }), 'source: B\nid: "a"\n');
  assert.deepEqual(parseYaml(edit('{id: a, source: B}\n', { source: 'C' })), set({ id: 'a', source: 'C' }));
});

test('no change, no byte', () => {
  assert.equal(edit(EDITED, {}), EDITED);
  assert.equal(edit(EDITED, { date: '2018-04-17' }), EDITED);
});

test('property: any text survives writing and reading, and stays one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('headline', 'date'), (text, key) => {
      const yaml = writePair(key, text, '', '\n');
      assert.equal(yaml.split('\n').length, 2);
      const read = parseYaml(yaml);
      assert.ok(read instanceof Map);
      assert.equal(read.get(key), text);
    }),
    { numRuns: 2000 },
  );
});

test('property: an edit gives exactly the wanted values and keeps every comment', () => {
  const text = fc.oneof(
    fc.constantFrom('A b', 'No', '2022', '- x', 'a: b', 'x #y', '', "it's", '[z', '{{ a }}'),
    fc.string({ maxLength: 8 }),
  );
  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: text }).map(({ id, name }) => speaker(id, name));
  const value: fc.Arbitrary<FrontValue | null> = fc.oneof(
    text,
    fc.constant(null),
    fc.uniqueArray(text, { maxLength: 3 }),
    fc.uniqueArray(item, { maxLength: 3, selector: (one) => one.get('id') }),
  );
  const keys = fc.constantFrom('headline', 'date', 'speakers', 'topics', 'myKey', 'source');
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, value), { maxLength: 4 }), (steps) => {
      let yaml = EDITED;
      for (const [key, wanted] of steps) {
        const before = parseYaml(yaml) as Map<string, FrontValue>;
        yaml = editYaml(yaml, new Map([[key, wanted]]), KEY_ORDER, '\n');
        const after = parseYaml(yaml);
        if (wanted === null) before.delete(key);
        else before.set(key, wanted);
        assert.ok(isSame(after, before), `${key} = ${JSON.stringify(wanted)} gave\n${yaml}`);
      }
      for (const comment of ['# checked by AB in May', '# opaque', '# the day of the paper edition'])
        assert.ok(yaml.includes(comment));
    }),
    { numRuns: 1000 },
  );
});

test('an alias keeps its value when the value with its anchor changes or goes; all else stays', () => {
  const yaml = 'headline: &h Council votes # c\nshelf: *h\nlist: [*h, b]\nsource: &s {a: b}\nother: *s\n';
  assert.equal(
    edit(yaml, { headline: 'Twice' }),
    'headline: &h Twice # c\nshelf: Council votes\nlist: [Council votes, b]\nsource: &s {a: b}\nother: *s\n',
  );
  assert.equal(
    edit(yaml, { source: null, headline: 'Twice' }),
    'headline: &h Twice # c\nshelf: Council votes\nlist: [Council votes, b]\nother: {a: b}\n',
  );
  assert.equal(edit(yaml, { shelf: 'Mine' }), yaml.replace('shelf: *h', 'shelf: Mine'));
});

test('dates and what reads as no text are quoted in a flow root too', () => {
  const changed = edit('{id: "ab", date: "2018", headline: A}', { date: '2018-04-17', headline: 'No' });
  assert.match(changed, /date: "2018-04-17"/);
  assert.match(changed, /headline: "No"/);
});
