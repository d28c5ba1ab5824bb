import type { Span } from '../../model.ts';

/** What stands around a word that matches: no text of an archive has these characters (Unicode: private use). */
export const HIT_START = '\ue000';
export const HIT_END = '\ue001';

/** A text with its marks taken out, and where they stood, in UTF-16 code units. */
export function readMarks(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = '';
  let start: number | null = null;
  for (const piece of marked.split(/([\ue000\ue001])/)) {
    if (piece === HIT_START) start = text.length;
    else if (piece === HIT_END) {
      if (start !== null && start < text.length) marks.push([start, text.length]);
      start = null;
    } else text += piece;
  }
  return { text, marks };
}
