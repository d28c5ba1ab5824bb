import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type FrontValue, toFrontValue, YAML_OPTIONS } from './front-matter.ts';
import { writeFlow } from './yaml-text.ts';

/** A replacement of a range of the YAML text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Makes replacements that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

/** The pair of a key, if the mapping has it. */
export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return (map.items as Pair[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/**
 * Puts the value in place of each alias (`*a`) whose anchor stands in a value that changes: what the alias gives is not
 * to change with it. All other bytes stay.
 */
export function writeOutAliases(text: string, changes: ReadonlyMap<string, FrontValue | null>): string {
  if (!text.includes('&')) return text;
  const document = parseDocument(text, YAML_OPTIONS);
  const root = document.contents;
  if (!isMap(root)) return text;
  const anchors = new Set<string>();
  for (const key of changes.keys()) {
    const value = findPair(root, key)?.value;
    if (!isNode(value)) continue;
    visit(value, {
      Value: (_, { anchor }) => {
        if (anchor !== undefined) anchors.add(anchor);
      },
    });
  }
  const edits: TextEdit[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const value = anchors.has(alias.source) ? readAlias(alias, document) : null;
      const [start, end] = alias.range ?? [0, 0];
      if (value !== null) edits.push({ start, end, text: writeFlow(value) });
    },
  });
  return applyEdits(text, edits);
}

function readAlias(alias: Alias, document: Document): FrontValue {
  return toFrontValue(alias.resolve(document)?.toJS(document, { mapAsMap: true }));
}
