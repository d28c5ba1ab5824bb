import type { Plugin } from 'esbuild';

export const EXTERNAL: string[];
export const PLACED: RegExp;
export const STATISTICS_LATER: Plugin;
export function inAscii(script: string): string;
export function runPart(part: 'cli' | 'ingest-child' | 'site-child'): Promise<void>;
