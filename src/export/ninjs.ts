import type { PublicRecord } from '../model.ts';
import { absoluteAddress } from './absolute-address.ts';

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';
/** RFC 3339: what a date has no time or no zone for, the format has no place for either. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * An article as a news item of ninjs 2.1, the IPTC's news in JSON. `firstcreated` and `versioncreated` are those of the item in
 * this archive; the article's own date stands in `contentcreated` when it is an instant, and as EDTF among `altids` whatever
 * it is. Without an address of the site (`base` is empty) the item is named by its id alone.
 *
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json
 */
export function toNinjs(record: PublicRecord, base: string): object {
  const { id, address, access, date, headline, standfirst, body, byline, source, agency, language, place } = record;
  const instant = date !== null && INSTANT.test(date) ? date.replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00') : null;
  return {
    uri: base === '' ? `urn:clipfile:${id}` : absoluteAddress(base, address),
    type: 'text',
    representationtype: access === 'full' ? 'full' : 'partial',
    firstcreated: record.added,
    versioncreated: record.updated,
    ...(instant === null ? {} : { contentcreated: instant }),
    pubstatus: 'usable',
    ...(record.rightsNote === null ? {} : { usageterms: record.rightsNote }),
    ...(language === null ? {} : { language }),
    headlines: [{ value: headline }],
    ...(standfirst === null ? {} : { descriptions: [{ role: 'standfirst', value: standfirst }] }),
    ...(body === '' ? {} : { bodies: [{ contenttype: 'text/markdown', value: body }] }),
    ...(byline === null ? {} : { by: byline }),
    ...(place === null ? {} : { located: place }),
    infosources: [
      ...(source === null ? [] : [{ name: source.name, role: 'publisher' }]),
      ...(agency === null ? [] : [{ name: agency, role: 'agency' }]),
    ],
    people: record.speakers.map(({ name }) => ({ name, rel: 'quoted' })),
    subjects: record.topics.map((topic) => ({
      name: topic.label,
      uri: MEDIA_TOPICS + topic.id.replace(/^medtop:/, ''),
    })),
    altids: [
      { role: 'clipfile', value: id },
      ...(date === null ? [] : [{ role: 'edtf', value: date }]),
      ...(record.url === null ? [] : [{ role: 'url', value: record.url }]),
    ],
    standard: { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' },
  };
}
