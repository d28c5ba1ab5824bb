import { escapeHtml } from '../site/html.ts';
import type { Timeline } from './timeline.ts';

/** Size of the picture, which social sites ask for, in pixels. */
export const CARD = { width: 1200, height: 630 };

/** What the picture says. */
export interface ShareCard {
  title: string;
  /** Years covered, or empty. */
  span: string;
  chart: Timeline | null;
}

/** Sizes of the title, the largest first, with the letters that fit into a line of it and the lines that have room. */
const SIZES = [
  { size: 84, letters: 22, lines: 3 },
  { size: 60, letters: 31, lines: 4 },
  { size: 44, letters: 42, lines: 5 },
];

/** Scripts of which the font has the letters. */
const HAS_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Heights of bars are drawn in steps, so that one article more of many does not change the picture. */
const STEP = 5;

/**
 * Draws the picture that stands for the site where a page of it is shared: title, years covered, articles over time. It has
 * no numbers of articles: it is to last. A title in a script that the font does not have is left out.
 */
export function drawShareCard({ title, span, chart }: ShareCard): string {
  const { size, lines } = layOut(HAS_LETTERS.test(title) ? title : '');
  const words = lines.map(
    (line, i) => `<text x="90" y="${150 + Math.round(i * size * 1.16)}" font-size="${size}">${escapeHtml(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="#faf8f3"/>`,
    '<rect width="22" height="100%" fill="#8b1e1e"/>',
    `<g font-family="DejaVu Serif" font-weight="bold" fill="#1d1b18">${words.join('')}</g>`,
    `<g fill="#a5604f">${drawBars(chart)}</g>`,
    '<rect x="90" y="540" width="1020" height="3" fill="#1d1b18"/>',
    `<text x="90" y="592" font-family="DejaVu Serif" font-weight="bold" font-size="36" fill="#5c564c">${escapeHtml(span)}</text>`,
    '</svg>',
  ].join('\n');
}

function drawBars(chart: Timeline | null): string {
  const scale = 1020 / Math.max(1, chart?.width ?? 1);
  // Few bars would be broad slabs.
  const step = Math.min(scale, 12);
  return (chart?.bars ?? [])
    .map(({ x, sureHeight, unsureHeight }) => {
      const height = Math.ceil((sureHeight + unsureHeight) / STEP) * STEP * 1.2;
      if (height === 0) return '';
      return `<rect x="${round(90 + x * step)}" y="${round(540 - height)}" width="${round(8 * step)}" height="${round(height)}"/>`;
    })
    .join('');
}

/** The title in lines of the largest size in which it has room; what is left over in the smallest is cut with an ellipsis. */
function layOut(title: string): { size: number; lines: string[] } {
  const fitting = SIZES.map(({ size, letters, lines }) => ({ size, lines: wrap(title, letters), room: lines }));
  const found = fitting.find(({ lines, room }) => lines.length <= room);
  if (found) return found;
  const { size, lines, room } = fitting.at(-1) ?? { size: 44, lines: [], room: 0 };
  return { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''} …`] };
}

/** Words in lines of so many letters; a longer word is cut. */
function wrap(text: string, letters: number): string[] {
  const pieces = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length < letters) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
