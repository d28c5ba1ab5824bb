import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { buildSite } from '../src/build.ts';
import type { Archive } from '../src/records/store.ts';
import { type Clip, makeArchive, newFolder } from './site/archive.ts';

const TODAY = '2026-11-21';

const CLIPS: Clip[] = [
  {
    text: 'Harbour to grow\nPort News, 3 May 2021\nThe quay will be longer, Mayor Ann Doe said.\n“We need it,” said Ann Doe.\nShare this',
    path: '2021/05/harbour-to-grow',
    headline: 'Harbour to grow',
    date: '2021-05-03',
    source: 'Port News',
    speakers: [{ id: 'ann-doe', name: 'Ann Doe', role: 'Mayor' }],
    statements: [{ words: ['We need it'], speaker: 'ann-doe' }],
    topics: ['medtop:20000638'],
    removed: ['Port News, 3 May 2021', 'Share this'],
    record: { aliases: ['/old/harbour', '/articles/2021/harbour/'] },
  },
  {
    text: `Harbour to grow\n${'A long story. '.repeat(2_000)}`,
    path: '2021/05/harbour-to-grow-0a1b2c',
    headline: 'Harbour to grow',
    date: '2021-05',
    source: 'Port News',
  },
  {
    text: 'رئیس جمهور گفت که روابط خوب است.',
    path: '2020/iran',
    date: '2020~',
    language: 'fa',
    headline: 'رئیس جمهور',
  },
  { text: 'Nobody knows when this was printed.', language: null },
  {
    text: 'Gone.',
    path: 'undated/aa/gone',
    record: { status: 'withdrawn', withdrawn: '2026-10-01', reason: 'By court order' },
  },
  { text: 'Only so much.', path: 'undated/bb/short', source: 'Closed Press', record: { access: 'metadata-only' } },
];

interface Site {
  output: string;
  files: Map<string, string>;
}

async function build(archive: Archive, output = join(newFolder(), '_site'), pathPrefix = '/'): Promise<Site> {
  await buildSite({ root: archive.root, output, pathPrefix, full: false, archive, today: TODAY });
  return { output, files: readSite(output) };
}

function readSite(output: string): Map<string, string> {
  const names = readdirSync(output, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(output, name)).isFile())
      .map((name) => [name, readFileSync(join(output, name), 'utf8')]),
  );
}

function page(site: Site, path: string): string {
  const html = site.files.get(path);
  assert.ok(html, `${path} is missing; there are ${[...site.files.keys()].join(' ')}`);
  return html;
}

const pagesOf = (site: Site) => [...site.files].filter(([name]) => name.endsWith('.html'));

