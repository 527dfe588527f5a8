import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { sendFile } from './send-file.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const video = path.join(fixtures, 'sample-site/videos/the-well-after-the-rain.webm');
const stoodIn = (name: string): string => readFileSync(path.join(fixtures, 'provider-pages', name), 'utf8');
const framed = (player: string): string => stoodIn('framed.html').replace('PLAYER', player);

/** What stands in for the page of a video at each provider, at an address of the provider's own kind. */
const pages: Record<string, string> = {
  'www.youtube.com/watch': stoodIn('youtube.html'),
  'vimeo.com/123456789': stoodIn('in-page.html'),
  'www.ted.com/talks/ana_on_water': stoodIn('in-page.html'),
  'school.wistia.com/medias/abcdefghij': stoodIn('shadow.html'),
  'www.khanacademy.org/science/earth/x/v/rain': framed('https://www.youtube-nocookie.com/embed/abcdefghijk'),
  'www.pbs.org/video/rain-ab12cd/': framed('https://player.pbs.org/viralplayer/3001234567/'),
  'www.dailymotion.com/video/x7abcde': framed('https://geo.dailymotion.com/player.html?video=x7abcde'),
  'www.youtube-nocookie.com/embed/abcdefghijk': stoodIn('in-page.html'),
  'player.pbs.org/viralplayer/3001234567/': stoodIn('in-page.html'),
  'geo.dailymotion.com/player.html': stoodIn('in-page.html'),
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = URL.parse(`https://${request.headers.host}${request.url}`);
  const html = pages[`${url?.host}${url?.pathname}`];
  if (url?.pathname === '/the-well.webm') sendFile(video, request, response);
  else if (html) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  else response.writeHead(404).end();
}

const listening = (server: net.Server): Promise<number> =>
  new Promise((heard) => server.listen(0, '127.0.0.1', () => heard((server.address() as AddressInfo).port)));

/** The providers' own hosts, over TLS, behind a proxy on a loopback port; no request leaves the machine. */
export async function startProviderSite() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Stand-ins of providers' }]);
  const secure = createSecureServer({ key, cert }, answer);
  const securePort = await listening(secure);
  const proxy = createServer((_, response) => response.writeHead(404).end());
  const open = new Set<net.Socket>();
  proxy.on('connect', (_, socket, head) => {
    const inside = net.connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      inside.write(head);
      socket.pipe(inside).pipe(socket);
    });
    open.add(socket as net.Socket);
    inside.on('close', () => socket.destroy());
    socket.on('close', () => {
      inside.destroy();
      open.delete(socket as net.Socket);
    });
    for (const end of [inside, socket]) end.on('error', () => end.destroy());
  });
  const key256 = createHash('sha256').update(
    new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }),
  );
  return {
    port: await listening(proxy),
    /** What a browser has to be told to take the stand-ins for the providers. */
    trusts: key256.digest('base64'),
    close: async () => {
      for (const socket of open) socket.destroy();
      for (const server of [proxy, secure]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}
export type ProviderSite = Awaited<ReturnType<typeof startProviderSite>>;
