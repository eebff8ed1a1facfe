import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Operation } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import { assistantServer } from "./assistantServer.ts";

/** Serves one assistant over standard input and output until it closes its end. */
export const serveStreams = (operations: readonly Operation[], { stdin, stdout, stderr }: Terminal): Promise<void> =>
  new Promise((done) => {
    const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: mostBytes });
    serveStdio(() => assistantServer(operations), {
      transport,
      onerror: ({ message }) => stderr.write(`haicap mcp: ${message}\n`),
    });
    const { onclose } = transport;
    transport.onclose = (): void => {
      onclose?.();
      done();
    };
  });

/** No question is longer; past it the assistant is cut off rather than the memory filled. */
const mostBytes = 32 * 1024 * 1024;
