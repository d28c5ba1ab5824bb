import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long piece of work has come. */
export interface Progress {
  update: (done: number, of: number) => void;
  end: () => void;
}

/** Work with fewer steps than this is over before a bar could be read. */
const LEAST = 50;

/**
 * A bar on a terminal, a plain line at every tenth of the work otherwise, nothing when `isQuiet`. All of it goes to
 * standard error, so that standard output holds data only.
 */
export function startProgress(what: string, isQuiet: boolean): Progress {
  if (isQuiet) return { update: () => {}, end: () => {} };
  return process.stderr.isTTY ? startBar(what) : startLines(what);
}

function startBar(what: string): Progress {
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update: (done, of) => {
      if (of < LEAST) return;
      if (!isStarted) bar.start(of, done);
      else bar.update(done);
      isStarted = true;
    },
    end: () => bar.stop(),
  };
}

function startLines(what: string): Progress {
  let tenth = 0;
  return {
    update: (done, of) => {
      const now = Math.floor((done * 10) / of);
      if (of < LEAST || now <= tenth) return;
      tenth = now;
      process.stderr.write(`${what} ${done} of ${of}\n`);
    },
    end: () => {},
  };
}
