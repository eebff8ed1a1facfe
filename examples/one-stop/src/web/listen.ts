import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { App } from "./Env.ts";

/** A page that is being served. */
export interface Listening {
  readonly port: number;
  /** Takes no new question, ends those begun, and closes what stays open after a grace of three seconds. */
  readonly stop: () => Promise<void>;
}

/** Serves the pages on an address; a client that sends nothing for a while is cut off. */
export const listen = (app: App, port: number, hostname = "127.0.0.1"): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, port, hostname, overrideGlobalObjects: false };
    const server = serve(options, (address) => resolve({ port: address.port, stop: () => stop(server) })) as Server;
    server.once("error", reject);
    server.headersTimeout = 5_000;
    server.requestTimeout = 20_000;
    server.keepAliveTimeout = 10_000;
    server.maxConnections = 1_000;
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const grace = setTimeout(() => server.closeAllConnections(), 3_000);
    server.close(() => {
      clearTimeout(grace);
      resolve();
    });
    server.closeIdleConnections();
  });
