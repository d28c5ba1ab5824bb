import type { Diagnostic, FileDiagnostic, NewsDocument } from './model.ts';

/** 1-based line and column (in UTF-16 code units) of an offset into a text; CR LF, LF and CR all end a line. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const match of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = match.index + match[0].length;
  }
  return { line, column: offset - start + 1 };
}

/**
 * A finding about an original, with the file it is about and the place in it. Lines of a page's text view are not those of its
 * file: there is no place then.
 */
export function locate(
  diagnostic: Diagnostic,
  path: string,
  { format, text }: Pick<NewsDocument, 'format' | 'text'>,
): FileDiagnostic {
  const isPlaced = diagnostic.span !== null && format !== 'html';
  return { ...diagnostic, path, ...(diagnostic.span && isPlaced ? placeOf(text, diagnostic.span[0]) : {}) };
}

/** Thrown for a file that a person wrote and that all else rests on, such as the settings: each fault with its place. */
export class ContentError extends Error {
  readonly diagnostics: readonly FileDiagnostic[];

  constructor(diagnostics: readonly FileDiagnostic[]) {
    super(diagnostics.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** One line for standard error: `path:line:column severity code message`. */
export function formatDiagnostic({ path, line = 1, column = 1, level, code, message }: FileDiagnostic): string {
  return `${path}:${line}:${column} ${level} ${code} ${message.replace(/\s+/g, ' ')}`;
}
