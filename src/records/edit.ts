import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type FrontValue, parseYaml, toFrontValue, YAML_OPTIONS } from './front-matter.ts';
import { applyEdits, findPair, type TextEdit, writeOutAliases } from './yaml-aliases.ts';
import { QUOTED_KEYS, writeFlow, writeItem, writePair, writeScalar } from './yaml-text.ts';

/**
 * Sets (or with `null` deletes) keys in YAML text and leaves every other byte as it was: comments, order, quoting,
 * indentation, line ends.
 *
 * Only the source range of a changed key is replaced; in a block list only the items that change. New keys are put where
 * `order` says, behind the nearest earlier key that is there. Where a layout cannot be edited in place (the whole front
 * matter written as one `{…}`), the `yaml` package rewrites it, which still keeps its comments.
 */
export function editYaml(
  yaml: string,
  changes: ReadonlyMap<string, FrontValue | null>,
  order: readonly string[],
  eol: string,
): string {
  let text = yaml === '' || yaml.endsWith('\n') ? yaml : yaml + eol;
  const before = parseYaml(yaml);
  if (!(before instanceof Map)) throw new Error(`editYaml was given YAML that does not parse: ${before.message}`);
  text = writeOutAliases(text, changes);
  const wanted = new Map(before);
  for (const [key, value] of changes) {
    if (value === null) wanted.delete(key);
    else wanted.set(key, value);
    text = editKey(text, key, value, order, eol);
  }
  if (changes.size === 0) return yaml;
  return isSame(parseYaml(text), wanted) ? text : rewrite(yaml, changes);
}

