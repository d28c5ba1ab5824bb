import type { FileDiagnostic } from '../model.ts';
import type { Draft } from './draft.ts';
import type { FrontValue } from './front-matter.ts';
import { DERIVED_KEYS } from './merge.ts';
import { texts } from './merge-set.ts';
import { hintAt, nearestOf } from './nearest.ts';
import { isKnownKey, KNOWN_KEYS } from './schema.ts';
import { placeOfKey } from './store.ts';

/** Keys inside the entries of a key. */
const INNER = new Map([
  ['speakers', ['id', 'name', 'role']],
  ['statements', ['speaker']],
]);

/**
 * Warns of names in a record's front matter that are most likely misspelt: a key that is nearly one of Clipfile's would be
 * taken for the maintainer's own, and say nothing; a field in `checked` that does not exist would freeze nothing. Keys that
 * resemble none are the maintainer's own, and no matter for a warning. Nothing is changed.
 */
export function warnOfMisspelt({
  file,
  text,
  front: { data },
}: Pick<Draft, 'file' | 'text' | 'front'>): FileDiagnostic[] {
  const warn = (code: string, key: string, message: string): FileDiagnostic => {
    return { path: file, level: 'warning', code, message, span: null, ...placeOfKey({ text }, key) };
  };
  const keys = [...data.keys()].filter((key) => !isKnownKey(key));
  const own = keys.flatMap((key) => {
    const nearest = nearestOf(key, KNOWN_KEYS);
    const message = `"${key}" is no key that Clipfile knows, so it says nothing on the site; did you mean ${nearest}? It is kept as it is`;
    return nearest === null ? [] : [warn('unknown-key', key, message)];
  });
  const inner = [...INNER].flatMap(([key, known]) =>
    keysInside(data.get(key)).flatMap((name) => {
      const nearest = known.includes(name) ? null : nearestOf(name, known);
      const message = `${key}: "${name}" is no key that Clipfile knows; did you mean ${nearest}? It is kept as it is`;
      return nearest === null ? [] : [{ ...warn('unknown-key', key, message), line: lineInside(text, key, name) }];
    }),
  );
  const checked = texts(data.get('checked') ?? null)
    .filter((name) => name !== '' && !isKnownKey(name) && !data.has(name))
    .map((name) => {
      const message = `checked: "${name}" is no field of a record, so nothing is held fast by it${hintAt(name, DERIVED_KEYS)}`;
      return warn('unknown-field', 'checked', message);
    });
  return [...own, ...inner, ...checked].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The line on which a key stands in the value of another one. */
function lineInside(text: string, key: string, name: string): number {
  const { line } = placeOfKey({ text }, key);
  const below = text.split('\n').slice(line - 1);
  const at = below.findIndex((one) => one.split(/[\s{,"']+/).includes(`${name}:`));
  return line + Math.max(at, 0);
}

/** The keys of the mappings in a list, or in a mapping; each once. */
function keysInside(value: FrontValue | undefined): string[] {
  const entries = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
  return [...new Set(entries.flatMap((entry) => (entry instanceof Map ? [...entry.keys()] : [])))];
}
