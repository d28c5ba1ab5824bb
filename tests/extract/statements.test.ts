import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { isRejection, readDocument } from '../../src/formats/index.ts';
import type { MentionCandidate, NewsDocument, StatementCandidate } from '../../src/model.ts';
import { resolveSpeakers } from '../../src/resolve/speakers.ts';
import { extractText } from './kit.ts';

const LEDE =
  'The town council of Karsk met on Monday evening to talk about the bridge over the river and its cost.\n\n';

function read(text: string): NewsDocument {
  const document = readDocument('article.txt', new TextEncoder().encode(text));
  assert.ok(!isRejection(document), 'the text is readable');
  return document;
}

const statementsIn = (document: NewsDocument): StatementCandidate[] =>
  extractStatements(document).filter((each) => each.field === 'statement');

const mentionsIn = (document: NewsDocument): MentionCandidate[] =>
  extractMentions(document).filter((each) => each.field === 'mention');

/** Text → kind | source | cue | content, pieces parted by //. */
const FOUND: readonly [text: string, statement: string][] = [
  ['“The bridge is safe,” said Edda Runquist.', 'direct | Edda Runquist | said | “The bridge is safe,”'],
  ['“The bridge is safe,” Edda Runquist said.', 'direct | Edda Runquist | said | “The bridge is safe,”'],
  ['Edda Runquist said, “The bridge is safe.”', 'direct | Edda Runquist | said | “The bridge is safe.”'],
  ['“The bridge,” she said, “is safe.”', 'direct | she | said | “The bridge,” // “is safe.”'],
  ['“The bridge is safe,” she said. “It is new.”', 'direct | she | said | “The bridge is safe,” // “It is new.”'],
  ['“Is the bridge safe?” Runquist asked.', 'direct | Runquist | asked | “Is the bridge safe?”'],
  ['Runquist said the bridge is “quite safe” now.', 'mixed | Runquist | said | the bridge is “quite safe” now'],
  ['Runquist said that the bridge is safe.', 'indirect | Runquist | said | the bridge is safe'],
  ['The bridge is safe, Runquist said on Monday.', 'indirect | Runquist | said | The bridge is safe'],
  ['The bridge is safe, she told the Karsk Mail.', 'indirect | she | told | The bridge is safe'],
  ['Runquist told reporters that the bridge is safe.', 'indirect | Runquist | told | the bridge is safe'],
  ['The bridge is safe, according to the mayor.', 'indirect | the mayor | according to | The bridge is safe'],
  ['According to Edda Runquist, the bridge is safe.', 'indirect | Edda Runquist | According to | the bridge is safe'],
  [
    'Edda Runquist, in an interview with the Karsk Mail, said the bridge is safe.',
    'indirect | Edda Runquist | said | the bridge is safe',
  ],
  [
    "The town's chief engineer, Jorn Haldane, said the bridge is safe.",
    "indirect | The town's chief engineer, Jorn Haldane | said | the bridge is safe",
  ],
  [
    'Jorn Haldane, the chief engineer of the town, said the bridge is safe.',
    'indirect | Jorn Haldane, the chief engineer of the town | said | the bridge is safe',
  ],
  ['Karsk rejects “wild” claims by the Valmeran envoy, says talks go on.', 'indirect | Karsk | says | talks go on'],
  [
    'Two men died, according to a report seen by the Karsk Mail.',
    'indirect | a report seen by the Karsk Mail | according to | Two men died',
  ],
  ['The mayor called for more patience.', 'indirect | The mayor | called for | more patience'],
  ['Runquist went on to say the bridge is safe.', 'indirect | Runquist | went on to say | the bridge is safe'],
  ['Karsk vows not to give up its bridge.', 'indirect | Karsk | vows | not to give up its bridge'],
  ['Runquist says there is no bridge.', 'indirect | Runquist | says | there is no bridge'],
  ['Runquist stressed that no day had been set yet.', 'indirect | Runquist | stressed | no day had been set yet'],
  [
    'Sen. Mark Ellery, D-Conn., the sponsor of the bill, called the vote “a victory”.',
    'mixed | Sen. Mark Ellery, D-Conn., the sponsor of the bill | called | the vote “a victory”',
  ],
  [
    'A town official, quoted by the Karsk Mail, confirmed the bridge is shut.',
    'indirect | A town official | confirmed | the bridge is shut',
  ],
  [
    'Engineer Milo Tarvenen quoted him as saying that “the bridge is shut”.',
    'direct | him | saying | “the bridge is shut”',
  ],
  [
    'Groups including Bay Watchers opposed the plan of the town.',
    'indirect | Groups including Bay Watchers | opposed | the plan of the town',
  ],
  ['He ruled out “a new bridge” for good.', 'mixed | He | ruled out | “a new bridge” for good'],
  ['For Ruta Olberg, “the bridge is a disgrace”.', 'direct | Ruta Olberg | For | “the bridge is a disgrace”'],
  [
    "Karsk's minister of state Ruta Olberg wrote: “It is late.”",
    "direct | Karsk's minister of state Ruta Olberg | wrote | “It is late.”",
  ],
  [
    'Runquist called the plan dear, saying there were “many other ways”.',
    'mixed | Runquist | saying | there were “many other ways”',
  ],
  ['Runquist said a week ago that the bridge is safe.', 'indirect | Runquist | said | the bridge is safe'],
  [
    'Those who oppose the bridge “should look at it”, the mayor added.',
    'mixed | the mayor | added | Those who oppose the bridge “should look at it”',
  ],
  [
    'Mayor Edda Runquist said that her town and Valmera had agreed to build a bridge, adding that it will be safe.',
    'indirect | Mayor Edda Runquist | adding | it will be safe',
  ],
  [
    'Mayor Edda Runquist said Valmera expected "deeds, not words", noting that the bridge is old.',
    'indirect | Mayor Edda Runquist | noting | the bridge is old',
  ],
  [
    'Runquist said the bridge is safe and Haldane denied it, adding that it is old.',
    'indirect | Haldane | adding | it is old',
  ],
  ['The mayor termed the bridge “too narrow”.', 'mixed | The mayor | termed | the bridge “too narrow”'],
  [
    'Attorney General Edwin Meese 3d said the bridge is safe.',
    'indirect | Attorney General Edwin Meese 3d | said | the bridge is safe',
  ],
  [
    'Edda Runquist, the first woman to hold the post, hailed the bridge as new.',
    'indirect | Edda Runquist, the first woman to hold the post | hailed | the bridge as new',
  ],
  [
    'Commander Jorn Haldane, for his part, ruled out further floods.',
    'indirect | Commander Jorn Haldane | ruled out | further floods',
  ],
  [
    'Chinese foreign ministry spokesman Wang Wenbin did not comment on the plan, but said the bridge is safe.',
    'indirect | Chinese foreign ministry spokesman Wang Wenbin | said | the bridge is safe',
  ],
  [
    'The coroner, Edda Runquist, said the bridge is safe.',
    'indirect | The coroner, Edda Runquist | said | the bridge is safe',
  ],
  ['🔹 “The bridge is shut,” he told the Karsk Mail.', 'direct | he | told | “The bridge is shut,”'],
  ['“It will fail,” Runquist mocks.', 'direct | Runquist | mocks | “It will fail,”'],
  ['“It will fail,” she harrumphed.', 'direct | she | harrumphed | “It will fail,”'],
  ['‘The bridge is not safe at all,’ Runquist said.', 'direct | Runquist | said | ‘The bridge is not safe at all,’'],
  ['“Is the bridge safe?” Runquist asked reporters in the hall.', 'direct | Runquist | asked | “Is the bridge safe?”'],
  ['Edda Runquist on Monday evening said the bridge is safe.', 'indirect | Edda Runquist | said | the bridge is safe'],
  ['She has since said that the bridge is safe.', 'indirect | She | said | the bridge is safe'],
  ['They’ve suggested that the bridge is safe.', 'indirect | They | suggested | the bridge is safe'],
  ['“The bridge is safe,” the report stated.', 'direct | the report | stated | “The bridge is safe,”'],
  ['A study found that the bridge is safe.', 'indirect | A study | found | the bridge is safe'],
  ['The bridge is safe, according to an attendee.', 'indirect | an attendee | according to | The bridge is safe'],
  ['Some say the bridge is safe.', 'indirect | Some | say | the bridge is safe'],
  ['Forecasters say rain will come.', 'indirect | Forecasters | say | rain will come'],
  [
    'Jorn Haldane, facing a rival in Karsk, a port town, said the bridge is safe.',
    'indirect | Jorn Haldane | said | the bridge is safe',
  ],
  [
    'Jorn Haldane, an engineer who advised Runquist, said the bridge is safe.',
    'indirect | Jorn Haldane, an engineer who advised Runquist | said | the bridge is safe',
  ],
  // What somebody agrees or vows to do, with all that is said of it.
  [
    'Karsk and Belmouth agreed on Friday to build it after years of floods that had closed the road.',
    'indirect | Karsk and Belmouth | agreed | on Friday to build it after years of floods that had closed the road',
  ],
  ['Runquist vowed to use it if the bridge fell.', 'indirect | Runquist | vowed | to use it if the bridge fell'],
  [
    'Runquist told the Mail that the deal had been endorsed by Mayor Haldane.',
    'indirect | Runquist | told | the deal had been endorsed by Mayor Haldane',
  ],
  ['Protesters blocking the bridge said it is old.', 'indirect | Protesters blocking the bridge | said | it is old'],
  ['Haldane saw the bridge and the mayor said it is old.', 'indirect | the mayor | said | it is old'],
  ['Karsk, Belmouth agree to build a bridge.', 'indirect | Karsk, Belmouth | agree | to build a bridge'],
  [
    'Haldane has informed the council of the step, the board said in a statement.',
    'indirect | the board | said | Haldane has informed the council of the step',
  ],
  [
    '“It is safe,” Runquist told Haldane before their meeting, according to a statement from her office.',
    'direct | a statement from her office | according to | “It is safe,”',
  ],
  [
    'Runquist, whose visit comes amid floods, said it is “quite safe” now.',
    'mixed | Runquist, whose visit comes amid floods | said | it is “quite safe” now',
  ],
  [
    'Jorn Haldane, the mayor’s nightwatch, called it “the dawn of a new town”.',
    'mixed | Jorn Haldane, the mayor’s nightwatch | called | it “the dawn of a new town”',
  ],
  ['MR PRICE: It is safe to cross.\n\nMR PRICE: It is new.', 'direct | MR PRICE | : | It is safe to cross.'],
  // Two who speak together, be one of them a pronoun or owned; a verb before the second parts them.
  [
    'Both he and Jorn Haldane said the bridge is safe.',
    'indirect | Both he and Jorn Haldane | said | the bridge is safe',
  ],
  ['Haldane and his aides said the bridge is safe.', 'indirect | Haldane and his aides | said | the bridge is safe'],
  ['Haldane won and the mayor said the bridge is safe.', 'indirect | the mayor | said | the bridge is safe'],
  ["Haldane's most ardent fans say it is safe.", "indirect | Haldane's most ardent fans | say | it is safe"],
  // Behind "according to" no verb follows: what describes the source is of it.
  [
    'The bridge over the river is old, according to a person close to the mayor.',
    'indirect | a person close to the mayor | according to | The bridge over the river is old',
  ],
  [
    'The bridge over the river is old, according to a Karsk Mail poll released last week.',
    'indirect | a Karsk Mail poll released last week | according to | The bridge over the river is old',
  ],
  [
    'The bridge over the river is old, according to a poll in an interview.',
    'indirect | a poll | according to | The bridge over the river is old',
  ],
  // Appositions and relative clauses are of the words for who speaks, circumstances and further statements are not.
  [
    '“It is safe,” said Jorn Haldane, 39, a nurse from Karsk who has seen it, during a visit on Monday.',
    'direct | Jorn Haldane, 39, a nurse from Karsk who has seen it | said | “It is safe,”',
  ],
  [
    '“It is safe,” said Jorn Haldane, whose father built it, “and new.”',
    'direct | Jorn Haldane, whose father built it | said | “It is safe,” // “and new.”',
  ],
  [
    'Jorn Haldane, who came to Karsk, Ohio, on Friday, said the bridge is safe.',
    'indirect | Jorn Haldane, who came to Karsk, Ohio, on Friday | said | the bridge is safe',
  ],
  [
    'The bridge over the river is safe, according to Jorn Haldane, an engineer who built it.',
    'indirect | Jorn Haldane, an engineer who built it | according to | The bridge over the river is safe',
  ],
  [
    'According to Jorn Haldane, the mayor went home on Monday.',
    'indirect | Jorn Haldane | According to | the mayor went home on Monday',
  ],
  [
    'In May, according to Jorn Haldane, the mayor went home.',
    'indirect | Jorn Haldane | according to | the mayor went home',
  ],
  [
    'The bridge, which Karsk built, is safe, Runquist said.',
    'indirect | Runquist | said | The bridge, which Karsk built, is safe',
  ],
  [
    'Officials who want to close it said the bridge is old.',
    'indirect | Officials who want to close it | said | the bridge is old',
  ],
  [
    'Edda Runquist said that when Jorn Haldane attacked the plan, “he spoke for us all.”',
    'mixed | Edda Runquist | said | when Jorn Haldane attacked the plan, “he spoke for us all.”',
  ],
  ['Jorn Haldane, the Mail reported, said: “It is quite safe.”', 'direct | Jorn Haldane | said | “It is quite safe.”'],
  ['“It is safe,” said a beekeeper.', 'direct | a beekeeper | said | “It is safe,”'],
  ['Edda Runquist agreed. “It is time to open it.”', 'direct | Edda Runquist | agreed | “It is time to open it.”'],
  ['She recalled his motto “Build once and build well.”', 'direct | his | motto | “Build once and build well.”'],
  [
    'Her answer was short: “I will never cross that bridge.”',
    'direct | null | null | “I will never cross that bridge.”',
  ],
];

