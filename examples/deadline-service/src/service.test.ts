import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { Validator } from "@seriousme/openapi-schema-validator";
import { operations } from "haicap/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog, type LogLine } from "./createLog.ts";
import { createService } from "./createService.ts";
import { type Listening, listen } from "./listen.ts";
import { pathOf } from "./pathOf.ts";
import type { Problem } from "./problemOf.ts";

const logged: LogLine[] = [];
const service = createService({ rate: { burst: 1e9, perSecond: 1e9 }, log: (line) => logged.push(line) });

const asked = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body,
  headers: { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), ...headers },
});

/** Asks over a socket, as Node sends it; an empty length is sent in chunks. */
const sent = (
  port: number,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const { "Content-Length": length = String(Buffer.byteLength(body)), ...others } = headers;
    const asking = request(
      {
        port,
        path,
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          ...others,
          ...(length === "" ? {} : { "Content-Length": length }),
        },
      },
      (answered) => {
        let text = "";
        answered.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        answered.on("end", () => resolve({ status: answered.statusCode ?? 0, body: text, headers: answered.headers }));
      },
    );
    asking.on("error", reject);
    if (length === "") asking.write(body);
    asking.end(length === "" ? "" : body);
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

const due = "/v1/deadline/compute";

type Question = readonly [
  what: string,
  path: string,
  body: string,
  headers: Record<string, string>,
  status: number,
  title: string,
];

const wrongQuestions: readonly Question[] = [
  ["not JSON", due, "{", {}, 400, "MalformedJson"],
  ["nothing", due, "", {}, 400, "MalformedJson"],
  ["a form", due, "a=b", { "Content-Type": "application/x-www-form-urlencoded" }, 415, "NotJson"],
  ["a megabyte and more", due, `"${"x".repeat(1_000_001)}"`, {}, 413, "BodyTooLarge"],
  ["a body of unknown length", due, "{}", { "Content-Length": "" }, 411, "LengthRequired"],
  ["another operation", "/v1/deadline/computed", "{}", {}, 404, "NoSuchOperation"],
  ["a path with dots", "/v1/../v1/%2e%2e/etc/passwd", "{}", {}, 404, "NoSuchOperation"],
  ["the prototype", "/v1/__proto__/constructor", "{}", {}, 404, "NoSuchOperation"],
  ["an unknown key", due, '{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"1 ngày","x":1}', {}, 422, "InvalidInput"],
  ["a list", due, "[]", {}, 422, "InvalidInput"],
  ["deep brackets", due, `${"[".repeat(100_000)}${"]".repeat(100_000)}`, {}, 422, "InvalidInput"],
];

describe("what is wrong is a problem in the language asked for", () => {
  it.each(wrongQuestions)("%s", async (_, path, body, headers, status, title) => {
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

it("writes its log in lines, many at once, and what is left when it ends", async () => {
  const written: string[] = [];
  const { log, flush } = createLog((text) => written.push(text), 10);
  const line = { id: "1", operation: "units.get", status: 200, milliseconds: 3 };
  for (let turn = 0; turn < 3; turn += 1) log(line);
  expect(written).toEqual([]);
  await expect.poll(() => written.length).toBe(1);
  expect(
    written[0]
      ?.trim()
      .split("\n")
      .map((text) => JSON.parse(text)),
  ).toEqual([line, line, line]);
  for (let turn = 0; turn < 2_000; turn += 1) log(line);
  expect(written.length).toBe(2);
  flush();
  flush();
  expect(written.join("").match(/\n/g)).toHaveLength(2_003);
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

  it("serves others while 10,000 connections are slow or send junk, cuts those off, and keeps its memory", async () => {
    const before = process.memoryUsage().rss;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await healthBy(agent)).toBe(200);
    let closed = 0;
    const sockets = Array.from({ length: 10_000 }, (_, at) => {
      const socket = connect(listening.port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.resume().on("close", () => {
        closed += 1;
      });
      socket.write(
        at % 2 === 0 ? "POST /v1/limits/parse HTTP/1.1\r\nHost: x\r\nContent-Le" : `${"\u0000".repeat(64)}\r\n`,
      );
      return socket;
    });
    const meanwhile: number[] = [];
    while (closed < sockets.length && meanwhile.length < 80) {
      meanwhile.push(await healthBy(agent));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(closed).toBe(sockets.length); // all of them by the service: nobody here has closed one
    expect(new Set(meanwhile)).toEqual(new Set([200]));
    expect((await ask()).status).toBe(200);
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
    agent.destroy();
  }, 60_000);

  /** Asks over a connection that is kept. */
  const healthBy = (agent: Agent): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ port: listening.port, path: "/health", agent }, (answered) => {
        answered.resume().on("end", () => resolve(answered.statusCode ?? 0));
      })
        .on("error", reject)
        .end();
    });

  it.each(wrongQuestions)("answers on its socket as Hono does: %s", async (_, path, body, headers, status) => {
    for (const language of ["vi", "en"]) {
      const asking = { ...headers, "Accept-Language": language };
      const [straight, byHono] = [await sent(listening.port, path, body, asking), await post(path, body, asking)];
      expect([straight.status, straight.body]).toEqual([status, await byHono.text()]);
      for (const name of ["Content-Type", "Cache-Control", "X-Content-Type-Options"])
        expect(straight.headers[name.toLowerCase()]).toBe(byHono.headers.get(name));
      expect(straight.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it("answers on its socket what a program gets, with a mark of byte order before it or a query behind the path", async () => {
    const question = '{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"3 ngày làm việc"}';
    const byHono = await (await post(due, question)).text();
    for (const [path, body] of [
      [due, question],
      [due, `\uFEFF${question}`],
      [`${due}?x=1`, question],
    ] as const)
      expect(await sent(listening.port, path, body)).toMatchObject({ status: 200, body: byHono });
  });

  it("refuses large questions while too many are on their way, and serves small ones meanwhile", async () => {
    const begun = Array.from({ length: 64 }, () => {
      const socket = connect(listening.port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(
        `POST ${due} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999\r\n\r\n"`,
      );
      return socket;
    });
    const large = `"${"x".repeat(500_000)}"`;
    await expect.poll(async () => (await sent(listening.port, due, large)).status).toBe(503);
    expect((await ask()).status).toBe(200);
    for (const socket of begun) socket.destroy();
    await expect.poll(async () => (await sent(listening.port, due, large)).status).toBe(422);
  });

  it("closes the connection of a question it did not read, so that the rest is not taken for another", async () => {
    const smuggled = `POST ${due} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 60\r\n\r\n`;
    const socket = connect(listening.port, "127.0.0.1");
    let told = "";
    socket.on("data", (part) => {
      told += String(part);
    });
    socket.write(smuggled);
    await new Promise((resolve) => socket.once("close", resolve));
    expect(told).toMatch(/^HTTP\/1\.1 415/);
    expect(told).toMatch(/\r\nConnection: close\r\n/i);
    expect(told.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it("answers what has begun before it stops", async () => {
    const one = await listen(service, { port: 0 });
    const begun = fetch(`http://127.0.0.1:${one.port}/health`);
    expect((await begun).status).toBe(200);
    await one.stop();
    await expect(fetch(`http://127.0.0.1:${one.port}/health`)).rejects.toThrow();
  });
});
