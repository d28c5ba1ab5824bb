import type { DecodedText } from '../model.ts';

/** Why an original cannot be read: `rejected` names the kind of fault, `message` says it to a person. */
export interface Rejection {
  rejected: 'empty' | 'binary' | 'undecodable' | 'unknown-encoding' | 'record' | 'foreign-format' | 'too-many-lines';
  message: string;
}

type Encoding = DecodedText['encoding'];

/** Characters of Windows-1252 for the bytes 80–9F; U+FFFD for the five bytes that it leaves undefined. */
const WINDOWS_1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/** First bytes of common files that are not text, and what to call such a file. */
const MAGIC: readonly (readonly [hex: string, name: string])[] = [
  ['255044462d', 'a PDF document'],
  ['504b0304', 'a ZIP archive or office document'],
  ['d0cf11e0a1b11ae1', 'an office document'],
  ['7b5c727466', 'an RTF document'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['52494646', 'a RIFF file (sound, video or WebP)'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['1f8b08', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a zstd archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['526172211a07', 'a RAR archive'],
  ['7f454c46', 'a program'],
  ['4f676753', 'an Ogg file'],
  ['494433', 'an MP3 file'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
];

/** Control characters that plain text does not hold: all of C0 but tab, line feed, vertical tab, form feed, return and escape. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/**
 * Letters beyond ASCII may be a third of a text's letters in Windows-1252, and it takes this many to tell. The languages that it
 * serves have a fifth of them at most (Icelandic); Cyrillic, Greek, Arabic or Chinese in an encoding of its own has nothing else.
 */
const MANY_ACCENTED = 8;

/** What is said of such a text: read as Windows-1252, not one of its letters would be right. */
export const OTHER_ENCODING: Rejection = {
  rejected: 'unknown-encoding',
  message:
    'the text is neither UTF-8 nor UTF-16, and too many of its letters would have accents for Windows-1252: its encoding is ' +
    'another one, as older files in Cyrillic, Greek, Arabic or Chinese have; save it as UTF-8',
};

/** White space and characters that show nothing. */
const NOTHING = /^[\s\u0000\u200b-\u200f\u2060\ufeff]*$/;

/**
 * Reads an original's bytes as text: UTF-8 or UTF-16 (by byte order mark, UTF-16 also by its pattern of zero bytes), else
 * Windows-1252. The byte order mark is not part of the text; CR LF is. A few stray control characters (NUL included) are
 * kept, since they are characters of the text as received: a person's clipping is not refused for one bad byte.
 * Returns a `Rejection` for bytes that are empty, binary, or text in no known encoding; never throws.
 */
export function decode(bytes: Uint8Array): DecodedText | Rejection {
  const magic = findMagic(bytes);
  if (magic) return { rejected: 'binary', message: `this is ${magic}, not plain text` };
  const decoded = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeAscii(bytes);
  if ('rejected' in decoded) return decoded;
  if (NOTHING.test(decoded.text)) return { rejected: 'empty', message: 'there is no text in this file' };
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  if (controls > 8 + decoded.text.length / 200) {
    return {
      rejected: 'binary',
      message: `this is not text: ${controls} of ${decoded.text.length} characters are control codes`,
    };
  }
  return decoded;
}

function findMagic(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return MAGIC.find(([hex]) => head.startsWith(hex))?.[1] ?? null;
}

function decodeMarked(bytes: Uint8Array): DecodedText | Rejection | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeStrictly(bytes.subarray(3), 'utf-8', true);
  if (a === 0xff && b === 0xfe) return decodeStrictly(bytes.subarray(2), 'utf-16le', true);
  if (a === 0xfe && b === 0xff) return decodeStrictly(bytes.subarray(2), 'utf-16be', true);
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding, bom: boolean): DecodedText | Rejection {
  try {
    // The mark has been cut off already: another one at the start would be a character of the text.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding, bom };
  } catch {
    return { rejected: 'undecodable', message: `the text is not valid ${encoding.toUpperCase()}` };
  }
}

/** Reads UTF-16 without a mark; `null` unless zero bytes stand on one side of the byte pairs only, and often. */
function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Spaces and line breaks alone make 8 % zero bytes, whatever the script.
  if (Math.max(even, odd) < Math.max(2, bytes.length * 0.03) || Math.min(even, odd) > Math.max(even, odd) / 50)
    return null;
  const decoded = decodeStrictly(bytes, odd > even ? 'utf-16le' : 'utf-16be', false);
  return 'rejected' in decoded ? null : decoded;
}

function decodeAscii(bytes: Uint8Array): DecodedText | Rejection {
  const utf8 = decodeStrictly(bytes, 'utf-8', false);
  if (!('rejected' in utf8)) return utf8;
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Text that is UTF-8 but for some broken bytes would come out as "â€™" in Windows-1252: better refused than altered.
  const sequences =
    latin1.match(/[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g)?.length ?? 0;
  const others = (latin1.match(/[\x80-\xff]/g)?.length ?? 0) - sequences * 2;
  if (sequences > others) {
    return { rejected: 'undecodable', message: 'the text is UTF-8 with broken bytes in it; save it again as UTF-8' };
  }
  if (hasOtherLetters(latin1)) return OTHER_ENCODING;
  const text = latin1.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
  const undefinedAt = text.indexOf('\ufffd');
  if (undefinedAt < 0) return { text, encoding: 'windows-1252', bom: false };
  return {
    rejected: 'undecodable',
    message: `the text is neither UTF-8 nor UTF-16 nor Windows-1252 (byte ${undefinedAt} has no meaning there); save it as UTF-8`,
  };
}

/**
 * Are too many letters beyond ASCII for Windows-1252? `latin1` holds a byte a character, or text in Windows-1252, where these
 * letters are the same.
 */
export function hasOtherLetters(latin1: string): boolean {
  const accented = latin1.match(/[\xc0-\xff]/g)?.length ?? 0;
  return accented >= MANY_ACCENTED && accented * 2 > (latin1.match(/[A-Za-z]/g)?.length ?? 0);
}