/** Statements as rows of `FOUND`. */
function inRow(document: NewsDocument): string[] {
  const words = (span: readonly [number, number] | null): string => (span ? document.text.slice(...span) : 'null');
  return statementsIn(document).map(({ value, source, cue, content }) =>
    [value, words(source), words(cue), content.map(words).join(' // ')].join(' | '),
  );
}

test('who says what by which words', () => {
  for (const [text, expected] of FOUND) {
    const found = inRow(read(LEDE + text));
    assert.ok(found.includes(expected), `${text}\n  found ${JSON.stringify(found)}`);
  }
});

const FRENCH_LEDE =
  'Le conseil municipal de Karsk s’est réuni lundi soir pour parler du pont sur la rivière et de son coût.\n\n';

const FOUND_FRENCH: readonly [text: string, statement: string][] = [
  ['« Le pont est sûr », s’est félicité Jean Dupont.', 'direct | Jean Dupont | félicité | « Le pont est sûr »'],
  ['« Nous avançons », s’est réjouie la ministre.', 'direct | la ministre | réjouie | « Nous avançons »'],
  ['La ministre a, quant à elle, assuré que le pont est sûr.', 'indirect | La ministre | assuré | le pont est sûr'],
  ['Le maire, Jean Dupont, a pour sa part appelé au calme.', 'indirect | Le maire, Jean Dupont | appelé au | calme'],
  [
    'Pour Jean Dupont, délégué syndical, « le pont est trop vieux ».',
    'direct | Jean Dupont, délégué syndical | Pour | « le pont est trop vieux »',
  ],
  ['« Il tombera », a prévenu, de son côté, le maire.', 'direct | le maire | prévenu | « Il tombera »'],
  [
    'Selon le porte-parole du conseil, Jean Dupont, le pont est sûr.',
    'indirect | le porte-parole du conseil, Jean Dupont | Selon | le pont est sûr',
  ],
];

