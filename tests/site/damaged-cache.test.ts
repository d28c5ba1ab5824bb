import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { makeBuiltArchive } from './incremental-kit.ts';

for (const kind of ['.said', '.late', '.texts']) {
  for (const [how, harm] of [
    ['damaged', (file: string) => writeFileSync(file, 'not what was written')],
    ['gone', (file: string) => rmSync(file)],
  ] as const) {
    test(`what is kept beside the cards is made again when it is ${how}: ${kind}`, { timeout: 60_000 }, async () => {
      const archive = makeBuiltArchive(7);
      // Too new to be relied on, records are read again in the next build.
      await setTimeout(150);
      await archive.build();
      const folder = join(archive.root, '.cache/records');
      for (const name of readdirSync(folder).filter((one) => one.endsWith(kind))) harm(join(folder, name));
      // The cards stay good; the pages are wanted again.
      rmSync(archive.output, { recursive: true });
      await archive.buildBoth(`${kind} ${how}`);
    });
  }
}
