import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" };
let folder = "";
const fileOf = async (content: string): Promise<string> => {
  const file = join(folder, "patch.json");
  await writeFile(file, content);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haicap-"));
});
afterAll(() => rm(folder, { recursive: true }));

const call = async (args: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal(stdin);
  const code = await haicap(args, terminal);
  return { code, out: out(), err: err() };
};

describe("--patch", () => {
  const line = '{"id":1,"input":{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"3 ngày làm việc"}}\n';

  it("puts a notice under every line of a batch", async () => {
    const file = await fileOf(JSON.stringify({ calendar: [notice] }));
    expect((await call(["run", "deadline.compute"], line)).out).toContain('"dueOn":"2026-11-26"');
    expect((await call(["run", "deadline.compute", "--patch", file], line)).out).toContain('"dueOn":"2026-11-27"');
  });

  it("puts it under a single question, before the question's own", async () => {
    const file = await fileOf(JSON.stringify({ calendar: [notice] }));
    expect((await call(["calendar.day", "date=2026-11-23", "--patch", file])).out).toContain('"working": false');
    const own = JSON.stringify({ date: "2026-11-23", patches: [{ withdrawn: ["2026-11-23"], source: "bãi bỏ" }] });
    expect((await call(["calendar.day", "--json", own, "--patch", file])).out).toContain('"working": true');
  });

  it("leaves operations alone that no notice touches, and inputs that are not objects to be refused", async () => {
    const file = await fileOf(JSON.stringify({ calendar: [notice] }));
    expect((await call(["units.get", "code=26740", "--patch", file])).code).toBe(0);
    expect((await call(["calendar.day", "--json", "[1]", "--patch", file])).code).toBe(1);
    expect((await call(["calendar.day", "--json", '{"date":"2026-11-23","patches":7}', "--patch", file])).code).toBe(1);
  });

  it("refuses a wrong notice by its path, as the operation would", async () => {
    const file = await fileOf(JSON.stringify({ calendar: [{ daysOff: ["2026-02-30"], source: "x" }] }));
    const { code, err } = await call(["calendar.day", "date=2026-11-23", "--patch", file]);
    expect(code).toBe(1);
    expect(err).toContain("patches.0.daysOff.0");
  });

  it.each([
    ["not json", "không đọc được"],
    ["[]", '{"calendar"'],
    ['{"calendar":[],"units":[]}', "units?"],
  ])("ends with 2 on a file that holds %s", async (content, hint) => {
    const file = await fileOf(content);
    const single = await call(["calendar.day", "date=2026-11-23", "--patch", file]);
    expect(single.code).toBe(2);
    expect(single.err).toContain(hint);
    expect((await call(["run", "calendar.day", "--patch", file])).code).toBe(2);
  });

  it("ends with 2 when there is no such file", async () => {
    expect((await call(["run", "calendar.day", "--patch", join(folder, "none.json")])).code).toBe(2);
  });
});
