// The thread that surveys an archive: it says what it saw in some messages, and is done.
import { type MessagePort, workerData } from 'node:worker_threads';
import { extractInChild } from './ahead-child.ts';
import type { SurveyOrder } from './order.ts';
import { surveyOutput } from './output.ts';
import { surveyContent } from './survey.ts';

const { root, output, signal, port } = workerData as SurveyOrder & { port: MessagePort };

/** So often (milliseconds) a run that waits hears that a child process is still at work. */
const BEAT = 100;

/** Shows the run, should it wait, that we are at work. */
const beat = (): void => {
  Atomics.add(signal, 0, 1);
};

const tell = (message: unknown, transfer: readonly ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
  beat();
  Atomics.notify(signal, 0);
};

async function survey(): Promise<void> {
  const { content, fresh } = surveyContent(root, beat);
  tell(fresh.length === 0 ? { content, ahead: null } : { content });
  const extracted = fresh.length === 0 ? null : extractInChild(root, fresh);
  const verdict = output === null ? null : surveyOutput(root, output, beat);
  tell({ output: verdict }, verdict === null ? [] : [verdict.counts.buffer]);
  const beating = setInterval(beat, BEAT);
  tell({ ahead: await extracted });
  clearInterval(beating);
}

// Whatever befell it: nobody is to wait.
void survey().finally(() => tell({ ended: true }));