test('who says what by which words in French', () => {
  for (const [text, expected] of FOUND_FRENCH) assert.ok(inRow(read(FRENCH_LEDE + text)).includes(expected), text);
  assert.deepEqual(inRow(read(`${FRENCH_LEDE}Le pont a été critiqué en mai.`)), []);
});

test('who relays what another said says nothing else', () => {
  for (const text of [
    'The Karsk Mail quoted Mayor Edda Runquist as saying that the bridge is safe.',
    'Mayor Edda Runquist was quoted by the Karsk Mail as saying that the bridge is safe.',
  ])
    assert.equal(inRow(read(LEDE + text)).length, 1, text);
});

const GERMAN_LEDE =
  'Der Stadtrat von Karsk kam am Montagabend zusammen, um über die Brücke über den Fluss und ihre Kosten zu sprechen.\n\n';

test('a speaker behind the verb may add something', () => {
  const document = read(`${LEDE}“It is safe,” said Jorn Haldane, who added that it was new.`);
  const words = ([from, to]: readonly [number, number]): string => document.text.slice(from, to);
  assert.deepEqual(
    statementsIn(document).map(({ source, content }) => [source && words(source), content.map(words).join()]),
    [
      ['Jorn Haldane', '“It is safe,”'],
      ['who', 'it was new'],
    ],
  );
});

