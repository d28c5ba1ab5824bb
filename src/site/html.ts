/** HTML that was made from escaped text by this folder's own functions; never from an article as it stands. */
export type Html = string & { readonly __brand: 'Html' };

/**
 * Characters that a page must not hold as they are: control codes (a NUL is an error in HTML) and the marks that turn
 * the direction of all text behind them (Unicode Standard Annex 9: embeddings, overrides, isolates).
 */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Writes text as HTML that shows exactly that text, in an element or in a quoted attribute. */
export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character) as Html;
}

/**
 * Makes control codes and direction marks visible instead of letting them act: a control code becomes its picture (`␀`),
 * other ones their number (`[U+202E]`). Meant for a whole page as well as for one text: the page's own markup holds none.
 */
export function showUnsafe(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** The page's own copy of an address, when it is one that a reader may follow: http(s), mailto, or inside the site. */
export function safeLink(address: string): string | null {
  const plain = address.trim();
  // Controls and white space inside a scheme are dropped by browsers: `java\tscript:` would run.
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/.test(plain)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return plain.startsWith('//') ? null : plain;
  return ['http', 'https', 'mailto'].includes(scheme) ? plain : null;
}
