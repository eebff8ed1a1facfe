import { randomUUID } from "node:crypto";
import { type Operation, operations as registry } from "haicap/operations";
import { type Context, Hono } from "hono";
import { createBuckets, type Rate } from "./createBuckets.ts";
import { openApiOf, pathOf } from "./openApiOf.ts";
import { failureProblem, languageOf, type Problem, type ServiceProblem, serviceProblem } from "./problemOf.ts";

/** A line of the log: what was asked for and how it went, never what was in it nor who asked. */
export interface LogLine {
  readonly id: string;
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ServiceOptions {
  /** The operations served; those of the registry, a province's profile bound to them if there is one. */
  readonly operations?: readonly Operation[];
  readonly version?: string;
  readonly mostBytes?: number;
  readonly rate?: Rate;
  readonly log?: (line: LogLine) => void;
  /** Milliseconds that only go forward. */
  readonly clock?: () => number;
}

interface Env {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: { id: string };
}

/** The service: `POST /v1/<namespace>/<verb>` asks an operation, `GET /openapi.json` describes them, `GET /health` tells it lives. */
export const createService = ({
  operations = registry,
  version = "0",
  mostBytes = 1_000_000,
  rate = { burst: 200, perSecond: 100 },
  log = () => undefined,
  clock = () => performance.now(),
}: ServiceOptions = {}): Hono<Env> => {
  const service = new Hono<Env>();
  const buckets = createBuckets(rate);
  const document = JSON.stringify(openApiOf(operations, version));
  const health = JSON.stringify({ status: "ok", version });
  const names = new Map(operations.map((operation) => [pathOf(operation), operation.name]));

  service.use(async (context, next) => {
    const [id, started] = [randomUUID(), clock()];
    context.set("id", id);
    await next();
    const operation = names.get(context.req.path) ?? "none";
    log({ id, operation, status: context.res.status, milliseconds: Math.round(clock() - started) });
  });
  service.get("/health", (context) => send(context, 200, health));
  service.get("/openapi.json", (context) => send(context, 200, document));
  for (const operation of operations)
    service.post(pathOf(operation), async (context) => {
      const wait = buckets.take(context.env?.incoming?.socket?.remoteAddress ?? "", clock());
      if (wait > 0) return refuse(context, "TooManyQuestions", { "Retry-After": String(wait) });
      const asked = await read(context, mostBytes);
      return typeof asked === "string" ? refuse(context, asked) : answer(context, operation, asked.input);
    });
  service.notFound((context) => refuse(context, "NoSuchOperation"));
  service.onError((_fault, context) => refuse(context, "InternalError"));
  return service;
};

/** The question in a body, or the name of what is wrong with the body. */
const read = async (context: Context, mostBytes: number): Promise<{ readonly input: unknown } | ServiceProblem> => {
  const { req } = context;
  if (!/^application\/json\b/i.test(req.header("Content-Type") ?? "")) return "NotJson";
  const length = req.header("Content-Length");
  if (length === undefined || length === "") return "LengthRequired";
  if (Number(length) > mostBytes) return "BodyTooLarge";
  const text = await req.text();
  try {
    return { input: JSON.parse(text) };
  } catch {
    return "MalformedJson";
  }
};

const answer = (context: Context, operation: Operation, input: unknown): Response => {
  const result = operation.run(input);
  return result.ok
    ? send(context, 200, JSON.stringify(result.value))
    : tell(context, failureProblem(result.error, languageAsked(context)));
};

const refuse = (context: Context, name: ServiceProblem, headers: Record<string, string> = {}): Response =>
  tell(context, serviceProblem(name, languageAsked(context)), headers);

const tell = (context: Context, problem: Problem, headers: Record<string, string> = {}): Response =>
  send(context, problem.status, JSON.stringify(problem), { "Content-Type": "application/problem+json", ...headers });

/** All headers at once, as a plain object: each set on its own would cost as much as the answer. */
const send = (context: Context, status: number, body: string, headers: Record<string, string> = {}): Response =>
  context.body(body, status as 200, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Request-Id": context.get("id"),
    ...headers,
  });

const languageAsked = (context: Context): "vi" | "en" => languageOf(context.req.header("Accept-Language"));
