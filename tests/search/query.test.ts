import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { ALL_FIELDS } from '../../src/search/plain-parts.ts';
import { type Clause, readQuery, type SearchPlan } from '../../src/search/query.ts';

/** A plan in one line: `term`, `+(any of)`, `-(all of)`, `*`; fields, boost and edits where they are not the usual. */
function inShort(plan: SearchPlan): string {
  const clause = ({ term, fields, boost, editDistance, phrase }: Clause): string => {
    const field = fields.length === ALL_FIELDS.length ? '' : `${fields.join(',')}:`;
    return `${field}${phrase ? `"${term}"` : term}${boost === 1 ? '' : `^${boost}`}${editDistance === 0 ? '' : `~${editDistance}`}`;
  };
  const parts = plan.clauses.map(clause);
  for (const group of plan.required) parts.push(`+(${group.map(clause).join(' ')})`);
  for (const one of plan.prohibited) parts.push(`-(${clause(one)})`);
  if (plan.isEverything) parts.push('everything');
  return parts.join(' ');
}

test("Lunr's syntax is understood, each word as the index has it", () => {
  const table: [query: string, plan: string][] = [
    ['Elections', 'elect'],
    ['oil prices', 'oil price'],
    ['U.S. Škoda', 'us skoda'],
    ["Iran’s O'Neill", 'iran "o neill"'],
    ['headline:elections', 'headline:elect'],
    ['speaker:Karimi topic:oil', 'speakers:karimi topics:oil'],
    ['oil^3', 'oil^3'],
    ['Teheran~1', 'teheran~1'],
    ['+oil -prices', 'oil +(oil) -(price)'],
    ['+a/b', 'b +(b)'],
    ['+east/west', '"east west" +("east west")'],
    ['-east/west', '-("east west") everything'],
    ['elections*', 'elections* elect'],
    ['+elections*', 'elections* elect +(elections* elect)'],
    ['-elections*', '-(elections*) -(elect) everything'],
    ['elect*', 'elect*'],
    ['*tion', '*tion'],
    ['el*on', 'el*on'],
    ['Élect**', 'elect*'],
    ['ele*', 'ele* el'],
    ['*', 'everything'],
    ['-oil', '-(oil) everything'],
    ['"oil price"', '"oil price"'],
    ['"bank of england"^2', '"bank england"^2'],
    ['"the oil"', 'oil'],
    ['+"oil price" coal', '"oil price" coal +("oil price")'],
    ['-“oil price” coal', 'coal -("oil price")'],
    ['headline:"oil price"^2', 'headline:"oil price"^2'],
    ['Tehran - Moscow', 'tehran moscow'],
    ['Tehran – Moscow', 'tehran moscow'],
    ['well-known', 'well known'],
    ['constructor __proto__', 'constructor proto'],
    ['', ''],
    ['   ', ''],
    ['""', ''],
    ['the of', ''],
    ['+the oil', 'oil'],
    ['👍', ''],
  ];
  for (const [query, plan] of table) assert.equal(inShort(readQuery(query)), plan, query);
});

test('what Lunr rejects is searched as words, with a notice', () => {
  const table: [query: string, plan: string][] = [
    ['12:30', '"12 30"'],
    ['https://ledger.example/tram', '"https ledger example tram" identifiers:#url:qr6exd2uqmfe'],
    ['Tram returns: a ride', 'tram return ride'],
    ['colour:red', '"colour red"'],
    ['colour:"red brick"', 'colour red brick'],
    ['oil~x', '"oil x"'],
    ['oil^', 'oil'],
    ['--oil', 'oil'],
    ['+', ''],
    ['headline:', 'headlin'],
    [':', ''],
  ];
  for (const [query, plan] of table) {
    const read = readQuery(query);
    assert.equal(inShort(read), plan, query);
    if (query !== '+') assert.match(read.notices.join(), /its words were searched/, query);
  }
});

test('a reader is told what was done to the query, and nothing where nothing was', () => {
  const table: [query: string, notice: RegExp][] = [
    ['the', /^“the”: too common/],
    ['the oil', /left out: “the”/],
    ['oil AND gas', /AND, OR and NOT/],
    ['oil~5', /at most 2/],
    ['a*b*c*d*e*', /too many wildcards/],
    ['oil '.repeat(600), /first 500 words/],
  ];
  for (const [query, notice] of table) assert.match(readQuery(query).notices.join('\n'), notice, query);
  for (const query of ['', 'oil', '+oil -gas', 'oil* pri*', 'headline:oil^2', '"oil"', '"oil price"', '-x', '*']) {
    assert.deepEqual(readQuery(query).notices, [], query);
  }
});

test('while typing, the last word also stands for what it begins', () => {
  const table: [query: string, plan: string][] = [
    ['sanct', 'sanct sanct*'],
    ['oil pri', 'oil pri pri*'],
    ['oil pri ', 'oil pri'],
    ['+sanct', 'sanct sanct* +(sanct sanct*)'],
    ['+the', 'the* +(the*)'],
    ['-sanct', '-(sanct) everything'],
    ['s', 's'],
    ['sanct*', 'sanct*'],
  ];
  for (const [query, plan] of table) assert.equal(inShort(readQuery(query, { isTyping: true })), plan, query);
});

test('no query throws, and none grows beyond its bounds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '+',
      '-',
      '*',
      '~',
      '^',
      ':',
      '"',
      '“',
      '\\',
      ' ',
      '~2',
      '^9',
      'headline:',
      '~99999',
      '^-1',
      '\u0000',
      '\ud800',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isTyping) => {
      const plan = readQuery(pieces.join(''), { isTyping });
      for (const { term, editDistance, boost } of [...plan.clauses, ...plan.required.flat(), ...plan.prohibited]) {
        assert.ok(
          term !== '' && term !== '*' && editDistance >= 0 && editDistance <= 2 && Number.isFinite(boost),
          term,
        );
        assert.ok(term.split('*').length <= 4);
      }
    }),
    { numRuns: 500 },
  );
});
