import type { ArticleRecord, Extraction, RecordSpeaker } from '../model.ts';
import { slugOf } from './record-path.ts';

/**
 * The speaker whom a correction of a statement names, by id or by name as a person writes it; `null` where nobody of these
 * is meant.
 */
export function findNamed<Speaker extends { id: string; name: string }>(
  named: string,
  speakers: readonly Speaker[],
): Speaker | null {
  const slug = slugOf(named);
  const matches = [
    ({ id }: Speaker) => id === named,
    ({ name }: Speaker) => name === named,
    ({ id }: Speaker) => id === slug,
  ];
  for (const isMeant of matches) {
    const speaker = speakers.find(isMeant);
    if (speaker) return speaker;
  }
  return null;
}

/**
 * The record with those among its speakers to whom a person gave statements of it: who is credited with one has a page and
 * is found like the others. Whom extraction knows for no person (a ministry) is not listed, nor is anybody for a statement
 * that is gone.
 */
export function creditSpeakers(record: ArticleRecord, extraction: Extraction | null): ArticleRecord {
  const speakers: RecordSpeaker[] = [...record.speakers];
  for (const [id, { speaker: named }] of record.statements) {
    if (named === undefined || named === '' || named === 'unknown') continue;
    if (!extraction?.statements.some((statement) => statement.id === id) || findNamed(named, speakers)) continue;
    const found = findNamed(named, extraction.speakers);
    if (found !== null && found.kind !== 'person') continue;
    const { name, role } = found ?? { name: named, role: null };
    speakers.push({ id: found?.id ?? (slugOf(named) || named), name, ...(role === null ? {} : { role }) });
  }
  return speakers.length === record.speakers.length ? record : { ...record, speakers };
}
