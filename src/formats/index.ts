import type { NewsDocument } from '../model.ts';
import type { Rejection } from './decode.ts';
import { refuseForeign } from './foreign.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

export type { Rejection } from './decode.ts';

/** Reads an original of one format; `null` when the file is of another format. */
export type Format = (path: string, bytes: Uint8Array) => NewsDocument | Rejection | null;

/** The input formats, strict ones first: the first that accepts or refuses wins, plain text is last. */
const FORMATS: readonly Format[] = [readHtml, readMarkdown, refuseForeign, readPlain];

/** Reads an original's bytes as a document; a `Rejection` when no format can. `path` as given, with `/` or `\`. Never throws. */
export function readDocument(path: string, bytes: Uint8Array): NewsDocument | Rejection {
  for (const read of FORMATS) {
    const document = read(path.replaceAll('\\', '/'), bytes);
    if (document) return document;
  }
  return { rejected: 'undecodable', message: 'no format reads this file' };
}

/** Tells whether a result is a `Rejection`. */
export function isRejection(result: object): result is Rejection {
  return 'rejected' in result;
}
