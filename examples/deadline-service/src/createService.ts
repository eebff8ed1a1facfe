import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import { type Operation, operations as registry } from "haicap/operations";
import { openApiOf } from "haicap/reference";
import { type Context, Hono } from "hono";
import type { Rate } from "./createBuckets.ts";
import { type Answered, createDesk } from "./createDesk.ts";
import { createListener } from "./createListener.ts";
import type { Log } from "./createLog.ts";
import { headersOf } from "./headersOf.ts";
import { type Language, languageOf } from "./problemOf.ts";
import { readLimitsOnce } from "./readLimitsOnce.ts";

export interface ServiceOptions {
  /** The operations served; those of the registry, a province's profile bound to them if there is one. */
  readonly operations?: readonly Operation[];
  readonly version?: string;
  readonly mostBytes?: number;
  readonly rate?: Rate;
  readonly log?: Log;
  /** Milliseconds that only go forward. */
  readonly clock?: () => number;
}

interface Env {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: { id: string };
}

/** The service as a Hono application, for any runtime, and as a listener for Node. */
export interface Service extends Pick<Hono<Env>, "request" | "fetch"> {
  readonly listener: RequestListener;
}

/** The service: `POST /v1/<namespace>/<verb>` asks an operation, `GET /openapi.json` describes them, `GET /health` tells it lives. */
export const createService = ({
  operations = registry,
  version = "0",
  mostBytes = 1_000_000,
  rate = { burst: 200, perSecond: 100 },
  log = () => undefined,
  clock = () => performance.now(),
}: ServiceOptions = {}): Service => {
  const app = new Hono<Env>();
  const desk = createDesk({ operations: operations.map(readLimitsOnce), mostBytes, rate, clock });
  const document = JSON.stringify(openApiOf(operations, version));
  const health = JSON.stringify({ status: "ok", version });

  app.use(async (context, next) => {
    const [id, started] = [randomUUID(), clock()];
    context.set("id", id);
    await next();
    const operation = desk.operationAt(context.req.path)?.name ?? "none";
    log({ id, operation, status: context.res.status, milliseconds: Math.round(clock() - started) });
  });
  app.get("/health", (context) => send(context, plain(health)));
  app.get("/openapi.json", (context) => send(context, plain(document)));
  app.post("/v1/:namespace/:verb", async (context, next) => {
    const operation = desk.operationAt(context.req.path);
    if (operation === undefined) return next();
    const { req } = context;
    const language = languageAsked(context);
    const refused = desk.admit({
      client: context.env?.incoming?.socket?.remoteAddress ?? "",
      contentType: req.header("Content-Type"),
      contentLength: req.header("Content-Length"),
      language,
    });
    return send(context, refused ?? desk.answer(operation, await req.text(), language));
  });
  app.notFound((context) => send(context, desk.refuse("NoSuchOperation", languageAsked(context))));
  app.onError((_fault, context) => send(context, desk.refuse("InternalError", languageAsked(context))));
  const { fetch } = app;
  return { request: app.request, fetch, listener: createListener({ desk, log, clock, fetch }) };
};

const plain = (body: string): Answered => ({ status: 200, body, isProblem: false });

const send = (context: Context<Env>, answered: Answered): Response => {
  const headers = headersOf(answered, context.get("id"));
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [[name, headers[at + 1] ?? ""] as const] : []));
  return context.body(answered.body, answered.status as 200, Object.fromEntries(pairs));
};

const languageAsked = (context: Context): Language => languageOf(context.req.header("Accept-Language"));
