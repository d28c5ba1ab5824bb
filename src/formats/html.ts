import { createHash } from 'node:crypto';
import type { Diagnostic, NewsDocument } from '../model.ts';
import type { Rejection } from './decode.ts';
import { decodePage } from './html-decode.ts';
import { readHtmlText } from './html-text.ts';
import { refuseManyLines, splitLines } from './plain.ts';

/** Names of saved pages. */
const NAME = /\.(?:html?|xhtml?)$/i;

/** A start or end tag of any element: without one a file is plain text, whatever its name. */
const TAG = /<\/?[a-z][^>]{0,2000}>/i;

/**
 * Reads a saved page; `null` for files of other names and for those without a tag. The text view is all text of the page
 * in order, laid out in lines as a reader would see it. Nothing in it is run, and nothing fetched.
 */
export function readHtml(path: string, bytes: Uint8Array): NewsDocument | Rejection | null {
  if (!NAME.test(path)) return null;
  const page = decodePage(bytes);
  if ('rejected' in page) return page;
  if (!TAG.test(page.text)) return null;
  const { text, markup } = readHtmlText(page.text);
  if (text.trim() === '') return { rejected: 'empty', message: 'there is no text in this page' };
  const refusal = refuseManyLines(text);
  if (refusal) return refusal;
  const diagnostics: Diagnostic[] = page.isDamaged
    ? [
        {
          level: 'warning',
          code: 'broken-characters',
          message: 'some bytes of this page are no characters of its encoding',
          span: null,
        },
      ]
    : [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, format: 'html', sha256, text, lines: splitLines(text), diagnostics, markup };
}