test('what somebody thinks or will do, as they say, is a part of what they say', () => {
  const found = (text: string): string[] =>
    statementsIn(read(LEDE + text)).map(({ source }) =>
      source ? text.slice(source[0] - LEDE.length, source[1] - LEDE.length) : '',
    );
  assert.deepEqual(found('Runquist said he opposes the bridge.'), ['Runquist']);
  assert.deepEqual(found('Runquist told reporters that he would welcome a bridge.'), ['Runquist']);
  assert.deepEqual(found('Runquist said the town would reply to the letter.'), ['Runquist']);
  // Another who speaks, or speech set off by a comma, is a statement.
  assert.deepEqual(found('Runquist said Haldane told him that it is safe.'), ['Runquist', 'Haldane']);
  assert.deepEqual(found('The documents show, he said, that it is safe.'), ['he']);
  assert.deepEqual(found('It was a turn that called the flood to mind.'), []);
});

test('in German whoever follows the verb behind a quotation speaks', () => {
  for (const [text, expected] of [
    ['Mayor Petra Lind wies das zurück: „Das ist falsch.“', 'direct | Mayor Petra Lind | wies | „Das ist falsch.“'],
    [
      'Ministerin Petra Lind hat am Montag in Karsk gesagt, dass die Brücke sicher ist.',
      'indirect | Ministerin Petra Lind | gesagt | die Brücke sicher ist',
    ],
    [
      'Minister Jürgen Hahn hat die Stadt aufgefordert, die Brücke zu sperren.',
      'indirect | Minister Jürgen Hahn | aufgefordert | die Brücke zu sperren',
    ],
    [
      'Der Sprecher des Ministeriums, Karl Weber, bestätigte der Karsker Zeitung, dass sie sicher ist.',
      'indirect | Der Sprecher des Ministeriums, Karl Weber | bestätigte | sie sicher ist',
    ],
    ['Es sei zu früh, so Jürgen Hahn am Montag.', 'indirect | Jürgen Hahn | so | Es sei zu früh'],
    ['„Das ist zu wenig“, sagte ein Bäcker.', 'direct | ein Bäcker | sagte | „Das ist zu wenig“'],
    [
      '„Das ist zu wenig“, kritisierte der Oppositionsführer.',
      'direct | der Oppositionsführer | kritisierte | „Das ist zu wenig“',
    ],
    [
      'Laut einem Bericht vom Montag ist die Brücke nicht sicher.',
      'indirect | einem Bericht vom Montag | Laut | ist die Brücke nicht sicher',
    ],
    [
      'Nach Angaben eines Ingenieurs, der anonym bleiben wollte, ist die Brücke alt.',
      'indirect | eines Ingenieurs, der anonym bleiben wollte | Nach Angaben | ist die Brücke alt',
    ],
    [
      'Der Abgeordnete Jürgen Hardt warnte dagegen vor zu großen Zugeständnissen.',
      'indirect | Der Abgeordnete Jürgen Hardt | warnte dagegen vor | zu großen Zugeständnissen',
    ],
    [
      'Präsident Jürgen Hardt sagte am Mittwoch in Karsk, dies sei die Antwort auf die »Bosheit«.',
      'mixed | Präsident Jürgen Hardt | sagte | dies sei die Antwort auf die »Bosheit«',
    ],
    ['Die Gewerkschaft warnte vor einer Überlastung.', 'indirect | Die Gewerkschaft | warnte vor | einer Überlastung'],
  ] as const)
    assert.ok(inRow(read(GERMAN_LEDE + text)).includes(expected), text);
  assert.deepEqual(inRow(read(`${GERMAN_LEDE}Die Brücke wurde im Mai gesperrt.`)), []);
});

