import type { PublicRecord } from '../model.ts';
import { absoluteAddress } from './absolute-address.ts';

/**
 * The statements of an article as W3C Web Annotations: the words as quoted, where they stand in `original.txt` (UTF-16 code
 * units), and who said them. Without an address of the site (`base` is empty) ids are relative.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(record: PublicRecord, base: string): object[] {
  const page = absoluteAddress(base, record.address);
  return record.statements.map(({ id, kind, content, speaker, spans }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#${id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: `${kind} statement` },
      ...(speaker === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: speaker.name }]),
    ],
    target: content.map((exact, i) => {
      const span = spans[i];
      const quote = { type: 'TextQuoteSelector', exact };
      if (span === undefined) return { source: page, selector: quote };
      const position = { type: 'TextPositionSelector', start: span[0], end: span[1] };
      return { source: `${page}original.txt`, selector: [quote, position] };
    }),
  }));
}
