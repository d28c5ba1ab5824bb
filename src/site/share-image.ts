import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { drawShareCard } from '../charts/share-card.ts';
import { drawTimeline } from '../charts/timeline.ts';
import { sha256 } from '../hash.ts';
import type { PublicArchive } from '../model.ts';
import { cleanText } from './feed-entries.ts';
import { hashProgram } from './fingerprint.ts';
import { yearOf } from './groups.ts';
import type { WantedSet } from './wanted.ts';

/** Path of the picture that stands for the site. */
export const SHARE_IMAGE = 'share.png';

/**
 * The picture that social sites show beside a link to any page (Open Graph), one for the whole site. They want its absolute
 * address: without the site's own there is none. A `share.png` in the archive's `public/` takes its place.
 */
export function wantShareImage({ settings, records }: PublicArchive, root: string): WantedSet[] {
  if (settings.url === null || existsSync(join(root, 'public', SHARE_IMAGE))) return [];
  const years = records.map(yearOf).filter((year) => year !== null);
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? '' : first === last ? first : `${first}–${last}`;
  const svg = drawShareCard({ title: cleanText(settings.title), span, chart: drawTimeline(records) });
  const make = async () => [{ path: SHARE_IMAGE, content: await toPng(svg) }];
  return [{ name: 'share image', key: sha256(`${hashProgram()}\n${svg}`), make }];
}

let ready: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Loaded when it is needed: WebAssembly, so that it runs on every machine that Node runs on. */
async function load(): Promise<typeof import('@resvg/resvg-wasm')> {
  const { resolve } = createRequire(import.meta.url);
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return resvg;
}

/** Renders an SVG with the font of the package and none of the machine's: the same bytes everywhere. */
async function toPng(svg: string): Promise<Uint8Array> {
  ready ??= load();
  const { Resvg } = await ready;
  const { resolve } = createRequire(import.meta.url);
  const font = readFileSync(resolve('dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf'));
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: 'DejaVu Serif' },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
