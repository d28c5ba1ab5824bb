import type { SegmentStart } from './format.ts';

/** A start as it is written: what is as it mostly is in small segments, which are written often, is left out. */
export type WrittenStart = Partial<SegmentStart> & Pick<SegmentStart, 'lengths' | 'stemmers'>;

const USUAL: Omit<SegmentStart, 'lengths' | 'stemmers'> = {
  lengthsApart: true,
  isBrief: true,
  isLong: [],
  columnsTogether: true,
  terms: '',
  dictionary: '',
  reversed: '',
  turned: '',
  isPacked: true,
  texts: 1,
  cards: 1,
  lists: 1,
  parts: {},
};

/** Leaves out what is usual; of a segment with lengths apart nobody asks which are long, of a brief one for the sizes of files. */
export function shortenStart(start: SegmentStart): WrittenStart {
  const { isLong, texts, cards, lists, ...rest } = start;
  const own = { ...rest, ...(start.lengthsApart ? {} : { isLong }), ...(start.isBrief ? {} : { texts, cards, lists }) };
  const isUsual = (name: string, value: unknown): boolean => USUAL[name as keyof typeof USUAL] === value;
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => !isUsual(name, value))) as WrittenStart;
}

/** The start again. */
export function wholeStart(written: WrittenStart): SegmentStart {
  return { ...USUAL, ...written };
}
