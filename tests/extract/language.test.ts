import assert from 'node:assert/strict';
import test from 'node:test';
import { detectLanguage } from '../../src/extract/language.ts';
import { PROSE } from './kit.ts';

const GERMAN =
  'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu reparieren, die nach einem Winter mit Hochwasser für Lastwagen gesperrt war. ' +
  'Ingenieure stellten fest, dass sich zwei der Pfeiler bewegt haben, und baten darum, die Straße zu sperren, bis die Arbeit getan ist. ' +
  'Die Händler auf der Nordseite des Flusses sind mit dem Plan nicht zufrieden, weil die meisten ihrer Kunden über die Brücke kommen.';

const DUTCH =
  'De raad van de stad heeft maandag besloten de oude brug over de rivier te herstellen, die na een winter met overstromingen voor vrachtwagens gesloten was. ' +
  'Ingenieurs zagen dat twee van de pijlers waren verschoven, en vroegen om de weg te sluiten tot het werk klaar is of was.';

const LANGUAGES: [what: string, text: string, tag: string | null][] = [
  ['English by its small words', PROSE, 'en'],
  ['another language that shares some of them', DUTCH, 'nl'],
  ['more German than English', `${GERMAN} ${GERMAN} ${PROSE}`, 'de'],
  ['names and titles, however many, are no language', 'Ann Doe, Harbour Master. '.repeat(2), null],
];

for (const [what, text, tag] of LANGUAGES) test(`language: ${what}`, () => assert.equal(detectLanguage(text), tag));
