import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

/** Speaks to the command line by line, and ends when so many answers have come. */
const spoken = async (
  args: readonly string[],
  calls: readonly object[],
): Promise<{ code: number; answers: object[] }> => {
  const { terminal } = recordingTerminal();
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const ended = haicap(["mcp", ...args], { ...terminal, stdin, stdout });
  const initialize = {
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "lines", version: "1" } },
  };
  for (const [id, call] of [initialize, ...calls].entries())
    stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...call })}\n`);
  const answers: { readonly id: number }[] = [];
  let rest = "";
  for await (const part of stdout.setEncoding("utf8")) {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) answers.push(JSON.parse(line));
    if (answers.length > calls.length) break;
  }
  stdin.end();
  return { code: await ended, answers: answers.sort((a, b) => a.id - b.id).slice(1) };
};

const tool = (name: string, input: object): object => ({ method: "tools/call", params: { name, arguments: input } });
const content = (structuredContent: object): object => ({ result: { structuredContent } });

describe("`haicap mcp`", () => {
  it("asks under the profile and the patch it was started with, and ends when the assistant does", async () => {
    const folder = await mkdtemp(join(tmpdir(), "haicap-"));
    const patch = join(folder, "patch.json");
    const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" };
    await writeFile(patch, JSON.stringify({ calendar: [notice] }));
    const asked = [
      tool("calendar_day", { date: "2026-11-23" }),
      tool("province_nextOpening", { at: "2026-11-20T09:00:00+07:00", kind: "villageHouse" }),
    ];
    const bound = await spoken(["--patch", patch, "--profile", "lam-dong"], asked);
    expect(bound.code).toBe(0);
    expect(bound.answers[0]).toMatchObject(content({ working: false, data: { profile: expect.any(String) } }));
    expect(bound.answers[1]).toMatchObject(content({ data: { profile: expect.stringContaining("+") } }));
    const unbound = await spoken([], asked);
    expect(unbound.answers[0]).toMatchObject(content({ working: true }));
    expect(unbound.answers[1]).toMatchObject(content({ _tag: expect.any(String) }));
    await rm(folder, { recursive: true });
  });

  it("serves only what it is told to", async () => {
    const { answers } = await spoken(["--only", "lunar, units.get"], [{ method: "tools/list" }]);
    const names = (answers[0] as { result: { tools: { name: string }[] } }).result.tools.map(({ name }) => name);
    expect(names).toEqual(["lunar_fromSolar", "lunar_toSolar", "units_get"]);
  });

  it("tells of a line that is not a message, and goes on", async () => {
    const { terminal, err } = recordingTerminal("not a message\n");
    expect(await haicap(["mcp"], terminal)).toBe(0);
    expect(err()).toMatch(/^(haicap mcp: .*\n)?$/);
  });

  it.each([
    [["--port", "0"], "--http"],
    [["--http", "--port", "x"], "--port x"],
    [["--http", "--port", "65536"], "65535"],
    [["--only", "unit.get"], "units.get?"],
    [["--only", ""], "--only"],
    [["--patch", "/no/such/file"], "--patch"],
  ])("refuses %j", async (args, said) => {
    const { terminal, err } = recordingTerminal();
    expect(await haicap(["mcp", ...args], terminal)).toBe(2);
    expect(err()).toContain(said);
  });

  it("says that a port is taken", async () => {
    const holder = createServer();
    await new Promise<void>((listening) => holder.listen(0, "127.0.0.1", listening));
    const { port } = holder.address() as { port: number };
    const { terminal, err } = recordingTerminal();
    expect(await haicap(["mcp", "--http", "--port", String(port)], terminal)).toBe(2);
    expect(err()).toContain("EADDRINUSE");
    await new Promise((closed) => holder.close(closed));
  });
});
