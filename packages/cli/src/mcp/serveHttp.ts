import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  createMcpHandler,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  validateHostHeader,
  validateOriginHeader,
} from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { assistantServer } from "./assistantServer.ts";

/** A server that listens on the loopback address. */
export interface LoopbackServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const loopback = "127.0.0.1";

/**
 * Serves assistants over streamable HTTP, on the loopback address only; port 0 takes one that is free. A request whose `Host` or `Origin` is not of
 * this machine is refused, so that no page in a browser can ask through it.
 */
export const serveHttp = async (
  operations: readonly Operation[],
  port: number,
  onFault: (message: string) => void,
): Promise<LoopbackServer> => {
  const handler = createMcpHandler(() => assistantServer(operations), {
    maxRequestBodySize: 8 * 1024 * 1024,
    onerror: ({ message }) => onFault(message),
  });
  const server = createServer((incoming, outgoing) => {
    answer(handler.fetch, incoming, outgoing).catch((fault: unknown) => {
      onFault(fault instanceof Error ? fault.message : String(fault));
      outgoing.destroy();
    });
  });
  await new Promise<void>((listening, refused) => {
    server.once("error", refused);
    server.listen(port, loopback, listening);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  const close = async (): Promise<void> => {
    await handler.close();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://${loopback}:${taken}/mcp`, close };
};

/** A body as Node names it; what a program of the web names it is the same stream. */
type NodeStream = Parameters<typeof Readable.fromWeb>[0];

type Fetch = (request: Request) => Promise<Response>;

const answer = async (fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const refused = refusalOf(incoming);
  if (refused !== undefined) {
    outgoing.writeHead(refused.status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${refused.words}\n`);
    return;
  }
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const response = await fetch(requestOf(incoming, gone.signal));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing);
};

const refusalOf = ({ headers, url = "" }: IncomingMessage): { status: number; words: string } | undefined => {
  const isHere =
    validateHostHeader(headers.host, localhostAllowedHostnames()).ok &&
    validateOriginHeader(headers.origin, localhostAllowedOrigins()).ok;
  if (!isHere) return { status: 403, words: "Chỉ nhận từ máy này · Only from this machine" };
  return /^\/mcp(\?|$)/.test(url) ? undefined : { status: 404, words: "Địa chỉ là /mcp · The address is /mcp" };
};

const requestOf = (incoming: IncomingMessage, signal: AbortSignal): Request => {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : null;
  return new Request(new URL(url, `http://${loopback}`), { method, headers, body, signal, ...halfDuplex });
};

/** What `fetch` asks of a body that is still arriving; not in its types. */
const halfDuplex = { duplex: "half" } as const;