/** Deep equality of front matter values; the order of keys in a mapping does not matter, that of list items does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)));
  }
  return a === b;
}

function rewrite(yaml: string, changes: ReadonlyMap<string, FrontValue | null>): string {
  const document = parseDocument(writeOutAliases(yaml, changes), YAML_OPTIONS);
  for (const [key, value] of changes) {
    if (value === null) document.delete(key);
    else document.set(key, nodeOf(document, key, value));
  }
  return document.toString({ lineWidth: 0 });
}

/** A node that any YAML schema reads as the same text. */
function nodeOf(document: Document, key: string, value: FrontValue): unknown {
  const node = document.createNode(value);
  visit(node, {
    Scalar: (_, scalar) => {
      const text = String(scalar.value);
      if (QUOTED_KEYS.has(key) || writeFlow(text) !== text) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

function editKey(text: string, key: string, value: FrontValue | null, order: readonly string[], eol: string): string {
  const root = parseDocument(text, YAML_OPTIONS).contents;
  if (!isMap(root)) return value === null ? text : text + writePair(key, value, '', eol);
  if (root.flow) return text; // `editYaml` sees that nothing changed and rewrites
  const pair = findPair(root, key);
  if (!pair) return value === null ? text : insertPair(text, root, key, value, order, eol);
  return applyEdits(text, value === null ? [deletion(text, pair)] : replacePair(text, root, pair, key, value, eol));
}

/** Where the last word of a node stands: behind it only a comment or white space follows on its line. */
function lastEnd(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last && isMap(node)) return lastEnd((last as Pair).value ?? (last as Pair).key);
    if (last) return lastEnd(last);
  }
  return (node as { range: [number, number, number] }).range[1];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** End of the line on which `at` stands, line break included; `at` itself when a line has just ended there. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function pairStart(pair: Pair): number {
  return (pair.key as { range: [number, number, number] }).range[0];
}

function pairEnd(text: string, pair: Pair): number {
  return lineEnd(text, lastEnd(pair.value ?? pair.key));
}

function deletion(text: string, pair: Pair): TextEdit {
  return { start: lineStart(text, pairStart(pair)), end: pairEnd(text, pair), text: '' };
}

function insertPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: FrontValue,
  order: readonly string[],
  eol: string,
): string {
  const pairs = map.items as Pair[];
  const first = pairs[0];
  if (!first) return text + writePair(key, value, '', eol);
  const indent = ' '.repeat(pairStart(first) - lineStart(text, pairStart(first)));
  const rank = order.indexOf(key);
  const earlier = pairs.findLast((pair) => {
    const at = order.indexOf(String((pair.key as { value: unknown }).value));
    return rank < 0 || (at >= 0 && at < rank);
  });
  const at = earlier ? pairEnd(text, earlier) : lineStart(text, pairStart(first));
  // A file whose last line has no line break gets one before the new key.
  const gap = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return text.slice(0, at) + gap + writePair(key, value, indent, eol) + text.slice(at);
}

function replacePair(text: string, map: YAMLMap, pair: Pair, key: string, value: FrontValue, eol: string): TextEdit[] {
  const node: unknown = pair.value;
  if (isSame(toFrontValue(plain(node)), value)) return [];
  if (isScalar(node) && typeof value === 'string' && !(node.type ?? '').startsWith('BLOCK')) {
    const [start, end] = node.range ?? [0, 0];
    const written = writeScalar(value, QUOTED_KEYS.has(key) || node.type === 'QUOTE_DOUBLE');
    return [{ start, end, text: text[start - 1] === ':' ? ` ${written}` : written }];
  }
  if (isSeq(node) && !node.flow && node.items.length > 0 && Array.isArray(value) && value.length > 0) {
    return replaceItems(text, node, value, eol);
  }
  if (isCollection(node) && node.flow && typeof value !== 'string') {
    return [{ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, text: writeFlow(value) }];
  }
  const indent = ' '.repeat(pairStart(pair) - lineStart(text, pairStart(pair)));
  const isFirstOfItem =
    text.slice(lineStart(text, pairStart(pair)), pairStart(pair)).trim() !== '' && map.items[0] === pair;
  const lines = writePair(key, value, indent, eol);
  return [
    {
      start: pairStart(pair),
      end: pairEnd(text, pair),
      text: isFirstOfItem ? lines.trimStart() : lines.slice(indent.length),
    },
  ];
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return new Map((node.items as Pair[]).map((pair) => [String(plain(pair.key)), plain(pair.value)]));
  return node;
}

/** What makes two list items the same one: the `id` of a mapping, else the text itself. */
export function itemKey(item: FrontValue): string {
  if (item instanceof Map) return `id:${String(item.get('id') ?? '')}`;
  return `text:${typeof item === 'string' ? item : writeFlow(item)}`;
}

/** Rewrites a block list item by item: an item that stays keeps its lines, with the comments above it. */
function replaceItems(text: string, list: YAMLSeq, wanted: FrontValue[], eol: string): TextEdit[] {
  const nodes = list.items as { range: [number, number, number] }[];
  const firstDash = text.lastIndexOf('-', (nodes[0]?.range[0] ?? 0) - 1);
  const indent = ' '.repeat(firstDash - lineStart(text, firstDash));
  const start = lineStart(text, firstDash);
  const chunks = new Map<string, { text: string; value: FrontValue; node: unknown; start: number }>();
  let at = start;
  for (const node of nodes) {
    const end = lineEnd(text, lastEnd(node));
    const value = toFrontValue(plain(node));
    chunks.set(itemKey(value), { text: text.slice(at, end), value, node, start: at });
    at = end;
  }
  const keptKeys = new Set(wanted.map(itemKey));
  const lines = wanted.map((item) => {
    const chunk = chunks.get(itemKey(item));
    if (!chunk) return writeItem(item, indent, eol);
    return isSame(chunk.value, item) ? chunk.text : changeItem(text, chunk, item as FrontValue, indent, eol);
  });
  // A removed item leaves the whole-line comments that a person wrote above it.
  const orphans = [...chunks]
    .filter(([key]) => !keptKeys.has(key))
    .map(([, chunk]) => (chunk.text.match(/^[ \t]*#.*\r?\n/gm) ?? []).join(''));
  return [{ start, end: at, text: orphans.join('') + lines.join('') }];
}

function changeItem(
  text: string,
  chunk: { text: string; node: unknown; start: number },
  item: FrontValue,
  indent: string,
  eol: string,
): string {
  if (!isMap(chunk.node) || chunk.node.flow || !(item instanceof Map)) {
    const comments = (chunk.text.match(/^[ \t]*#.*\r?\n/gm) ?? []).join('');
    return comments + writeItem(item, indent, eol);
  }
  const map = chunk.node;
  const edits: TextEdit[] = [];
  for (const pair of map.items as Pair[]) {
    const key = String((pair.key as { value: unknown }).value);
    const value = item.get(key);
    if (value !== undefined) edits.push(...replacePair(text, map, pair, key, value, eol));
    else if (pair !== map.items[0]) edits.push(deletion(text, pair));
  }
  const last = (map.items as Pair[]).at(-1);
  const added = [...item].filter(([key]) => !findPair(map, key));
  if (last && added.length > 0) {
    const end = pairEnd(text, last);
    edits.push({
      start: end,
      end,
      text: added.map(([key, value]) => writePair(key, value, `${indent}  `, eol)).join(''),
    });
  }
  return applyEdits(
    chunk.text,
    edits.map((edit) => ({ ...edit, start: edit.start - chunk.start, end: edit.end - chunk.start })),
  );
}
