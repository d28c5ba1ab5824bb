import type { Candidate, NewsDocument } from '../model.ts';
import { plainDigits } from './date-names.ts';
import { readZones } from './zones.ts';

/** `新华社北京4月17日电`, `（中央社台北17日電）` not: it names no month. Groups: agency, place, month, day. */
const OPENING =
  /^[（(【\s]{0,3}(?<agency>\p{Script=Han}{1,6}社)?(?<place>\p{Script=Han}{1,8}?)\s?(?<M>\d{1,2})月(?<D>\d{1,2})日\s?[电電讯訊]/u;

/** Code units of the lead that are looked at. */
const REACH = 40;

/** Finds the dateline that opens a lead in Chinese: agency, place, month and day, closed by the sign for a dispatch. */
export function extractSignDateline(document: NewsDocument): Candidate[] {
  const lead = readZones(document).find((zone) => zone.kind === 'body')?.inner;
  if (!lead) return [];
  const match = OPENING.exec(plainDigits(document.text.slice(lead[0], Math.min(lead[1], lead[0] + REACH))));
  const { agency, place = '', M = '', D = '' } = match?.groups ?? {};
  if (!match || Number(M) < 1 || Number(M) > 12 || Number(D) < 1 || Number(D) > 31) return [];
  const start = lead[0] + match[0].search(/\p{Script=Han}/u);
  const base = { certainty: 'stated', rule: 'sign-dateline', strength: 90 } as const;
  const date = `--${M.padStart(2, '0')}-${D.padStart(2, '0')}`;
  const found: Candidate[] = [
    { ...base, field: 'dateline', value: { place, date }, evidence: [[start, lead[0] + match[0].length]] },
  ];
  if (agency) found.push({ ...base, field: 'agency', value: agency, evidence: [[start, start + agency.length]] });
  return found;
}
