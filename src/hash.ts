import * as crypto from 'node:crypto';

// At once, which costs half as much as a hash object for short texts; early versions of Node 20 lack it.
const atOnce = (crypto as { hash?: (algorithm: string, data: string | Uint8Array) => string }).hash;

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return atOnce ? atOnce('sha256', content) : crypto.createHash('sha256').update(content).digest('hex');
}
