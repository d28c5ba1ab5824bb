/**
 * Takes the pictures of the README and of the page for those who keep an archive: `npm run pictures`. Builds the demonstration
 * archive in a temporary folder, in English and in Arabic, and opens its pages in the Chromium of the browser tests. With
 * parts of paths as arguments it takes only the pictures whose files have one of them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { writeDemo } from '../../demo/write.ts';
import { startBrowser } from './chromium.ts';
import { serveFolder } from './kit.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));
const README = join(HOME, '.github/readme');
const KEEPING = join(HOME, 'public/assets/keeping');

/** A picture: which page, in which window, and how large it is kept. Widths and heights in pixels. */
interface Picture {
  file: string;
  /** Address below the site's root; `*` stands for one step of it. */
  path: string;
  window?: [width: number, height: number];
  /** Width of the file; the window's own where it is left out. */
  width?: number;
  scheme?: 'light' | 'dark';
  archive?: 'arabic' | 'changed';
  /** What is done before: chosen, written, opened. */
  before?: (page: Page) => Promise<void>;
}

const ARTICLE = 'articles/2014/12/opening-government-through-federal-crowdsourcing/';

/** A picture of the gallery: of a window 1280 × 960, half as large, that the README shows smaller still. */
const small = (name: string, path: string, more: Partial<Picture> = {}): Picture => ({
  file: join(README, `${name}.webp`),
  path,
  width: 640,
  ...more,
});
const large = (name: string, path: string, more: Partial<Picture> = {}): Picture =>
  small(name, path, { window: [1280, 900], width: 1280, ...more });
const narrow = { window: [360, 640], width: 360 } satisfies Partial<Picture>;
const keeping = (name: string, path: string, more: Partial<Picture> = {}): Picture => ({
  file: join(KEEPING, `${name}.webp`),
  path,
  window: [1024, 640],
  width: 800,
  ...more,
});

/** Lights up the words of the date, and shows the page from `top` on. */
const chooseDateFrom =
  (top: number) =>
  async (page: Page): Promise<void> => {
    await page.locator('.head .day a.sure').first().click();
    await page.evaluate((y) => scrollTo(0, y), top);
  };
const chooseDate = chooseDateFrom(0);
const results = (page: Page) => page.locator('.search-hit').first().waitFor();

const PICTURES: readonly Picture[] = [
  large('article', ARTICLE, { before: chooseDate }),
  large('search', 'search/?q=open+data', { before: results }),
  small('home', ''),
  small('home-dark', '', { scheme: 'dark' }),
  small('home-arabic', '', { archive: 'arabic' }),
  small('home-narrow', '', narrow),
  small('article-narrow', ARTICLE, narrow),
  small('article-dark', ARTICLE, { scheme: 'dark', before: chooseDate }),
  small('article-arabic', 'articles/2018/04/lmjls*/', { archive: 'arabic' }),
  small('original', 'articles/2020/09/commission*/original/'),
  small('versions', 'articles/2016/03/old-weir*/versions/'),
  small('statements', 'search/?q=users&said=1', { before: results }),
  small('names', 'search/names/', {
    before: async (page) => {
      await page.locator('#names-box').fill('Jenn Gustetic\nSam Ortega\nAtul Varma\nopen data\nplain language');
      await page.locator('#names-form button[type="submit"]').click();
      await page.locator('#names-rows tr').nth(4).waitFor();
    },
  }),
  small('basket', 'basket/', {
    before: async (page) => {
      const basket = page.url();
      for (const path of [ARTICLE, 'articles/2016/03/old-weir-will-go-next-summer/']) {
        await page.goto(new URL(`../${path}`, basket).href);
        await page.locator('.basket-button').click();
      }
      await page.goto(basket);
      await page.locator('.basket-item').nth(1).waitFor();
    },
  }),
  small('speaker', 'speakers/jenn-gustetic/'),
  small('speakers', 'speakers/'),
  small('quoted-together', 'quoted-together/#graph'),
  small('source', 'sources/digital-gov/'),
  small('sources', 'sources/', { scheme: 'dark' }),
  small('topic', 'topics/politics/'),
  small('topics', 'topics/'),
  small('dates', 'dates/'),
  small('year', 'dates/2016/'),
  small('month', 'dates/2016/03/'),
  small('day', 'dates/2016/03/15/'),
  small('undated', 'dates/undated/'),
  small('on-this-day', 'on-this-day/'),
  small('day-of-all-years', 'on-this-day/03-15/'),
  small('coverage', 'coverage/'),
  small('coverage-narrow', 'coverage/', narrow),
  small('saved-searches', 'queries/'),
  small('saved-search', 'queries/what-is-said-of-users/'),
  small('about', 'about/'),
  small('quality', 'about/quality/'),
  small('keeping', 'about/keeping/'),
  small('keeping-arabic', 'about/keeping/', { archive: 'arabic' }),
  small('withdrawn', 'articles/2020/09/a-notice*/'),
  small('not-found', 'no/such/page/'),
  keeping('article', ARTICLE, { before: chooseDateFrom(380) }),
  keeping('coverage', 'coverage/', { before: (page) => page.locator('#known-gaps').scrollIntoViewIfNeeded() }),
  keeping('quality', 'about/quality/'),
  keeping('look', 'no/such/page/', { archive: 'changed' }),
];

