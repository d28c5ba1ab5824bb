import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SiteSettings } from '../../src/model.ts';
import { emptyPlan } from '../../src/site/plan.ts';
import { renderPages } from '../../src/site/render.ts';
import { readSettings } from '../../src/site/settings.ts';

test('of pages that were rendered nothing is held when the next are: a large site is rendered in many runs', async () => {
  const root = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const given: WeakRef<SiteSettings>[] = [];
  const run = async (): Promise<void> => {
    const settings = readSettings(root);
    given.push(new WeakRef(settings));
    const plan = { ...emptyPlan(), redirects: [{ url: '/old/', title: 'Moved', to: '/new/' }] };
    const pages = await renderPages({ root, settings, pathPrefix: '/' }, plan);
    assert.ok(pages.some(({ path, content }) => path === 'old/index.html' && String(content).includes('url=../new/')));
  };
  for (let i = 0; i < 4; i++) await run();
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  rmSync(root, { recursive: true });
  // Eleventy holds the layouts of the last run.
  assert.deepEqual(
    given.slice(0, -1).map((one) => one.deref()),
    [undefined, undefined, undefined],
  );
});
