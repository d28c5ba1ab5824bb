// Builds the site of the archive named by the first argument into the folder named by the second, and prints what the
// search index took of it: seconds of CPU and wall.
import { buildSite } from '../../src/build.ts';

const [root = '', output = ''] = process.argv.slice(2);
const used = { cpu: 0, wall: 0 };
let isSearch = false;
let before = { cpu: 0, wall: 0 };

function look(): typeof used {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1e6, wall: performance.now() / 1000 };
}

const result = await buildSite({
  root,
  output,
  pathPrefix: '/',
  full: false,
  today: '2026-11-21',
  onProgress: (_done, _of, step) => {
    const now = look();
    if (isSearch) {
      used.cpu += now.cpu - before.cpu;
      used.wall += now.wall - before.wall;
    }
    isSearch = step === 'search';
    before = now;
  },
});
const { written, removed, unchanged, pages } = result;
console.log(JSON.stringify({ search: used, written: written.length, removed: removed.length, unchanged, pages }));
