import { connect } from "node:net";
import { Validator } from "@seriousme/openapi-schema-validator";
import { operations } from "haicap/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createService, type LogLine } from "./createService.ts";
import { type Listening, listen } from "./listen.ts";
import { pathOf } from "./openApiOf.ts";
import type { Problem } from "./problemOf.ts";

const logged: LogLine[] = [];
const service = createService({ rate: { burst: 1e9, perSecond: 1e9 }, log: (line) => logged.push(line) });

const asked = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body,
  headers: { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), ...headers },
});

const post = async (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  service.request(path, asked(body, headers));

describe("every operation of the registry", () => {
  it.each(operations)("$name answers over HTTP as it does in a program", async (operation) => {
    for (const { input } of operation.examples) {
      const answered = await post(pathOf(operation), JSON.stringify(input));
      const plain = operation.run(input);
      expect(answered.status).toBe(plain.ok ? 200 : 422);
      const body = await answered.json();
      if (plain.ok) expect(body).toEqual(JSON.parse(JSON.stringify(plain.value)));
      else expect(body).toMatchObject({ title: plain.error._tag, detail: plain.error.message.vi });
    }
  });

  it("is in the OpenAPI document, which is one of version 3.1", async () => {
    const document = (await (await service.request("/openapi.json")).json()) as { openapi: string; paths: object };
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(operations.map(pathOf));
  });
});

describe("what is wrong is a problem in the language asked for", () => {
  const due = "/v1/deadline/compute";
  it.each([
    ["not JSON", due, "{", {}, 400, "MalformedJson"],
    ["nothing", due, "", {}, 400, "MalformedJson"],
    ["a form", due, "a=b", { "Content-Type": "application/x-www-form-urlencoded" }, 415, "NotJson"],
    ["a megabyte and more", due, `"${"x".repeat(1_000_001)}"`, {}, 413, "BodyTooLarge"],
    ["a body of unknown length", due, "{}", { "Content-Length": "" }, 411, "LengthRequired"],
    ["another operation", "/v1/deadline/computed", "{}", {}, 404, "NoSuchOperation"],
    ["a path with dots", "/v1/../v1/%2e%2e/etc/passwd", "{}", {}, 404, "NoSuchOperation"],
    ["the prototype", "/v1/__proto__/constructor", "{}", {}, 404, "NoSuchOperation"],
    [
      "an unknown key",
      due,
      '{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"1 ngày","x":1}',
      {},
      422,
      "InvalidInput",
    ],
    ["a list", due, "[]", {}, 422, "InvalidInput"],
    ["deep brackets", due, `${"[".repeat(100_000)}${"]".repeat(100_000)}`, {}, 422, "InvalidInput"],
  ])("%s", async (_, path, body, headers, status, title) => {
    const answered = await post(path, body, headers);
    expect(answered.status).toBe(status);
    expect(answered.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = (await answered.json()) as Problem;
    expect(problem).toMatchObject({ status, title });
    const { vi, en } = problem["message"] as Record<"vi" | "en", string>;
    expect(problem.detail).toBe(vi);
    const english = (await (await post(path, body, { ...headers, "Accept-Language": "en-GB,vi" })).json()) as Problem;
    expect(english.detail).toBe(en);
  });

  it("asks to wait when a client asks too often, and welcomes it again", async () => {
    let now = 0;
    const busy = createService({ rate: { burst: 2, perSecond: 1 }, clock: () => now });
    const ask = async () => busy.request("/v1/limits/parse", asked("{}"));
    expect([(await ask()).status, (await ask()).status]).toEqual([422, 422]);
    const refused = await ask();
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "1"]);
    now = 1000;
    expect((await ask()).status).toBe(422);
    expect((await busy.request("/health")).status).toBe(200);
  });
});

it("logs what was asked for and how it went, and nothing of a person", async () => {
  logged.length = 0;
  const number = "001099012345";
  await post("/v1/identifiers/check", JSON.stringify({ kind: "personal", value: number }));
  await post(`/v1/${number}`, number, { "X-Request-Id": number, "User-Agent": number });
  expect(logged.map(({ operation, status }) => [operation, status])).toEqual([
    ["identifiers.check", 200],
    ["none", 404],
  ]);
  expect(JSON.stringify(logged)).not.toContain(number);
});

describe("listening", () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await listen(service, { port: 0, mostConnections: 500 });
  });
  afterAll(() => listening.stop());

  const ask = (): Promise<Response> =>
    fetch(`http://127.0.0.1:${listening.port}/v1/limits/parse`, {
      method: "POST",
      body: '{"text":"5 ngày làm việc"}',
      headers: { "Content-Type": "application/json" },
    });

  it("serves others while clients are slow, send junk or come by the thousand, and keeps its memory", async () => {
    const before = process.memoryUsage().rss;
    const sockets = Array.from({ length: 10_000 }, (_, at) => {
      const socket = connect(listening.port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(
        at % 2 === 0 ? "POST /v1/limits/parse HTTP/1.1\r\nHost: x\r\nContent-Le" : `${"\u0000".repeat(64)}\r\n`,
      );
      return socket;
    });
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await ask()).status).toBe(200);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
  }, 30_000);

  it("answers what has begun before it stops", async () => {
    const one = await listen(service, { port: 0 });
    const begun = fetch(`http://127.0.0.1:${one.port}/health`);
    expect((await begun).status).toBe(200);
    await one.stop();
    await expect(fetch(`http://127.0.0.1:${one.port}/health`)).rejects.toThrow();
  });
});
