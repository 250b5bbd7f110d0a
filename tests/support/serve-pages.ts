// Pages for a browser whose requests a test cannot answer itself: a proxy on this machine. It has the pages that it is given and
// nothing else, so that no request of the browser leaves it.
import { createServer } from 'node:http';

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `pages` by their address, "http:" as a proxy is asked for it. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? '');
  });
  // What is asked for by https goes nowhere.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    port: address.port,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
