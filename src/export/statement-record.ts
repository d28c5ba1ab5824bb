import type { PublicRecord, PublicStatement } from '../model.ts';

/**
 * A statement as a record: its words are the body, who says it is the only speaker, and day, source, topics and language
 * are those of the article. So all that search does with articles it does with statements.
 */
export function asRecord(record: PublicRecord, { id, speaker, content }: PublicStatement): PublicRecord {
  const said = speaker && { slug: speaker.slug ?? '', name: speaker.name, worded: speaker.worded, role: speaker.role };
  const own: Partial<PublicRecord> = {
    id: `${record.id}#${id}`,
    address: `${record.address}#${id}`,
    headlineSupplied: true,
    standfirst: null,
    // Printed words, not Markdown: what would be markup is escaped, as in a body.
    body: escapeMarkdown(content.join(' … ')),
    speakers: said ? [said] : [],
    originalSource: null,
    agency: null,
    byline: null,
    dateline: null,
    place: null,
    keywords: [],
  };
  // On top of the record, some of whose values are read when they are asked for.
  return Object.create(
    record,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value, enumerable: true }])),
  );
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
