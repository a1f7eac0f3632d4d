import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

// Chosen once by the process that reads the configuration first; its workers inherit them.
const apiPort = (process.env.E2E_API_PORT ??= String(await freePort()));
const portalPort = (process.env.E2E_PORTAL_PORT ??= String(await freePort()));

export const apiUrl = `http://127.0.0.1:${apiPort}`;
export const adminUrl = `${apiUrl}/admin`;
export const portalUrl = `http://127.0.0.1:${portalPort}`;
export const ports = { API_PORT: apiPort, PORTAL_PORT: portalPort };

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      // A server that listens on TCP has an address of this shape.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