test('one sentence can hold several statements of one speaker', () => {
  const document = read(
    `${LEDE}Runquist said the bridge is safe, adding that it is new, and urged the council to open it.`,
  );
  assert.deepEqual(
    statementsIn(document).map(({ source, content }) => [source, content].map((each) => JSON.stringify(each)).length),
    [2, 2, 2],
  );
  assert.equal(new Set(statementsIn(document).map(({ source }) => source?.join())).size, 1);
});

const NONE: readonly string[] = [
  'Edda Runquist, who was also present, left.',
  'The board has NEVER threatened to close it.',
  'Edda Runquist did not comment on the plan.',
  'Jorn Haldane, better known as Ox, thanked the MoU.',
  'Edda Runquist, who has ruled since 2019, also turned on the town.',
  'The new bridge had added 300 jobs to the town.',
  'The company added two routes in May.',
  'I read with dismay your report (“Council to axe five routes”, 3 May) on the buses.',
  'The town will pay if the ministry agrees.',
  'For the first time, “the bridge” was shut.',
  'The claims office and the reports section moved to the second floor.',
  'The stated aim of the so-called plan is to open the bridge.',
  'The council did not say when the bridge will open.',
  'The bridge is said to be safe.',
  'It’s said that the bridge is safe.',
  'She declined to say when the bridge will open.',
  'There were 271 pledged delegates in the hall.',
  'A company called Brightwater built it.',
  'Runquist said on Monday.',
  'The town may close the bridge, a plan that Runquist denies.',
  'The town was thinking of what to do about it.',
  'The bridge was closed for a “quiet hour” every day.',
  'She watched “The Lantern of the Northern Coast” in the hall.',
  'The workers’ boots and the players’ hats were lost.',
];