/** The text that a browser shows: tags out, entities back. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'));
  const entities = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['#39', "'"],
    ['amp', '&'],
  ]);
  return body.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (all, name) => entities.get(name) ?? all);
}

test('a whole site: each page type is valid HTML, each link leads somewhere, nothing is inline', async (t) => {
  const site = await build(makeArchive(CLIPS, 'url: https://example.org/x'));

  await t.test('every page is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    for (const [name, html] of pagesOf(site)) {
      // What stands in a template element is filled in by a script.
      const report = await validator.validateString(html.replace(/<template[\s\S]*?<\/template>/g, ''), name);
      const messages = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`),
      );
      assert.deepEqual(
        messages.filter((message) => !message.includes('long-title')),
        [],
      );
    }
  });

  await t.test('every internal link and anchor resolves', () => {
    for (const [name, html] of pagesOf(site)) assert.deepEqual(brokenLinks(site, name, html), [], name);
  });

  await t.test('no script, style or handler stands in a page, and nothing is asked of another host', () => {
    for (const [name, html] of pagesOf(site)) {
      assert.doesNotMatch(html, /<style|\sstyle="|<[a-z][^>]*\son[a-z]+=/i, name);
      // JSON-LD is data: no browser runs it.
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/i, name);
      assert.doesNotMatch(html, /\ssrc="(?:https?:)?\/\//, name);
      assert.doesNotMatch(html, /<link(?![^>]*canonical)[^>]*href="(?:https?:)?\/\//, name);
    }
  });

  await t.test('pages stand at the published addresses', () => {
    const expected = [
      '404.html',
      'about/index.html',
      'articles/2021/05/harbour-to-grow/index.html',
      'articles/2021/05/harbour-to-grow/index.json',
      'articles/2021/05/harbour-to-grow/original.txt',
      'articles/2021/05/harbour-to-grow-0a1b2c/original/index.html',
      'articles/undated/aa/gone/index.html',
      'dates/index.html',
      'dates/2021/index.html',
      'dates/2021/05/index.html',
      'dates/2021/05/03/index.html',
      'dates/undated/index.html',
      'index.html',
      'search/index.html',
      'sources/index.html',
      'sources/port-news/index.html',
      'speakers/ann-doe/index.html',
      'topics/international-relations/index.html',
    ];
    assert.deepEqual(
      expected.filter((name) => !site.files.has(name)),
      [],
    );
    assert.equal(site.files.has('dates/2020/01/index.html'), false);
  });

  await t.test('the words of a value are marked in the original and linked from the value', () => {
    const html = page(site, 'articles/2021/05/harbour-to-grow/index.html');
    assert.match(html, /<a class="sure stated" href="#e-source"/);
    assert.match(html, /<mark class="major" id="e-source"[^>]*>Port News<\/mark>/);
    assert.match(html, /<del class="removed"[^>]*>Share this<\/del>/);
    assert.match(html, /<span class="said" id="q-000000" title="Ann Doe">We need it<\/span>/);
    const long = page(site, 'articles/2021/05/harbour-to-grow-0a1b2c/index.html');
    assert.ok(long.includes('href="../../../../articles/2021/05/harbour-to-grow-0a1b2c/original/#e-headline"'));
  });

  await t.test('an alias leads on, without and with JavaScript', () => {
    const html = page(site, 'old/harbour/index.html');
    assert.match(html, /<meta http-equiv="refresh" content="0; url=..\/..\/articles\/2021\/05\/harbour-to-grow\/">/);
    assert.match(html, /<link rel="canonical" href="https:\/\/example.org\/x\/articles\/2021\/05\/harbour-to-grow\/">/);
  });

  await t.test('language and direction are those of the article', () => {
    assert.match(
      page(site, 'articles/2020/iran/index.html'),
      /<div class="reading" id="text"[^>]* lang="fa" dir="rtl">/,
    );
    assert.ok(page(site, 'index.html').includes('<html lang="en" dir="ltr">'));
  });

  await t.test('search engines are kept out', () => {
    for (const [name, html] of pagesOf(site)) assert.ok(html.includes('<meta name="robots" content="noindex">'), name);
  });

  await t.test('the original is there byte for byte', () => {
    assert.equal(page(site, 'articles/2021/05/harbour-to-grow/original.txt'), CLIPS[0]?.text);
  });
});

/** Links of a page that lead to no file or anchor of the site. */
function brokenLinks(site: Site, name: string, html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, raw = '']) => {
    const link = raw.replaceAll('&amp;', '&');
    if (/^(?:https?|mailto|data):/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const absolute = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(name), path);
    const target =
      path === ''
        ? name
        : absolute === '' || absolute === './'
          ? 'index.html'
          : absolute.endsWith('/')
            ? `${absolute}index.html`
            : absolute;
    const found = site.files.get(target.replace(/^\.\//, ''));
    if (found === undefined) return [link];
    return anchor === undefined || anchor === '' || found.includes(` id="${anchor}"`) ? [] : [link];
  });
}

test('a second build writes nothing; an added article writes only what it changes', async () => {
  const archive = makeArchive(CLIPS.slice(0, 2));
  const { output } = await build(archive);
  const again = { root: archive.root, output, pathPrefix: '/', full: false, archive, today: TODAY };
  const second = await buildSite(again);
  assert.deepEqual([second.written, second.removed], [[], []]);
  const more = makeArchive(CLIPS.slice(0, 3));
  const third = await buildSite({ ...again, root: more.root, archive: more });
  assert.ok(third.written.includes('articles/2020/iran/index.html'));
  assert.ok(!third.written.includes('speakers/ann-doe/index.html'));
  const fourth = await buildSite(again);
  assert.ok(fourth.removed.includes('articles/2020/iran/index.html'));
  assert.deepEqual(readSite(output), (await build(archive)).files);
});

