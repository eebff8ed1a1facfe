import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { operations } from "haicap/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newClient } from "./client.fixture.ts";
import { everyExample } from "./everyExample.fixture.ts";
import { type LoopbackServer, serveHttp } from "./serveHttp.ts";

const bin = new URL("../bin.ts", import.meta.url).pathname;
const started = ["--conditions=@haicap/source", bin, "mcp"];

describe("over standard input and output", () => {
  it("answers every example of every operation as the registry does, many at a time", async () => {
    const client = newClient();
    await client.connect(new StdioClientTransport({ command: process.execPath, args: started }));
    expect(await everyExample(client)).toBeGreaterThan(operations.length);
    const text = "phường 14, quận 10, tp hcm ".repeat(100_000);
    const answered = await client.callTool({ name: "address_resolve", arguments: { text } });
    expect(JSON.stringify(answered.content).length).toBeLessThan(20_000);
    await client.close();
  }, 60_000);
});

describe("over HTTP", () => {
  const faults: string[] = [];
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await serveHttp(operations, 0, (fault) => faults.push(fault));
  });
  afterAll(() => server.close());

  it.each(["auto", "legacy"] as const)(
    "answers every example as the registry does to a client that speaks %s",
    async (mode) => {
      const client = newClient(mode);
      await client.connect(new StreamableHTTPClientTransport(new URL(server.url)));
      expect(await everyExample(client)).toBeGreaterThan(operations.length);
      await expect(client.callTool({ name: "nope", arguments: {} })).rejects.toThrow("nope");
      await client.close();
    },
    60_000,
  );

  const post = (headers: Record<string, string>, body = "{}", path = "/mcp"): Promise<number> =>
    new Promise((done, failed) => {
      const { port } = new URL(server.url);
      const asked = request({ port, host: "127.0.0.1", path, method: "POST", headers }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      });
      asked.once("error", failed);
      asked.end(body);
    });
  const json = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };

  it("listens on this machine only, and refuses what a page in a browser could send through it", async () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    expect(await post({ ...json, Host: "haicap.example" })).toBe(403);
    expect(await post({ ...json, Origin: "https://haicap.example" })).toBe(403);
    expect(await post(json, "{}", "/")).toBe(404);
    expect(await post(json, "{")).toBe(400);
    expect(await post({ "Content-Type": "text/plain" })).toBeGreaterThanOrEqual(400);
  });

  it("refuses a body that is too large, and lives", async () => {
    expect(await post(json, `"${"x".repeat(9 * 1024 * 1024)}"`)).toBe(413);
    expect(await post(json, "{")).toBe(400);
  });
});

describe("`haicap mcp --http`", () => {
  it("says where it listens, and ends with 0 when told to", async () => {
    const child = spawn(process.execPath, [...started, "--http", "--port", "0"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [url] = (await once(child.stderr.setEncoding("utf8"), "data")) as [string];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp\n$/);
    const client = newClient();
    await client.connect(new StreamableHTTPClientTransport(new URL(url.trim())));
    expect((await client.listPrompts()).prompts).toHaveLength(2);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
    await client.close().catch(() => undefined);
  }, 60_000);
});