test('in a headline a place before a colon, and a noun that is a verb elsewhere, say nothing', () => {
  const body = 'Karsk has a bridge over the river, which was closed to lorries after a long winter of floods and ice.';
  const found = (headline: string): string[] => inRow(read(`${headline}\n\n${body}\n\n${LEDE}`));
  assert.deepEqual(found('Yemen: UN envoy warns of famine as talks stall'), []);
  assert.deepEqual(found('Sri Lanka attacks: death toll rises to 290'), []);
  assert.deepEqual(found('Greece: 3 held over the fire on the bridge'), []);
  assert.equal(found('Bridge to be shut for lorries: Karsk').length, 1);
});

test('what stands in the credit behind the text is no statement', () => {
  const credit = '(Reporting by Ann Doe; Additional reporting by Bob Roe in Karsk; Editing by Li Wei)';
  assert.deepEqual(inRow(read(`${LEDE}${LEDE}${credit}`)), []);
});

test('a word of a headline is no statement', () => {
  for (const headline of ['Rail strike called off', 'Judge recounts threat']) {
    const document = read(`${headline}\n\n${LEDE}`);
    const isInHeadline = ({ content }: { content: (readonly [number, number])[] }): boolean =>
      content.some(([start]) => start < headline.length);
    assert.equal(statementsIn(document).filter(isInHeadline).length, 0, headline);
  }
});

