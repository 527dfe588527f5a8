import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { sendFile } from './send-file.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/sample-site');
/** The pages of the site, by what they are. */
export const pages = {
  lesson: '/lessons/how-clean-is-our-river',
  video: '/videos/the-well-after-the-rain',
  captions: '/players/captions',
  watch: '/players/watch',
  framed: '/players/framed',
  article: '/articles/two-graphs-one-lie',
  atlas: '/groundwater-atlas-teachers.pdf',
} as const;

/** The sample site on a loopback port, which is also the proxy that a browser under test must go through: it sees every request. */
export interface SampleSite {
  port: number;
  /** The address of a page behind the proxy, as a teacher would see it. */
  address(page: keyof typeof pages): string;
  /** The address of a page without the proxy. */
  localAddress(page: keyof typeof pages): string;
  /** The same page at an address of its own, so that it counts as one that was never saved. */
  copyOf(page: keyof typeof pages, number: number): string;
  /** Lets the site serve a page otherwise from now on, as its authors would change it. */
  edit(page: keyof typeof pages, change: (html: string) => string): void;
  /** Every request since the start, by its full address; a CONNECT is `connect host:port`. */
  requests: string[];
  close(): Promise<void>;
}

function fileFor(pathname: string): string | undefined {
  const wanted = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const candidates = [wanted, `${wanted}.html`, path.join(wanted, 'index.html')];
  return candidates.find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A copy says that it stands where it stands. */
function sendCopy(prefix: string, file: string, response: ServerResponse): void {
  const html = readFileSync(file, 'utf8').replace('rel="canonical" href="', `rel="canonical" href="${prefix}`);
  response.writeHead(200, HTML).end(html);
}

/** Serves `*.example` and loopback addresses from tests/fixtures/sample-site, and turns everything else away. */
export async function startSampleSite(port = 0): Promise<SampleSite> {
  const requests: string[] = [];
  const edits = new Map<string, (html: string) => string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    const ours = url.hostname.endsWith('.example') || url.hostname === '127.0.0.1';
    const [prefix = ''] = /^\/copies\/\d+/.exec(url.pathname) ?? [];
    const file = ours ? fileFor(url.pathname.slice(prefix.length)) : undefined;
    const change = edits.get(url.pathname);
    if (file && change) response.writeHead(200, HTML).end(change(readFileSync(file, 'utf8')));
    else if (file && prefix) sendCopy(prefix, file, response);
    else if (file) sendFile(file, request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
  });
  server.on('connect', (request, socket) => {
    requests.push(`connect ${request.url}`);
    // A browser that is killed drops what it was being told.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    address: (page) => `http://openriver.example${pages[page]}`,
    copyOf: (page, number) => `http://openriver.example/copies/${number}${pages[page]}`,
    localAddress: (page) => `http://127.0.0.1:${taken}${pages[page]}`,
    edit: (page, change) => void edits.set(pages[page], change),
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
