import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, PROSE } from './kit.ts';

const HEADLINE = 'Old bridge to be repaired before winter';

const CONSENTS: [what: string, line: string][] = [
  ['agreement to terms', 'I understand and agree that use of this page constitutes agreement to its privacy policy.'],
  ['a ticked wish', '[x] Yes, send me the weekly letter and offers of selected partners by post or by other means.'],
  ['an empty box', '☐ I would like to hear of new books, journeys and events of this house before all others do.'],
  [
    'terms that were read',
    'I have read, and accept, the terms and conditions of the competition and those of its sponsors.',
  ],
];

for (const [what, line] of CONSENTS) {
  test(`a line to be ticked is nobody’s statement: ${what}`, () => {
    const { bodyText, statements, removed } = extractText(`${HEADLINE}\n\n${PROSE}\n\n${line}`);
    assert.ok(!bodyText.includes(line));
    assert.equal(statements.length, extractText(`${HEADLINE}\n\n${PROSE}`).statements.length);
    assert.ok(removed.some(({ rule }) => rule === 'consent-line'));
  });
}

const OF_THE_TEXT = [
  '“I agree that the terms of the loan are hard,” the mayor said, “but there are no others to be had.”',
  'I agree with those who say that the bridge should have been repaired ten winters ago, and not now.',
  'I understand why the shopkeepers are angry: the road in front of their doors will be shut for months.',
  'The council agreed to the terms and conditions that the builder had sent in its letter of Monday.',
];

for (const line of OF_THE_TEXT) {
  test(`a sentence of the text stays: ${line}`, () => {
    assert.ok(extractText(`${HEADLINE}\n\n${PROSE}\n\n${line}`).bodyText.endsWith(line));
  });
}

const IN_OTHER_LANGUAGES: [line: string, text: string][] = [
  [
    'Ich habe die Datenschutzerklärung gelesen und stimme der Verarbeitung meiner Daten zu.',
    'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu reparieren. Die Arbeiten sollen bis zum Winter dauern.',
  ],
  [
    'J’accepte les conditions générales d’utilisation et la politique de confidentialité.',
    'Le conseil de la ville a décidé lundi de réparer le vieux pont sur la rivière. Les travaux vont durer jusqu’à l’hiver.',
  ],
  [
    'He leído y acepto la política de privacidad y los términos del servicio.',
    'El consejo de la ciudad decidió el lunes reparar el viejo puente sobre el río. Las obras van a durar hasta el invierno.',
  ],
  [
    'Нажимая кнопку, я даю согласие на обработку персональных данных.',
    'Совет города решил в понедельник отремонтировать старый мост через реку. Работы продлятся до зимы.',
  ],
];

for (const [line, text] of IN_OTHER_LANGUAGES) {
  test(`consent: ${line}`, () => assert.equal(extractText(`${text}\n\n${line}`).bodyText, text));
}