test('texts without a statement give none', () => {
  for (const text of NONE) assert.deepEqual(statementsIn(read(LEDE + text)), [], text);
});

test('quotations that are no statement are kept with a reason', () => {
  const document = read(`${LEDE}The bridge was closed for a “quiet hour” in ‘Ten Years of Bridges in the Valley’.`);
  assert.deepEqual(
    extractStatements(document).map((each) => [each.field, each.field === 'otherQuote' ? each.value : null]),
    [
      ['otherQuote', 'scare-quote'],
      ['otherQuote', 'title'],
    ],
  );
});

test('a language without speech words gives quotations only', () => {
  const document = read(
    'Rada miasta zebrała się w poniedziałek wieczorem, aby rozmawiać o moście przez rzekę i jego kosztach.\n\n„Most jest bezpieczny”, powiedziała burmistrzyni Edda Runquist po długim i spokojnym posiedzeniu rady.',
  );
  assert.deepEqual(
    extractStatements(document).map((each) => each.field),
    ['otherQuote'],
  );
  assert.deepEqual(extractMentions(document), []);
});

const NAMED: readonly [text: string, name: string, role: string | null][] = [
  ['Mayor Edda Runquist said so.', 'Edda Runquist', 'Mayor'],
  ['U.N. Secretary-General Edda Runquist said so.', 'Edda Runquist', 'U.N. Secretary-General'],
  ['Valmeran Foreign Minister Edda Runquist said so.', 'Edda Runquist', 'Valmeran Foreign Minister'],
  ["Karsk's harbour master, Edda Runquist, said so.", 'Edda Runquist', 'harbour master'],
  [
    'Edda Runquist, a senior fellow at the Karsk Institute, said so.',
    'Edda Runquist',
    'senior fellow at the Karsk Institute',
  ],
  ['Mr. Ole van der Haldane Jr. said so.', 'Ole van der Haldane Jr.', null],
  ['The member of the parliament Edda Runquist said so.', 'Edda Runquist', 'member of the parliament'],
];

test('names stand without title, roles as worded', () => {
  for (const [text, name, role] of NAMED) {
    const found = mentionsIn(read(LEDE + text)).map(({ value, role: worded }) => [value, worded]);
    assert.ok(
      JSON.stringify(found).includes(JSON.stringify([name, role])),
      `${text}\n  found ${JSON.stringify(found)}`,
    );
  }
});

test('a role ends before a relative clause and a further apposition', () => {
  const document = read(
    `${LEDE}“It is safe,” said Jorn Haldane, an envoy to Karsk who has seen it, a port in the north.`,
  );
  const roles = mentionsIn(document).flatMap(({ value, role }) => (value === 'Jorn Haldane' ? [role] : []));
  assert.deepEqual(roles, ['envoy to Karsk']);
});

