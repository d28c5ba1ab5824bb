import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { leaveSurvey } from '../../src/survey/ask.ts';
import { shareLooks } from '../../src/survey/folders.ts';
import { surveyOutput } from '../../src/survey/output.ts';
import { surveyContent } from '../../src/survey/survey.ts';
import type { TestArchive } from '../archive-kit.ts';

/** Longer than the time after a change in which a stamp is not yet relied on. */
export const SETTLING = 250;

const silent = (): void => {};

/** What a thread would say of an archive now. */
export function messagesOf(root: string, output: string | null = null): object[] {
  const verdict = output === null ? null : surveyOutput(root, output, silent);
  return [{ content: surveyContent(root, silent) }, { output: verdict }, { ended: true }];
}

/** Leaves messages for the next run as a thread does that has ended. */
export function leaveMessages(root: string, messages: readonly object[], output: string | null = null): void {
  const { port1, port2 } = new MessageChannel();
  for (const port of [port1, port2]) port.unref();
  for (const message of messages) port2.postMessage(message);
  leaveSurvey({ root, output, signal: new Int32Array(new SharedArrayBuffer(4)), port: port1, said: {} });
}

/** Surveys an archive now, for the next run; what happens until then happens behind the survey's back. */
export function survey(root: string, output: string | null = null): void {
  leaveMessages(root, messagesOf(root, output), output);
}

/** Runs some work as a command does. */
export function asRun<Result>(root: string, work: () => Result): Result {
  const end = shareLooks(root);
  try {
    return work();
  } finally {
    end();
  }
}

/** Ingests until all is as it is remembered. */
export async function settle(archive: TestArchive): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await wait(SETTLING);
    archive.ingest();
  }
  await wait(SETTLING);
}

/** The script of the thread, as the bundle has it. */
export function threadScript(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipfile-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'survey.cjs');
  const entry = fileURLToPath(new URL('../../src/survey/thread.ts', import.meta.url));
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20' });
  return outfile;
}
