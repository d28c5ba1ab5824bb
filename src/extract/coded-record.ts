import { trimSpan } from '../formats/plain.ts';
import { CODED_FIELDS, FIELD_CODE } from '../languages/database-fields.ts';
import type { Language } from '../languages/index.ts';
import type { NewsDocument, Span, Zone, ZoneKind } from '../model.ts';
import { type Block, readBlocks } from './blocks.ts';
import { languageFor } from './language.ts';
import { lookAt } from './looks.ts';
import { byLook } from './zone-looks.ts';

/** Lines among which the first field stands: a database may number its articles above. */
const TOP_LINES = 12;

/** Different fields from which a text is such a record. */
const FEWEST_FIELDS = 5;

/** A block with the field in which it stands, and the words behind the field's code. */
interface Coded {
  block: Block;
  code: string;
  words: Span;
  isFirst: boolean;
}

/**
 * Reads the zones of an article as Factiva prints it: each field begins a line with its code ("HD", "LP"), and goes on to the
 * next. `null` for every other text: there must be a headline, a text, a day or source, and five fields in all.
 */
export function readCodedZones(document: NewsDocument): Zone[] | null {
  if (document.markup || !document.lines.slice(0, TOP_LINES).some(({ inner }) => codeAt(document.text, inner)))
    return null;
  const coded = readFields(document.text, readBlocks(document));
  const codes = new Set(coded.map(({ code }) => code));
  const isRecord = codes.has('HD') && (codes.has('LP') || codes.has('TD')) && (codes.has('PD') || codes.has('SN'));
  if (!isRecord || codes.size < FEWEST_FIELDS) return null;
  const language = languageFor(document);
  return coded.map((line) => zoneOf(document.text, line, language));
}

const codeAt = (text: string, [start, end]: Span): RegExpExecArray | null =>
  end > start ? FIELD_CODE.exec(text.slice(start, Math.min(end, start + 8))) : null;

function readFields(text: string, blocks: readonly Block[]): Coded[] {
  let code = '';
  let isNamed = false;
  return blocks.map((block) => {
    const found = codeAt(text, block.inner);
    if (found) {
      code = found.groups?.code ?? '';
      isNamed = false;
    }
    const words = trimSpan(text, [block.inner[0] + (found?.[0].length ?? 0), block.inner[1]]);
    const isFirst = !isNamed && words[1] > words[0];
    isNamed ||= isFirst;
    return { block, code, words, isFirst };
  });
}

function zoneOf(text: string, { block, code, words, isFirst }: Coded, language: Language): Zone {
  const zone = (kind: ZoneKind, rule: string, inner: Span = words): Zone => ({ kind, span: block.span, inner, rule });
  if (block.head === '') return zone('blank', 'blank', block.inner);
  const field = CODED_FIELDS[code];
  // A code on a line of its own heads its field.
  if (field === undefined || words[0] === words[1]) return zone('metadata', 'database-field', block.inner);
  if (field !== 'text' && !isFirst) return zone('metadata', 'database-field', block.inner);
  if (field === 'headline') return zone('headline', 'headline-line');
  if (field === 'byline') return zone('byline', 'byline-field');
  if (field === 'day') return zone('metadata', 'date-line');
  if (field === 'source') return zone('metadata', 'source-field');
  const look = lookAt(text, { ...block, inner: words, head: block.head.slice(words[0] - block.inner[0]) }, language);
  return byLook(zone, look, 'boilerplate') ?? zone('body', look.look === 'short' ? 'short-line' : 'paragraph');
}
