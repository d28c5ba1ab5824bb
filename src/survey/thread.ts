// The thread that surveys an archive: it says what it saw in two messages, and is done.
import { type MessagePort, workerData } from 'node:worker_threads';
import type { SurveyOrder } from './order.ts';
import { surveyOutput } from './output.ts';
import { surveyContent } from './survey.ts';

const { root, output, signal, port } = workerData as SurveyOrder & { port: MessagePort };

/** Shows the run, should it wait, that we are at work. */
const beat = (): void => {
  Atomics.add(signal, 0, 1);
};

const tell = (message: unknown, transfer: readonly ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
  beat();
  Atomics.notify(signal, 0);
};

try {
  tell({ content: surveyContent(root, beat) });
  const verdict = output === null ? null : surveyOutput(root, output, beat);
  tell({ output: verdict }, verdict === null ? [] : [verdict.counts.buffer]);
} finally {
  // Whatever befell it: nobody is to wait.
  tell({ ended: true });
}