test('the same site comes out in another time zone and locale, and from another working folder', {
  timeout: 60_000,
}, async () => {
  const script = `
    const { makeArchive } = await import(${JSON.stringify(new URL('./site/archive.ts', import.meta.url).href)});
    const { buildSite } = await import(${JSON.stringify(new URL('../src/build.ts', import.meta.url).href)});
    const archive = makeArchive(JSON.parse(process.env.CLIPS));
    await buildSite({ root: archive.root, output: process.env.OUTPUT, pathPrefix: '/', full: false, archive, today: '${TODAY}' });
  `;
  const output = join(newFolder(), '_site');
  const home = fileURLToPath(new URL('..', import.meta.url));
  const loader = new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href;
  execFileSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
    cwd: join(home, 'tests'),
    env: {
      ...process.env,
      TZ: 'Pacific/Auckland',
      LC_ALL: 'ar_EG.UTF-8',
      LANG: 'ar_EG.UTF-8',
      OUTPUT: output,
      CLIPS: JSON.stringify(CLIPS),
    },
  });
  assert.deepEqual(readSite(output), (await build(makeArchive(CLIPS))).files);
});

const HOSTILE = [
  '{{ 7*7 }} {% include "x" %} {# gone #} <%= 7*7 %>',
  '---',
  'title: x',
  '---',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!-- --> <style>*{}</style>',
  '" onmouseover="alert(1) \' href="/x" href="//evil.example/',
  '__proto__ constructor toString hasOwnProperty',
  '1987. The year',
  '- not a list',
  '&lt;b&gt; &amp;amp; &copy;',
];

test('a hostile text is shown as exactly that text', async () => {
  const headline = HOSTILE[0] ?? '';
  const names = ['__proto__', 'constructor', '<b>', '{{ 7*7 }}', 'toString'];
  const site = await build(
    makeArchive([
      {
        text: HOSTILE.join('\n'),
        path: 'undated/aa/hostile',
        headline,
        source: '__proto__',
        byline: '</bdi><script>alert(2)</script>',
        speakers: names.map((name) => ({ id: name, name, role: '"><script>alert(3)</script>' })),
        statements: HOSTILE.map((words, i) => ({ words: [words], speaker: names[i % names.length] ?? null })),
        topics: ['constructor', '__proto__', '<script>'],
        keywords: HOSTILE,
        date: '2021-05-03',
      },
    ]),
  );
  const html = page(site, 'articles/undated/aa/hostile/index.html');
  const shown = textOf(html);
  for (const words of HOSTILE) assert.ok(shown.includes(words), words);
  const original = /<div class="original"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  assert.equal(textOf(`<main>${original}`), HOSTILE.join('\n'));
  for (const [name, content] of pagesOf(site)) {
    assert.doesNotMatch(
      content,
      /<script(?![^>]*\ssrc=)(?! type=.application\/ld\+json.>)|<img(?! src="(?:\.\.\/)*assets\/keeping\/[a-z]+\.webp" )|<style|onerror=alert\(1\)>/i,
      name,
    );
    assert.ok(!content.includes('49 {'), name);
    assert.deepEqual(brokenLinks(site, name, content), [], name);
  }
});

test('control characters and direction marks are seen, and do not act', async () => {
  const text = 'A\u0000B \u202Eevil\u202C and \u2066more\u2069 and \u009b';
  const site = await build(makeArchive([{ text, headline: text, source: `x\u202E`, path: 'undated/aa/marks' }]));
  for (const [name, html] of pagesOf(site)) {
    assert.doesNotMatch(html, /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, name);
  }
  assert.ok(textOf(page(site, 'articles/undated/aa/marks/index.html')).includes('A␀B [U+202E]evil[U+202C] and'));
});

