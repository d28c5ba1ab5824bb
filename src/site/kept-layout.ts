import { join } from 'node:path';
import { type LayOut, layOut } from '../charts/network.ts';
import { hashProgram } from './fingerprint.ts';
import { readSealed, writeSealed } from './sealed.ts';

/**
 * Lays out a network, or gives the layout that was made last in the archive at a root, when it is that of the same network:
 * one article more hardly ever moves the speakers of most articles, and to lay them out takes longer than most pages do.
 */
export function keepLayout(root: string): LayOut {
  const file = join(root, '.cache/layout.json');
  return (rooms, links) => {
    const key = `${hashProgram()}\n${JSON.stringify([rooms, links])}`;
    const kept = readSealed(file, key) as ReturnType<LayOut> | null;
    if (kept !== null) return kept;
    const layout = layOut(rooms, links);
    writeSealed(file, key, layout);
    return layout;
  };
}
