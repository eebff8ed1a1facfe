import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Operation } from "haicap/operations";
import type { Answered, Desk } from "./createDesk.ts";
import type { Log } from "./createLog.ts";
import { headersOf } from "./headersOf.ts";
import { languageOf } from "./problemOf.ts";

/** What a listener works with. */
export interface ListenerOptions {
  readonly desk: Desk;
  readonly log: Log;
  readonly clock: () => number;
  /** Answers all that is not a question to an operation: documents, health, and what is wrong. */
  readonly fetch: (request: Request, bindings: object) => Response | Promise<Response>;
}

/**
 * Listens for Node: a question to an operation is answered on the socket it came by, without making a `Request` and a `Response` of it,
 * which would cost more than the answer. All else goes to Hono.
 */
export const createListener = ({ desk, log, clock, fetch }: ListenerOptions): RequestListener => {
  const other = getRequestListener(fetch, { overrideGlobalObjects: false });
  const room = createRoom();
  return (incoming, outgoing) => {
    const operation = incoming.method === "POST" ? desk.operationAt(incoming.url ?? "") : undefined;
    if (operation === undefined) {
      void other(incoming, outgoing);
      return;
    }
    const [id, started] = [randomUUID(), clock()];
    answerOn(incoming, { desk, operation, room }, (answered) => {
      if (!incoming.complete) outgoing.shouldKeepAlive = false; // what follows would be the rest of this question
      send(outgoing, answered, id);
      const milliseconds = Math.round(clock() - started);
      log({ id, operation: operation.name, status: answered.status, milliseconds });
    });
  };
};

/** Large questions that are on their way share so many bytes of memory; small ones are bounded by the number of connections. */
const [sharedBytes, small] = [64_000_000, 16_384];

interface Room {
  /** Takes room for a question, or tells that there is none now. */
  readonly take: (bytes: number) => boolean;
  readonly give: (bytes: number) => void;
}

const createRoom = (): Room => {
  let left = sharedBytes;
  return {
    take: (bytes) => {
      if (bytes > left) return false;
      left -= bytes;
      return true;
    },
    give: (bytes) => {
      left += bytes;
    },
  };
};

interface Asking {
  readonly desk: Desk;
  readonly operation: Operation;
  readonly room: Room;
}

const answerOn = (
  incoming: IncomingMessage,
  { desk, operation, room }: Asking,
  done: (answered: Answered) => void,
): void => {
  const { headers, socket } = incoming;
  const language = languageOf(headers["accept-language"]);
  const length = headers["content-length"];
  const refused = desk.admit({
    client: socket.remoteAddress ?? "",
    contentType: headers["content-type"],
    contentLength: length,
    language,
  });
  if (refused !== undefined) return void done(refused);
  const bytes = Number(length);
  if (bytes > small) {
    if (!room.take(bytes)) return void done(desk.refuse("TooBusy", language));
    incoming.once("close", () => room.give(bytes));
  }
  const parts: Buffer[] = [];
  incoming.on("data", (part: Buffer) => parts.push(part));
  incoming.on("end", () => done(desk.answer(operation, textOf(parts), language)));
  incoming.on("error", () => undefined); // the client is gone: there is nobody to answer
};

/** Most questions come in one part, which is read as it lies. */
const textOf = ([first, ...others]: readonly Buffer[]): string =>
  first === undefined ? "" : (others.length === 0 ? first : Buffer.concat([first, ...others])).toString("utf8");

const send = (outgoing: ServerResponse, answered: Answered, id: string): void => {
  const length = String(Buffer.byteLength(answered.body));
  outgoing.writeHead(answered.status, ["Content-Length", length, ...headersOf(answered, id)]);
  outgoing.end(answered.body);
};
