import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fixture, fixtures } from '../pages/fixture.ts';
import { LIST_HOST, listPage } from './list.ts';

/** The sample portal, running: what to open, and how Chromium is told that all those hosts are this one. */
export interface Portal {
  readonly port: number;
  /** Address of the list page. */
  readonly list: string;
  /** Value for `--host-resolver-rules`. */
  readonly resolverRules: string;
  readonly pages: readonly PortalPage[];
  close(): Promise<void>;
}

export interface PortalPage {
  readonly name: string;
  /** The fixture's own address, with http for https: the portal speaks no TLS. */
  readonly url: string;
}

/** Stands for every picture of the sample pages. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><rect width="4" height="1" fill="#8899aa"/></svg>';

/** The address under which the portal serves a fixture. */
export function portalUrl(url: string): string {
  return url.replace(/^https:/u, 'http:');
}

/**
 * Serves every page of tests/pages under its own host name on one port of this machine (any free one for 0). Nothing
 * leaves the machine: the host names only exist for a browser started with `resolverRules`.
 */
export async function openPortal(port = 0): Promise<Portal> {
  const served = fixtures();
  const byAddress = new Map(served.map((fixture) => [key(new URL(fixture.expected.url)), fixture]));
  const server = createServer((request, response) => answer(request, response, served, byAddress));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const hosts = [LIST_HOST, ...new Set(served.map((fixture) => new URL(fixture.expected.url).hostname))];
  return {
    port: bound,
    list: `http://${LIST_HOST}/`,
    // The port is mapped too, so that the addresses in the browser are the ones the pages really have.
    resolverRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${bound}`).join(', '),
    pages: served.map(({ name, expected }) => ({ name, url: portalUrl(expected.url) })),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function key(url: URL): string {
  return url.hostname + url.pathname;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: readonly Fixture[],
  byAddress: ReadonlyMap<string, Fixture>,
): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? LIST_HOST}`);
  const fixture = byAddress.get(key(url));
  if (fixture) {
    // No charset here: as on many portals, only the page itself says it.
    response.writeHead(200, { 'content-type': 'text/html' }).end(fixture.bytes);
  } else if (url.pathname === '/' || url.pathname.endsWith('/index.html')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(listPage(served));
  } else if (/\.(?:png|jpg|gif)$/u.test(url.pathname)) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE);
  } else {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个文件。');
  }
}
