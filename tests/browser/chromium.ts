import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts Chromium: the one of `CHROMIUM_PATH`, else the one packed inside `@sparticuz/chromium`. It is started once for
 * a whole run, by `browser.test.ts` alone.
 *
 * That package's own arguments are not used: with them the browser allows what a policy forbids. Throws with the name
 * of the missing library when the system lacks one.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=shell'] });
  } catch (error) {
    const missing = /error while loading shared libraries: ([^:\s]+)/.exec(String(error))?.[1];
    if (!missing) throw error;
    throw new Error(`Chromium needs ${missing}, which this system lacks (apt-get install libnss3 libnspr4 libexpat1)`);
  }
}

/** Path of that Chromium, unpacked if need be. */
export async function findChromium(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? (await unpackChromium());
}

/** Unpacks the packed Chromium beside the installed packages, once for each version of it; returns its path. */
async function unpackChromium(): Promise<string> {
  // The package unpacks to a name that all share, where a second process would start a half-written browser.
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const target = join(home, '../../.cache/clipfile', `chromium-${version}`);
  await unpackOnce(join(home, 'bin/chromium.br'), target);
  return target;
}

/**
 * Unpacks a Brotli file into an executable unless it is there already. Any number of processes may do so at a time, and
 * any may be cut off: under the name of `target` there is never anything but the whole file.
 */
export async function unpackOnce(packed: string, target: string): Promise<void> {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const own = `${target}.${randomUUID()}`;
  try {
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(own, { mode: 0o700 }));
    renameSync(own, target);
  } finally {
    rmSync(own, { force: true });
  }
}
