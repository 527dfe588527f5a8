import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a site of the web would see it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const page: Answering = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A page.</p>');
const says =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end();

const answers: Record<string, Answering> = {
  '/works': (request, response) => {
    response.setHeader('set-cookie', 'who=ana; Path=/');
    page(request, response);
  },
  '/missing': says(404),
  '/gone': says(410),
  '/moved': says(301, { location: '/moved/here' }),
  '/moved/here': page,
  '/away': says(302, { location: 'http://elsewhere.example/' }),
  '/no-heads': (request, response) => (request.method === 'HEAD' ? says(405) : page)(request, response),
  '/private': says(403),
  '/closed': (request) => request.socket.destroy(),
  '/hangs': () => {},
};

/** Sites whose pages work, are gone, moved, hang: `river.example` and any other, behind a proxy on a loopback port that sees every request. */
export async function startLinkSite() {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push({ method: request.method ?? '', url: url.href, headers: request.headers });
    const answer = url.hostname === 'river.example' ? answers[url.pathname] : page;
    (answer ?? says(404))(request, response);
  });
  server.on('connect', (_, socket) => {
    // A browser that is killed drops what it was being told.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    /** What the sites of the links were asked since the start. */
    requests: () => requests.filter(({ url }) => /^http:\/\/(?:river|elsewhere)\.example\//.test(url)),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
export type LinkSite = Awaited<ReturnType<typeof startLinkSite>>;
