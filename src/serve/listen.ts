import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import type { SiteSettings } from '../model.ts';
import type { Live } from './live.ts';

/** The policy that every page is made to work under: nothing inline, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY = "default-src 'self'";

/** That policy, with leave to ask a search server where the settings name one. */
export function policyFor({ endpoint }: Pick<SiteSettings, 'endpoint'>): string {
  return endpoint === null
    ? CONTENT_SECURITY_POLICY
    : `${CONTENT_SECURITY_POLICY}; connect-src 'self' ${new URL(endpoint).origin}`;
}

/** Thrown when another program listens on the port. */
export class PortTakenError extends Error {}

/** Folder of styles, scripts and pictures, in `public/` and in the site: pages never stand there. */
export const ASSETS = 'assets';

/** How to serve a folder. */
export interface ListenOptions {
  /** Has pages load again when the site changes. */
  live?: Live;
  /** The strict one unless another is given. */
  policy?: string;
  /** The archive's `public/`: what lies in its `assets/` is sent as it is now, before a build has copied it. */
  publicFolder?: string;
}

/** Serves a folder as a plain host would, with the policy as a header. Throws a `PortTakenError` when the port is taken. */
export function listen(
  folder: string,
  prefix: string,
  port: number,
  { live, policy = CONTENT_SECURITY_POLICY, publicFolder }: ListenOptions = {},
): Promise<Server> {
  const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' };
  const filesOf = (from: string) =>
    sirv(from, {
      dev: true,
      etag: true,
      setHeaders: (response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      },
    });
  const files = filesOf(folder);
  const assets = publicFolder === undefined ? null : filesOf(publicFolder);
  const sendPage = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(live ? live.withScript(html, prefix) : html);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      // sirv would answer 200: it does not know that this page stands for one that is missing.
      const page = join(folder, '404.html');
      sendPage(response, 404, existsSync(page) ? readFileSync(page, 'utf8') : '404 Not Found');
    };
    if (!path.startsWith(prefix)) return notFound();
    request.url = path.slice(prefix.length - 1);
    if (live?.answer(request.url.slice(1).replace(/\?.*$/s, ''), request, response)) return;
    const page = live && request.method === 'GET' ? findPage(folder, request.url) : null;
    if (page === null || page === undefined) {
      const published = () => files(request, response, notFound);
      return assets && request.url.startsWith(`/${ASSETS}/`) ? assets(request, response, published) : published();
    }
    sendPage(response, 200, readFileSync(page, 'utf8'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(`port ${port} is taken`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** The file of a page, for an address as a plain host takes it; `null` when it is no page, or not inside the folder. */
function findPage(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const isInside = file.startsWith(folder + sep) && !path.includes('\0');
  return isInside && file.endsWith('.html') && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
