import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { HtmlValidate } from 'html-validate';
import { buildSmallArchive } from '../browser/archive.ts';
import { PAGE_TYPES, sampleOf } from '../browser/page-types.ts';

const archive = await buildSmallArchive();
process.once('exit', archive.remove);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // Advice for search engines, not a rule of HTML: a title holds the headline as it was printed.
  rules: { 'long-title': 'off' },
});

/** The faults of a page, one line each. */
async function findFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test('every page but those of articles says in its head what it is, once', () => {
  for (const type of PAGE_TYPES.filter(
    ({ path, template }) => template !== 'redirect.njk' && !/articles/.test(path.source),
  )) {
    const html = readFileSync(join(archive.output, sampleOf(type, archive)), 'utf8');
    assert.equal(html.match(/<meta name="description" content="[^"]{10,}">/g)?.length, 1, type.name);
  }
});

for (const type of PAGE_TYPES) {
  test(`the page ${type.name} is valid HTML`, async () => {
    const html = readFileSync(join(archive.output, sampleOf(type, archive)), 'utf8');
    assert.deepEqual(await findFaults(html), []);
    assert.notDeepEqual(await findFaults(html.replace('</main>', '<p><div></div></p></main>')), []);
  });
}
