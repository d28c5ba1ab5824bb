import assert from 'node:assert/strict';
import test from 'node:test';
import { extractMentions } from '../../src/extract/mentions.ts';
import { extractStatements } from '../../src/extract/statements.ts';
import { resolveSpeakers } from '../../src/resolve/speakers.ts';
import { documentOf } from '../extract/kit.ts';

const LEDE =
  'El ayuntamiento de Karsk habló el lunes por la noche del puente sobre el río y de su coste, que se ha duplicado desde mayo.\n\n';

/** Who is named | the words attributed, of each statement of a text. */
function statementsOf(text: string): string[] {
  const document = documentOf(LEDE + text);
  const found = resolveSpeakers(document, [...extractStatements(document), ...extractMentions(document)]);
  return found.statements.map(({ speaker, content }) => {
    const name = found.speakers.find(({ id }) => id === speaker)?.name ?? '?';
    return `${name} | ${content.map((span) => document.text.slice(...span)).join(' // ')}`;
  });
}

const FOUND: readonly [text: string, statements: string[]][] = [
  ['“El puente es seguro”, dijo el alcalde Andrés Rivas durante la sesión.', ['Andrés Rivas | “El puente es seguro”']],
  [
    'El portavoz del Gobierno, Miguel Ángel Rivas, aseguró ayer que el puente «es seguro».',
    ['Miguel Ángel Rivas | el puente «es seguro»'],
  ],
  [
    'La ministra de Defensa, Margarita Rivas, ha afirmado este lunes que el puente es seguro.',
    ['Margarita Rivas | el puente es seguro'],
  ],
  [
    'El ministro de Exteriores José Manuel Rivas dijo a los periodistas que la frontera está abierta.',
    ['José Manuel Rivas | la frontera está abierta'],
  ],
  ['Según el senador Iván Rivas, el puente es seguro.', ['Iván Rivas | el puente es seguro']],
  [
    'Según el senador Iván Rivas, el puente es seguro. “No caerá”, añadió.',
    ['Iván Rivas | el puente es seguro', 'Iván Rivas | “No caerá”'],
  ],
  ['Para el politólogo Luis Rivas, «el puente no durará».', ['Luis Rivas | «el puente no durará»']],
  [
    'El secretario general del partido, Joaquín Rivas, calificó la postura de «irresponsable».',
    ['Joaquín Rivas | la postura de «irresponsable»'],
  ],
  [
    'El dirigente campesino Román Rivas, por su parte, señaló que el puente es viejo.',
    ['Román Rivas | el puente es viejo'],
  ],
  ['"Es una vergüenza", se quejó María Rivas.', ['María Rivas | "Es una vergüenza"']],
  ['El acuerdo fue criticado por el senador Iván Rivas.', ['Iván Rivas | El acuerdo']],
  [
    'La Defensoría del Pueblo informó de que 23 personas han resultado heridas.',
    ['Defensoría del Pueblo | 23 personas han resultado heridas'],
  ],
];

for (const [text, statements] of FOUND) {
  test(`in Spanish: ${text.slice(0, 60)}`, () => {
    assert.deepEqual(statementsOf(text), statements);
  });
}

const NONE: readonly string[] = [
  'Anunció un acuerdo con el Gobierno de Chile.',
  'El presidente no dijo si irá a la cumbre.',
  'La empresa añadió dos rutas en mayo.',
  'Se espera que la cumbre empiece el lunes.',
  'Cuenta la leyenda que el río fue de oro.',
  'El Consejo de Ministros se reunirá con la oposición el viernes.',
  'La denuncia del vecino fue archivada.',
];

for (const text of NONE) test(`no statement in Spanish: ${text}`, () => assert.deepEqual(statementsOf(text), []));

test('a body of several words is no person', () => {
  const document = documentOf(`${LEDE}El Consejo de Ministros de Chile y el Banco de España se reunirán el viernes.`);
  const persons = extractMentions(document).filter((each) => each.field === 'mention' && each.kind === 'person');
  assert.deepEqual(
    persons.map(({ evidence }) => evidence.map((span) => document.text.slice(...span))),
    [],
  );
});
