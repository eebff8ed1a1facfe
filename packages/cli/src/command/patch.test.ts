import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" };
const renaming = {
  act: { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01" },
  changes: [{ change: "rename", code: "26740", name: "Ba Son" }],
};
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

  it.each([
    ["not json", "không đọc được"],
    ["[]", "object"],
    ['{"calendar":[],"holidays":[]}', '"holidays"'],
    ['{"calendar":[{"daysOff":["2026-02-30"],"source":"x"}]}', "calendar.0.daysOff.0"],
    ['{"units":[{"act":{"instrument":"1/NQ"},"changes":[{"change":"merge"}]}]}', "units.0.act.issued"],
    [
      JSON.stringify({ units: [{ ...renaming, changes: [{ change: "rename", code: "4", name: "X" }] }] }),
      "units.0.changes.0",
    ],
  ])("ends with 2 on a file that holds %s, and says where it is wrong", async (content, hint) => {
    const file = await fileOf(content);
    for (const args of [
      ["calendar.day", "date=2026-11-23"],
      ["run", "calendar.day"],
      ["unit", "26740"],
    ]) {
      const { code, err, out } = await call([...args, "--patch", file]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(hint);
    }
  });

  it("ends with 2 when there is no such file", async () => {
    expect((await call(["run", "calendar.day", "--patch", join(folder, "none.json")])).code).toBe(2);
  });

  it("puts an act under questions of units, and a notice under those of the calendar, from one file", async () => {
    const file = await fileOf(`\uFEFF${JSON.stringify({ calendar: [notice], units: [renaming] })}`);
    expect((await call(["units.get", "code=26740", "on=2026-12-01", "--patch", file])).out).toContain("Phường Ba Son");
    expect((await call(["calendar.day", "date=2026-11-23", "--patch", file])).out).toContain('"working": false');
    expect((await call(["identifiers.check", "kind=tax", "value=0100109106", "--patch", file])).code).toBe(0);
    expect((await call(["due", "2026-11-20 09:00", "3 ngày làm việc", "--patch", file])).out).toContain("27/11/2026");
    const unit = await call(["unit", "Phường Ba Son, TP HCM", "--on", "2026-12-01", "--patch", file]);
    expect(unit.out).toContain("Phường Ba Son (26740)");
    const before = await call(["unit", "26740", "--on", "2026-12-01", "--patch", file]);
    expect(before.out).toContain("500/NQ-UBTVQH16");
  });

  it("answers each line that needs an act which does not fit, with what is wrong", async () => {
    const file = await fileOf(
      JSON.stringify({
        units: [{ ...renaming, changes: [{ change: "dissolve", code: "99999", into: [{ code: "26740" }] }] }],
      }),
    );
    const { code, out } = await call(["run", "units.get", "--patch", file], '{"id":1,"input":{"code":"46"}}\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      error: {
        _tag: "PatchRefused",
        problems: [{ fault: "notInForce", code: "99999" }],
        message: { vi: expect.stringContaining("99999") },
      },
    });
  });

  it("converts a column by the units as the act leaves them", async () => {
    const file = await fileOf(JSON.stringify({ units: [{ ...renaming, checkedOn: "2026-12-02" }] }));
    const table = join(folder, "rows.csv");
    await writeFile(table, 'diachi,ma\n"P. Bến Nghé, Q.1, TP HCM",26740\n');
    for (const column of [
      ["--column", "diachi"],
      ["--code-column", "ma"],
    ])
      expect((await call(["units", "convert", table, ...column, "--patch", file])).out).toContain("Phường Ba Son");
  });
});
