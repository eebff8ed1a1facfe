import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A listening service. */
export interface Listening {
  readonly port: number;
  /** Takes no new question, ends those begun, and closes what stays open after a grace of five seconds. */
  readonly stop: () => Promise<void>;
}

/** Listens on an address; a client that sends nothing for a while is cut off, and so many may be there at once. */
export const listen = (
  { listener }: { readonly listener: RequestListener },
  {
    port,
    hostname = "127.0.0.1",
    mostConnections = 2_000,
  }: { port: number; hostname?: string; mostConnections?: number },
): Promise<Listening> =>
  new Promise((resolve) => {
    const server = createServer({ connectionsCheckingInterval: 1_000 }, listener);
    server.headersTimeout = 5_000;
    server.requestTimeout = 10_000;
    server.keepAliveTimeout = 10_000;
    server.maxConnections = mostConnections;
    server.listen(port, hostname, () => {
      const address = server.address() as AddressInfo;
      resolve({ port: address.port, stop: () => stop(server) });
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const grace = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(grace);
      resolve();
    });
    server.closeIdleConnections();
  });