test('what is withheld is nowhere in the output', async () => {
  const secret = (words: string): string => `zzsecret${words}`;
  const site = await build(
    makeArchive(
      [
        {
          text: `${secret('draft')} text`,
          headline: secret('drafthead'),
          record: { status: 'draft', aliases: [`/${secret('draftalias')}/`] },
          source: secret('draftsource'),
          path: `2021/${secret('draftpath')}`,
        },
        {
          text: `${secret('embargo')} text`,
          record: { embargo: '2026-11-22' },
          speakers: [{ id: secret('embargospeaker'), name: 'X' }],
        },
        {
          text: `${secret('withdrawn')} text`,
          headline: secret('withdrawnhead'),
          source: secret('withdrawnsource'),
          record: { status: 'withdrawn' },
          path: 'undated/cc/gone',
        },
        {
          text: `${secret('supplied')}\n${secret('metadata')} text\n“${secret('quote')},” said Bob.`,
          path: 'undated/dd/card',
          headline: secret('supplied'),
          headlineCertainty: 'supplied',
          standfirst: secret('metadata'),
          source: 'Closed',
          speakers: [{ id: 'bob', name: 'Bob', role: secret('role') }],
          statements: [{ words: [secret('quote')], speaker: 'bob' }],
          keywords: [secret('quote')],
        },
        { text: `${'open '.repeat(60)}${secret('excerpt')}`, source: 'Half', record: { notes: secret('notes') } },
      ],
      'rights: {Closed: metadata-only, Half: excerpt}',
    ),
  );
  for (const [name, content] of site.files) {
    assert.ok(
      !content.includes('zzsecret') && !name.includes('zzsecret'),
      `${name} holds ${content.match(/zzsecret\w*/)}`,
    );
  }
  assert.match(page(site, 'articles/undated/cc/gone/index.html'), /This article was withdrawn/);
  assert.match(page(site, 'articles/undated/dd/card/index.html'), /may not be shown here/);
});

test('under a path every link stays relative, but for the page of missing addresses', async () => {
  const plain = await build(makeArchive(CLIPS));
  const under = await build(makeArchive(CLIPS), join(newFolder(), '_site'), '/news/archive/');
  const differing = [...plain.files]
    .filter(([name, content]) => under.files.get(name) !== content)
    .map(([name]) => name);
  assert.deepEqual(differing, ['404.html', 'manifest-sha256.txt']);
  assert.match(page(under, '404.html'), /href="\/news\/archive\/assets\/clipfile.css"/);
});

test('invalid records, two pages with one address and a broken template leave the site as it was', async () => {
  const archive = makeArchive(CLIPS);
  const { output, files } = await build(archive);
  const fault = {
    path: 'content/articles/a.md',
    level: 'error',
    code: 'invalid-record',
    message: 'date: no date',
    span: null,
  } as const;
  await assert.rejects(
    build({ ...archive, diagnostics: [fault] }, output),
    /content\/articles\/a\.md:1 invalid-record/,
  );
  const clash = makeArchive([{ text: 'A', record: { aliases: ['/about/'] } }]);
  await assert.rejects(build(clash, output), /two pages have the address \/about\//);
  const wrong = makeArchive([{ text: 'A', record: { aliases: ['/a/../../b'] } }]);
  await assert.rejects(build(wrong, output), /is no address on this site/);
  const broken = makeArchive(CLIPS);
  mkdirSync(join(broken.root, 'templates/partials'), { recursive: true });
  writeFileSync(join(broken.root, 'templates/partials/original.njk'), '{{ view.misspelt }}');
  await assert.rejects(build(broken, output), /original\.njk|misspelt|undefined/);
  assert.deepEqual(readSite(output), files);
});

test('files of the archive’s own public folder are laid over those of Clipfile', async () => {
  const archive = makeArchive(CLIPS.slice(0, 1));
  mkdirSync(join(archive.root, 'public/assets'), { recursive: true });
  writeFileSync(join(archive.root, 'public/assets/icon.svg'), '<svg/>');
  writeFileSync(join(archive.root, 'public/CNAME'), 'news.example.org');
  const site = await build(archive);
  assert.equal(site.files.get('assets/icon.svg'), '<svg/>');
  assert.equal(site.files.get('CNAME'), 'news.example.org');
});

test('an empty archive is a site, too', async () => {
  const site = await build(makeArchive([]));
  assert.match(page(site, 'index.html'), /The archive is empty/);
  for (const [name, html] of pagesOf(site)) assert.deepEqual(brokenLinks(site, name, html), [], name);
});
