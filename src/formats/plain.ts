import { createHash } from 'node:crypto';
import type { Diagnostic, Line, NewsDocument, Span } from '../model.ts';
import { decode, type Rejection } from './decode.ts';

/** Line breaks: CR LF, LF, CR, and Unicode's line and paragraph separators. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Lines beyond which a text is refused: the longest books have fewer, and each takes memory wherever it is looked at. */
const MOST_LINES = 400_000;

/** Reads plain text; accepts whatever decodes. The text view is the decoded text itself. */
export function readPlain(path: string, bytes: Uint8Array): NewsDocument | Rejection {
  const decoded = decode(bytes);
  if ('rejected' in decoded) return decoded;
  const { text } = decoded;
  const refusal = refuseManyLines(text);
  if (refusal) return refusal;
  const diagnostics: Diagnostic[] = [];
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    diagnostics.push({
      level: 'warning',
      code: 'nul-character',
      message: 'the text holds a NUL character',
      span: [nul, nul + 1],
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, format: 'plain', sha256, text, lines: splitLines(text), diagnostics };
}

/** Returns why a text is no article by the number of its lines alone (a log, a table, noise), else `null`. Linear. */
export function refuseManyLines(text: string): Rejection | null {
  if (text.length < MOST_LINES) return null;
  let breaks = 0;
  for (const _ of text.matchAll(LINE_BREAK)) breaks++;
  if (breaks < MOST_LINES) return null;
  const [count, most] = [breaks + 1, MOST_LINES].map((number) => number.toLocaleString('en'));
  return { rejected: 'too-many-lines', message: `this text has ${count} lines, and ${most} at most are read; part it` };
}

/** Returns the lines of a text in order, an empty last one included when the text ends with a line break. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const add = (end: number): void => {
    const inner = trimSpan(text, [start, end]);
    lines.push({ span: [start, end], inner, afterBlank });
    afterBlank = inner[0] === inner[1];
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Returns the span without white space (no-break space and invisible characters included) at both ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7f;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
