import type { DecodedText } from '../model.ts';
import { decode, hasOtherLetters, OTHER_ENCODING, type Rejection } from './decode.ts';

/** Bytes at the start of a page in which it names its encoding (the HTML standard asks for the first 1024). */
const HEAD = 4096;

/** Matches `charset=koi8-r` of `<meta charset="koi8-r">`, of `content="text/html; charset=koi8-r"` and of an XML declaration's `encoding`. */
const CHARSET = /<(?:meta|\?xml)[^>]{0,300}?\b(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{2,40})/i;

/** Encodings whose bytes are ASCII's as well: to be valid UTF-8 proves nothing there. */
const ESCAPED = /^iso-2022-/i;

/** A page's text, and whether bytes had to be replaced by U+FFFD. */
export interface DecodedPage {
  text: string;
  isDamaged: boolean;
}

/**
 * Reads a page's bytes as text: by byte order mark, as UTF-8 when it is that, in the encoding that the page names, else
 * as plain text is read. Broken bytes in a page that says it is UTF-8 become U+FFFD, as in a browser.
 */
export function decodePage(bytes: Uint8Array): DecodedPage | Rejection {
  const hasMark =
    (bytes[0] === 0xef && bytes[1] === 0xbb) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = hasMark ? null : namedEncoding(bytes);
  const named = label === null ? null : decoderOf(label);
  if (label !== null && named && ESCAPED.test(label)) return { text: named.decode(bytes), isDamaged: false };
  const plain: DecodedText | Rejection = decode(bytes);
  if (!('rejected' in plain) && plain.encoding !== 'windows-1252') return { text: plain.text, isDamaged: false };
  if ('rejected' in plain && plain.rejected !== 'undecodable' && plain.rejected !== 'unknown-encoding') {
    // A page in a multi-byte encoding can look binary; one that names its encoding is taken at its word.
    if (plain.rejected !== 'binary' || !named) return plain;
  }
  if (named) {
    const text = named.decode(bytes);
    return { text, isDamaged: text.includes('\ufffd') };
  }
  if ('rejected' in plain && plain.rejected === 'unknown-encoding') return plain;
  // Most letters of a page may be those of its markup.
  if (!('rejected' in plain) && hasOtherLetters(plain.text.replace(/<[^<>]*>/g, ''))) return OTHER_ENCODING;
  if (!('rejected' in plain)) return { text: plain.text, isDamaged: false };
  return { text: new TextDecoder('utf-8').decode(bytes), isDamaged: true };
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return CHARSET.exec(head)?.[1] ?? null;
}

/** The decoder of an encoding by its label (WHATWG Encoding Standard), or `null` for one that is not known. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
