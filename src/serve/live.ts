import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Addresses, below the site's own, that only this server answers. */
const SCRIPT = '_clipfile/live.js';
const EVENTS = '_clipfile/events';

/** Tells open pages that the site changed. */
export interface Live {
  /** Answers a request for the script or the events; false when it is for something else. `path` is below the prefix. */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
  /** A page with the script. What was written stays without: the tag is put in on the way. */
  withScript: (html: string, prefix: string) => string;
  /** Has every open page loaded again. */
  reload: () => void;
}

/** Server-sent events (HTML Standard, 9.2) to the pages that are open. */
export function createLive(): Live {
  const open = new Set<ServerResponse>();
  // Unlike any number of a server before this one: pages that stayed open load again when they find this one.
  let version = Date.now();
  const tell = (response: ServerResponse) => response.write(`data: ${version}\n\n`);
  return {
    answer: (path, request, response) => {
      if (path === SCRIPT) {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(fileURLToPath(new URL('live-client.js', import.meta.url))));
        return true;
      }
      if (path !== EVENTS) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n');
      open.add(response);
      request.on('close', () => open.delete(response));
      tell(response);
      return true;
    },
    withScript: (html, prefix) => {
      const tag = `<script src="${prefix}${SCRIPT}?${version}" defer></script>`;
      const end = html.lastIndexOf('</body>');
      return end < 0 ? html + tag : html.slice(0, end) + tag + html.slice(end);
    },
    reload: () => {
      version++;
      for (const response of open) tell(response);
    },
  };
}