test('an adjective made with a name is no person, a name with a small part is', () => {
  const names = (text: string): (string | null)[] => mentionsIn(read(LEDE + text)).map(({ value }) => value);
  assert.ok(
    !names('The Karsk-backed Haldar welcomed the plan. Haldar said so.').some((name) => name?.includes('backed')),
  );
  assert.ok(names('Leader Ban Ki-moon welcomed the plan.').includes('Ban Ki-moon'));
});

test('places, bodies and role words are no persons', () => {
  const text = `${LEDE}Moscow said so. White House officials agreed. The Foreign Ministry said so. The Prime Minister said so. NATO said so.`;
  assert.deepEqual(
    mentionsIn(read(text)).filter(({ kind, value }) => kind === 'person' && value !== null),
    [],
  );
});

test('spans of any text slice to words of that text', () => {
  const piece = fc.constantFrom(
    ...[
      'Edda Runquist',
      ' said ',
      ' the mayor ',
      ', ',
      '. ',
      '“',
      '”',
      ' that ',
      ' bridge is safe',
      '\n\n',
      ' and ',
      ' he ',
    ],
    ...[' according to ', ' adding ', ' who ', ': ', "'s ", '__proto__ ', 'constructor ', '(', ')', ' called ', ' of '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const document = read(LEDE + pieces.join(''));
      const candidates = [...extractStatements(document), ...extractMentions(document)];
      const { speakers, statements } = resolveSpeakers(document, candidates);
      const ids = new Set(speakers.map(({ id }) => id));
      for (const { source, cue, content, speaker } of statements) {
        assert.ok(content.length > 0 && (speaker === null || ids.has(speaker)));
        for (const span of [source, cue, ...content])
          if (span) assert.match(document.text.slice(...span), /^\S(?:[\s\S]*\S)?$/);
      }
      for (const { name, mentions } of speakers) {
        assert.ok(mentions.length > 0, name);
        for (const [start, end] of mentions) assert.ok(start < end && end <= document.text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('a role in German is worded with the body that it belongs to, not by that body alone', () => {
  const lead = 'Der Stadtrat lehnte das Vorhaben am Dienstagabend mit 47 zu 31 Stimmen ab, und die Kosten waren hoch.';
  const said = (who: string) => extractText(`Brücke gesperrt\n\n${lead}\n\n„Das ist schade“, sagte ${who}.`).speakers;
  for (const [who, role] of [
    ['die Sprecherin der Polizei, Anna Vogel', 'Sprecherin der Polizei'],
    ['der Vorsitzende des Vereins, Jens Albrecht', 'Vorsitzende des Vereins'],
    ['der Bürgermeister, Jens Albrecht', 'Bürgermeister'],
  ] as const)
    assert.equal(said(who)[0]?.role, role, who);
});

test('an initial that is an article elsewhere is part of a name; a title alone is nobody', () => {
  const said = (who: string) =>
    extractText(`New pier opened\n\n${who} remarked that the ratepayers had to find the money for the pier.`).speakers;
  assert.deepEqual(
    said('Mr. A. E. Birmingham, opposing,').map(({ name, kind }) => [name, kind]),
    [['A. E. Birmingham', 'person']],
  );
  assert.deepEqual(
    said('Mr. a a Birmingham, opposing,').filter(({ name }) => name === 'Mr.'),
    [],
  );
});

test('in an interview whoever answers says something, whoever asks does not', () => {
  const turns = [
    'The Karsk Mail: Is the bridge safe?',
    'Edda Runquist: It is safe, and it will open in May.',
    'KM: But the piers have moved.',
    'Runquist: They have, and we will mend them.',
    'KM: When will that be?',
    'Runquist: Before the winter.',
  ];
  const document = read(LEDE + turns.join('\n\n'));
  const sources = statementsIn(document).map(({ source }) => source && document.text.slice(...source));
  assert.deepEqual(sources, ['Edda Runquist', 'Runquist', 'Runquist']);
});

test('what the one addressed is said to have said is no statement', () => {
  assert.deepEqual(statementsIn(read(`${LEDE}You have said that the bridge is safe.`)), []);
});
