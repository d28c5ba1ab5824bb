import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { decodeHTML } from 'entities';
import { buildSite } from '../../src/build.ts';
import { makeArchive, newFolder } from './archive.ts';

const CLIPS = [{ text: 'Harbour to grow', headline: 'Harbour to grow', source: 'Port News', path: '2021/harbour' }];

/** Builds an archive that has these templates of its own; gives a reader of the site's files. */
async function build(templates: { [path: string]: string }): Promise<(path: string) => string> {
  const archive = makeArchive(CLIPS);
  const { root } = archive;
  for (const [path, content] of Object.entries(templates)) {
    mkdirSync(dirname(join(root, 'templates', path)), { recursive: true });
    writeFileSync(join(root, 'templates', path), content);
  }
  const output = join(newFolder(), '_site');
  await buildSite({ root, output, pathPrefix: '/', full: true, archive, today: '2026-11-21' });
  return (path) => readFileSync(join(output, path), 'utf8');
}

const SOURCE = `---
pagination: {data: plan.sources, size: 1, alias: view}
---
{% extends "layouts/base.njk" %}
{% block content %}<h1>Our own {{ view.title }}: {{ view.count }}</h1>{% endblock %}
`;

const IMPRINT = `---
view: {url: /imprint/, title: Imprint}
---
{% extends "layouts/base.njk" %}
{% block content %}<h1>Imprint</h1>{% endblock %}
`;

test('a page type is replaced by the file of its name, inside the layout that it names', async () => {
  const read = await build({ 'pages/source.njk': SOURCE });
  const html = read('sources/port-news/index.html');
  assert.match(html, /<h1>Our own Port News: 1<\/h1>/);
  assert.match(html, /<link rel="stylesheet" href="\.\.\/\.\.\/assets\/clipfile\.css">/);
  assert.doesNotMatch(html, /class="total"/);
  assert.match(read('topics/index.html'), /None found yet/);
});

test('the example in the README works', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```njk\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const html = (await build({ 'pages/source.njk': example }))('sources/port-news/index.html');
  assert.match(html, /<h1>Port News<\/h1>\s*<ol class="lines">/);
});

test('a page of a new name is a page more', async () => {
  const read = await build({ 'pages/imprint.njk': IMPRINT });
  assert.match(read('imprint/index.html'), /<title>Imprint – News archive<\/title>[\s\S]*<h1>Imprint<\/h1>/);
});

test('a layout is replaced for every page that names it, and may stand in another one', async () => {
  const read = await build({
    'layouts/base.njk':
      '{% extends "layouts/frame.njk" %}{% block all %}<b>{{ view.title }}</b>{% block content %}{% endblock %}{% endblock %}',
    'layouts/frame.njk': '<!DOCTYPE html><title>x</title>{% block all %}{% endblock %}',
  });
  assert.match(read('sources/index.html'), /^<!DOCTYPE html><title>x<\/title><b>Sources<\/b>/);
  assert.match(read('articles/2021/harbour/index.html'), /<b>Harbour to grow<\/b>/);
});

test('a partial is replaced wherever it is included', async () => {
  const read = await build({ 'partials/original.njk': '<p>Our own words on {{ article.headline }}</p>' });
  assert.match(read('articles/2021/harbour/index.html'), /<p>Our own words on Harbour to grow<\/p>/);
});

test('a template that fails stops the build and is named', async () => {
  await assert.rejects(
    build({ 'pages/source.njk': SOURCE.replace('view.count', 'view.misspelt.count') }),
    /source\.njk/,
  );
  await assert.rejects(
    build({ 'layouts/base.njk': '{{ view.misspelt.count }}' }),
    /attempted to output null or undefined value|misspelt/,
  );
});

test('a fault in an included file stops the build before anything is published', async () => {
  for (const fault of [
    '{{ "a" if 1 else "b" if }}',
    '{% if %}',
    '{{ article.misspelt.count }}',
    '{% include "partials/none.njk" %}',
  ]) {
    await assert.rejects(build({ 'partials/original.njk': fault }), /original\.njk|none\.njk/, fault);
  }
});

test('the example that the site itself gives replaces the page that it says', async () => {
  const page = (await build({}))('about/keeping/index.html');
  const example = decodeHTML(/<pre><code>([^<]*)<\/code><\/pre>/.exec(page)?.[1] ?? '');
  const path = /saved as <code>templates\/([^<]*)<\/code>/.exec(page)?.[1] ?? '';
  const read = await build({ [path]: example });
  assert.match(read('404.html'), /<h1>Nothing is kept here<\/h1>/);
});
