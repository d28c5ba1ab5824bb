/** An element of an XML document, its text without that of its children. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);

/** Characters that XML 1.0 does not allow. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads the XML that Clipfile writes: declaration, elements, attributes in double quotes, text, the five entities.
 * Throws on all else, so that what it reads is well-formed.
 */
export function readXml(xml: string): XmlElement {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw new Error(`a character that XML does not allow, at ${forbidden.index}`);
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const start = xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n') ? xml.indexOf('\n') : -1;
  if (start < 0) throw new Error('no XML declaration');
  for (const [token, tag, text] of xml.slice(start).matchAll(/<([^<>]*)>|([^<]+)/g)) {
    const top = open.at(-1);
    if (!top) throw new Error(`text behind the end: ${token}`);
    if (tag === undefined) top.text += decode(text ?? '');
    else if (tag.startsWith('/')) {
      if (tag.slice(1) !== top.name || top === root) throw new Error(`<${tag}> closes <${top.name}>`);
      open.pop();
    } else open.push(...openElement(tag, top));
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || !element || others.length > 0 || root.text.trim() !== '') throw new Error('not one element');
  return element;
}

/** Adds an element to its parent; gives it when it stays open. */
function openElement(tag: string, parent: XmlElement): XmlElement[] {
  const [, name, rest, end] = /^([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)(\/?)$/.exec(tag) ?? [];
  if (name === undefined) throw new Error(`<${tag}> is no tag`);
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of (rest ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`<${name}> has two ${key}`);
    attributes.set(key, decode(value));
  }
  const element: XmlElement = { name, attributes, children: [], text: '' };
  parent.children.push(element);
  return end === '/' ? [] : [element];
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('a bare ]]>');
  return text.replace(/&([^;]*);|&/g, (all, name) => {
    const character = ENTITIES.get(name);
    if (character === undefined) throw new Error(`${all} is no entity`);
    return character;
  });
}
