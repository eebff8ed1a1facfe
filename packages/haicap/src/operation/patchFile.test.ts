import { describe, expect, it } from "vitest";
import { operationNamed, operations } from "../operations/index.ts";
import type { Operation } from "./Operation.ts";
import { type PatchFile, patchesOf, readPatchFile, withPatchFile } from "./patchFile.ts";

const takenBy = (kind: keyof PatchFile | undefined): readonly string[] =>
  operations.filter((operation) => patchesOf(operation) === kind).map(({ name }) => name);

const named = (name: string): Operation => {
  const operation = operationNamed(name);
  if (operation === undefined) throw new Error(name);
  return operation;
};

const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" };
const act = {
  act: { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01" },
  changes: [{ change: "rename", code: "26740", name: "Ba Son" }],
} as const;

describe("what a patch file concerns", () => {
  it("is told by the shape of each operation's `patches`", () => {
    const onUnits = takenBy("units");
    expect(onUnits).toEqual(expect.arrayContaining(["address.resolve", "procedures.whoHandles", "procedures.list"]));
    expect(operations.filter(({ name }) => name.startsWith("units.") && !onUnits.includes(name))).toEqual([]);
    expect(takenBy("calendar")).toEqual(
      expect.arrayContaining([
        ...["calendar.day", "calendar.year", "calendar.between", "deadline.compute", "deadline.elapsed"],
        ...["deadline.impact", "dossiers.replay", "dossiers.allowed", "dossiers.form", "indicators.compute"],
      ]),
    );
  });

  it("leaves alone what neither kind concerns", () => {
    expect(takenBy(undefined)).toEqual(
      expect.arrayContaining([
        "identifiers.check",
        "citations.parse",
        "limits.parse",
        "lunar.fromSolar",
        "procedures.get",
      ]),
    );
    const check = named("identifiers.check");
    expect(withPatchFile(check, { calendar: [notice], units: [act] })).toBe(check);
  });
});

describe("a patch file", () => {
  it("is given back as it was written, when it is right", () => {
    const content = { calendar: [notice], units: [act] };
    expect(readPatchFile(content)).toEqual({ ok: true, value: content });
    expect(readPatchFile({})).toEqual({ ok: true, value: {} });
  });

  it.each<[unknown, string]>([
    [null, ""],
    [{ holidays: [] }, ""],
    [{ calendar: {} }, "calendar"],
    [{ calendar: [{ ...notice, daysOff: ["30/02/2026"] }] }, "calendar.0.daysOff.0"],
    [{ units: [{ act: act.act, changes: [] }] }, "units.0.changes"],
    [{ units: [{ ...act, changes: [{ change: "swap", code: "26740" }] }] }, "units.0.changes.0.change"],
    [{ units: [{ ...act, act: { ...act.act, effective: "2026-13-01" } }] }, "units.0.act.effective"],
    [{ units: [{ ...act, note: "x" }] }, "units.0"],
  ])("is refused at its place: %j", (content, path) => {
    const read = readPatchFile(content);
    expect(read).toMatchObject({ ok: false, error: { _tag: "InvalidInput" } });
    expect(!read.ok && read.error.issues.map((issue) => issue.path)).toContain(path);
  });

  it("stands under a question, the question's own after it", () => {
    const get = withPatchFile(named("units.get"), { units: [act] });
    const question = { code: "26740", on: "2026-12-05" };
    expect(get.run(question)).toMatchObject({ value: { unit: { name: "Ba Son" } } });
    const own = {
      act: { ...act.act, instrument: "501/NQ-UBTVQH16", effective: "2026-12-05" },
      changes: [{ change: "rename", code: "26740", name: "Nhà Rồng" }],
    };
    expect(get.run({ ...question, patches: [own] })).toMatchObject({ value: { unit: { name: "Nhà Rồng" } } });
    expect(get.run([question])).toMatchObject({ error: { _tag: "InvalidInput" } });
    expect(get.run({ ...question, patches: 7 })).toMatchObject({ error: { issues: [{ path: "patches" }] } });
    const day = withPatchFile(named("calendar.day"), { units: [act], calendar: [notice] });
    expect(day.run({ date: "2026-11-23" })).toMatchObject({ value: { working: false } });
  });
});
