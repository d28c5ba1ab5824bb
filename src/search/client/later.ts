import * as later from '../later.ts';
import type { LaterGlobal } from './later-script.ts';

(globalThis as unknown as LaterGlobal).clipfileLater = later;
