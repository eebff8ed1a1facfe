import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

const file = {
  calendar: [{ daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" }],
  units: [
    {
      act: { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01" },
      changes: [
        { change: "merge", codes: ["26740", "26743"], into: { code: "26740", name: "Ba Son" } },
        {
          change: "split",
          code: "19753",
          into: [
            { code: "19753", residents: "some" },
            { code: "19754", type: "ward", name: "Kinh Thành", residents: "some" },
          ],
        },
      ],
      checkedOn: "2026-12-02",
    },
  ],
};

let folder = "";
let path = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haicap-"));
  path = join(folder, "patch.json");
  await writeFile(path, JSON.stringify(file));
});
afterAll(() => rm(folder, { recursive: true }));

const answer = async (operation: string, input: object, patched: boolean): Promise<object> => {
  const { terminal, out } = recordingTerminal(`${JSON.stringify({ id: 1, input })}\n`);
  expect(await haicap(["run", operation, ...(patched ? ["--patch", path] : [])], terminal)).toBe(0);
  return JSON.parse(out());
};

const received = {
  id: "1",
  at: "2026-11-19T09:00+07:00",
  command: "ReceiveAtDesk",
  role: "deskOfficer",
  actor: "mc-1",
};
const dossier = { profile: { limit: "3 ngày làm việc", workingDayAs: "days" }, events: [received] };
const asOf = "2026-11-25T08:00+07:00";
const open = [{ id: "A", receivedAt: "2026-11-20T09:00:00+07:00", limit: "1 ngày làm việc" }];
const other = { daysOff: ["2026-11-25"], source: "thông báo sau" };

describe("haicap run --patch", () => {
  it.each<[string, object, object, object]>([
    ["units.get", { code: "26740" }, { unit: { name: "Sài Gòn" } }, { unit: { name: "Ba Son" }, on: "2026-12-02" }],
    [
      "units.get",
      { code: "19754", on: "2026-12-01" },
      { _tag: "UnitNotFound" },
      { unit: { fullName: "Phường Kinh Thành", effective: { from: "2026-12-01" } } },
    ],
    ["units.get", { code: "26743", on: "2026-12-01" }, { unit: { name: "Bến Thành" } }, { _tag: "UnitNotFound" }],
    [
      "units.get",
      { code: "26743", on: "2026-11-30" },
      { unit: { name: "Bến Thành" } },
      { unit: { name: "Bến Thành" } },
    ],
    ["units.search", { text: "kinh thành" }, { total: 23 }, { matches: [{ unit: { code: "19754" }, match: "exact" }] }],
    [
      "units.search",
      { text: "phường Bến Thành", within: "79", on: "2026-12-01" },
      { matches: [{ unit: { code: "26743" }, match: "exact" }] },
      { matches: [{ unit: { code: "26740" }, match: "former" }], total: 1 },
    ],
    [
      "units.successors",
      { code: "26743", on: "2026-11-30" },
      { edges: [] },
      { certain: { name: "Ba Son" }, edges: [{ citation: { instrument: "500/NQ-UBTVQH16" } }] },
    ],
    [
      "units.predecessors",
      { code: "19754", on: "2026-12-01" },
      { _tag: "UnitNotFound" },
      { edges: [{ unit: { code: "19753" }, extent: "part", residents: "some" }] },
    ],
    [
      "units.path",
      { code: "26740", from: "2025-06-30", to: "2026-12-01" },
      { certain: { name: "Sài Gòn" } },
      { certain: { name: "Ba Son" } },
    ],
    [
      "units.diff",
      { from: "2026-11-30", to: "2026-12-01", level: "commune" },
      { ended: [], begun: [], changed: [], unchanged: 3321 },
      { begun: [{ code: "19753" }, { code: "19754" }, { code: "26740" }] },
    ],
    [
      "units.changes",
      { code: "26743", on: "2026-11-30" },
      { changes: [{ inOperationFrom: "2025-07-01" }] },
      { changes: [{}, { side: "ended", act: { instrument: "500/NQ-UBTVQH16", issuedOn: "2026-11-10" } }] },
    ],
    [
      "address.resolve",
      { text: "P. Bến Nghé, Q.1, TP HCM" },
      { unit: { name: "Sài Gòn" } },
      { unit: { name: "Ba Son" }, on: "2026-12-02", certainty: "confirmed" },
    ],
    [
      "address.resolve",
      { text: "P. Phú Xuân, Huế", on: "2026-12-01" },
      { status: "resolved" },
      { status: "candidates", candidates: [{ unit: { code: "19753" } }, { unit: { code: "19754" } }] },
    ],
    [
      "address.resolve",
      { text: "P. Kinh Thành, Huế", writtenUnder: "twoTier", on: "2026-12-01" },
      { status: "candidates" },
      { status: "resolved", unit: { code: "19754" } },
    ],
    [
      "procedures.whoHandles",
      { code: "1.001193", place: "19754", on: "2026-12-01" },
      { _tag: "UnitNotFound" },
      { decides: { unit: { name: "Kinh Thành" } } },
    ],
    ["calendar.day", { date: "2026-11-23" }, { working: true }, { working: false }],
    ["calendar.between", { from: "2026-11-23", to: "2026-11-24" }, { workingDays: 1 }, { workingDays: 0 }],
    ["deadline.compute", { ...open[0], id: undefined }, { dueOn: "2026-11-23" }, { dueOn: "2026-11-25" }],
    [
      "deadline.impact",
      { open, notice: other },
      { moved: [], unchanged: 1 },
      { moved: [{ id: "A", before: "2026-11-25", after: "2026-11-26" }] },
    ],
    ["dossiers.replay", { ...dossier, asOf }, { dueOn: "2026-11-25" }, { dueOn: "2026-11-26" }],
    [
      "indicators.compute",
      { dossiers: [{ id: "a", ...dossier }], asOf: "2026-11-26T08:00+07:00" },
      { ours: { openLate: 1 } },
      { ours: { openInTime: 1 } },
    ],
    ["lunar.fromSolar", { date: "2026-11-23" }, {}, {}],
    ["identifiers.check", { kind: "tax", value: "0100109106" }, { valid: true }, { valid: true }],
  ])("%s %j", async (operation, input, without, patched) => {
    const told = (expected: object): object => ("_tag" in expected ? { error: expected } : { value: expected });
    expect(await answer(operation, input, false)).toMatchObject(told(without));
    expect(await answer(operation, input, true)).toMatchObject(told(patched));
  });
});
