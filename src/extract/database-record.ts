import { DATABASE_FIELD, DATABASE_LINE } from '../languages/database-fields.ts';
import type { NewsDocument, Zone } from '../model.ts';
import { languageFor } from './language.ts';
import { once } from './once.ts';
import { cutOutletName, type PrintedName } from './outlet-names.ts';
import { wordsOf } from './words.ts';
import { readZones } from './zones.ts';

/** Code units of a line that names a field. */
const LONGEST = 120;

/** Is a document an article as a news database prints it, by two of its fields or more, of which one is such a database's alone? */
export const isDatabaseRecord = (document: NewsDocument): boolean => readFields(document).isRecord;

const readFields = once((document: NewsDocument): { isRecord: boolean } => {
  const fields = new Set<string>();
  let isSure = false;
  for (const { inner } of readZones(document)) {
    if (inner[1] === inner[0] || inner[1] - inner[0] > LONGEST) continue;
    const words = wordsOf(document.text, inner);
    const isLine = DATABASE_LINE.test(words);
    const field = DATABASE_FIELD.exec(words)?.[1] ?? (isLine ? words.replace(/\d[\d.,]*/g, '').slice(0, 9) : undefined);
    if (field !== undefined) fields.add(field.toLowerCase());
    isSure ||= isLine;
  }
  return { isRecord: isSure && fields.size >= 2 };
});

/** Is a line the day of such an article: the first day above the text that no label ties to something else? */
export function isRecordDay(document: NewsDocument, { span }: Zone): boolean {
  return isDatabaseRecord(document) && headOf(document).find(isDay)?.span[0] === span[0];
}

/**
 * The name beside the day of such an article: on the line above it, or, where that holds a field or the writers, below it.
 * A place in brackets behind it, "(London)", is no part of it.
 */
export function readRecordOutlet(document: NewsDocument): PrintedName | null {
  if (!isDatabaseRecord(document)) return null;
  const head = headOf(document);
  const day = head.findIndex(isDay);
  if (day < 0) return null;
  const beside = [head[day - 1], head[day + 1]].filter((zone) => zone !== undefined);
  for (const { kind, rule, inner } of beside) {
    const words = wordsOf(document.text, inner);
    const isName = kind === 'kicker' || rule === 'page-head' || rule === 'bare-name' || rule === 'name-below-headline';
    if (isName && !DATABASE_FIELD.test(words) && !DATABASE_LINE.test(words))
      return cutOutletName(document.text, inner, languageFor(document), false);
  }
  return null;
}

const isDay = ({ rule }: Zone): boolean => rule === 'date-line';

/** The lines above the text. */
function headOf(document: NewsDocument): Zone[] {
  const zones = readZones(document).filter(({ kind }) => kind !== 'blank');
  return zones.slice(
    0,
    zones.findIndex(({ kind }) => kind === 'body'),
  );
}