/** Texts that the posts lack: near-copies, a long one, one that is withdrawn. */
const weir = (headline: string, day: string, source: string, end: string): string =>
  `${headline}\n\nPublished: ${day} March 2016\n\nSource: ${source}\n\nThe old weir above the paper mill will be taken down next summer, the river board decided after two evenings of talks.\n\n“Nobody has had a use for it since the mill shut its doors,” said Petra Holm, who keeps the sluice.\n\nAnglers had asked that the stones stay in the water, since trout and barbel spawn between them in early spring${end}.\n\nThe work is to take nine weeks and costs less than a new sluice would, the board said in a short statement.\n`;
const TEXTS: { [name: string]: string } = {
  'weir-1.txt': weir('Old weir will go next summer', '15', 'Valley Times', ''),
  'weir-2.txt': weir('River board decides: the old weir goes', '16', 'Valley Post', ' of each year'),
  'weir-3.txt': weir('Weir above the mill to be taken down', '17', 'Upper Valley Courier', ', and said so twice'),
  'long.txt': `Commission reports on the depth of the channel\n\nPublished: 9 September 2020\n\nSource: Coast Gazette\n\n${'The commission heard the pilots, the fishermen and the owners of the quay, and none of them agreed on the depth.\n\n'.repeat(160)}`,
  'withdrawn.txt': 'A notice that was taken back\n\nPublished: 13 September 2020\n\nNobody should have printed this.\n',
};

const ARABIC = `title: أرشيف الحكومة الرقمية
description: مقالات مكتبين من مكاتب الحكومة الأمريكية عن المواقع والبيانات والخدمات، من 2010 إلى 2024.
language: ar-EG
`;
const SETTINGS = { english: null, arabic: ARABIC, changed: null };

function build(root: string, name: keyof typeof SETTINGS): string {
  writeDemo(root);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const site = SETTINGS[name] ?? readFileSync(join(root, 'content/site.yml'), 'utf8');
  put('content/site.yml', `${site}url: https://clips.example\ncontact: desk@clips.example\n`);
  for (const [file, text] of Object.entries(TEXTS)) put(`content/originals/${file}`, text);
  cpSync(join(HOME, 'tests/fixtures/right-to-left'), join(root, 'content/originals/right-to-left'), {
    recursive: true,
  });
  // The example of the page itself.
  const page = readFileSync(join(HOME, 'templates/pages/keeping.njk'), 'utf8');
  const example = /<pre><code>([\s\S]*?)<\/code>/.exec(page)?.[1] ?? '';
  const signs = { '&#123;': '{', '&#125;': '}', '&lt;': '<', '&gt;': '>' };
  const template = Object.entries(signs).reduce((text, [sign, letter]) => text.replaceAll(sign, letter), example);
  if (name === 'changed') put('templates/pages/not-found.njk', template);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(HOME, 'src/bin.mjs'), ...args, '--root', root, '--quiet'], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1767571200' },
      stdio: 'inherit',
    });
  run('ingest');
  const record = 'content/articles/2020/09/a-notice-that-was-taken-back.md';
  const taken = '---\nstatus: withdrawn\nwithdrawn: "2026-01-04"\nreason: Printed by mistake\n';
  put(record, readFileSync(join(root, record), 'utf8').replace(/^---\n/, taken));
  run('build');
  return join(root, '_site');
}

/** The address that a pattern with `*` means in a built site. */
function find(site: string, pattern: string): string {
  return pattern.split('/').reduce((path, step) => {
    if (!step.includes('*')) return path === '' ? step : `${path}/${step}`;
    const found = readdirSync(join(site, path)).find((name) => name.startsWith(step.slice(0, -1)));
    if (found === undefined) throw new Error(`${path}: nothing is called ${step}`);
    return `${path}/${found}`;
  }, '');
}

async function take(browser: Browser, root: string, site: string, picture: Picture): Promise<void> {
  const [width, height] = picture.window ?? [1280, 960];
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: picture.scheme ?? 'light' });
  const page = await context.newPage();
  await page.goto(root + find(site, picture.path));
  await picture.before?.(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const shot = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  await context.close();
  // Chromium writes WebP itself; on a page of its own, for the site's policy would refuse the picture.
  const canvas = await browser.newPage();
  const scale = (picture.width ?? width) / width;
  const webp = await canvas.evaluate(
    async ({ shot, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const sheet = new OffscreenCanvas(width, height);
      const context = sheet.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(image, 0, 0, width, height);
      const blob = await sheet.convertToBlob({ type: 'image/webp', quality: 0.75 });
      return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
    },
    { shot, width: Math.round(width * scale), height: Math.round(height * scale) },
  );
  await canvas.close();
  mkdirSync(dirname(picture.file), { recursive: true });
  const bytes = Buffer.from(webp, 'base64');
  writeFileSync(picture.file, bytes);
  console.log(`${picture.file.slice(HOME.length)} ${Math.ceil(bytes.length / 1000)} kB`);
}

const parts = process.argv.slice(2);
const wanted = PICTURES.filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)));
const folder = mkdtempSync(join(tmpdir(), 'clipfile-pictures-'));
const browser = await startBrowser();
try {
  for (const name of ['english', 'arabic', 'changed'] as const) {
    const own = wanted.filter(({ archive = 'english' }) => archive === name);
    if (own.length === 0) continue;
    const site = build(join(folder, name), name);
    const served = await serveFolder(site, '/');
    for (const picture of own) await take(browser, served.root, site, picture);
    await served.stop();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
