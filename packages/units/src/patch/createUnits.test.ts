import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf } from "../history/changesOf.ts";
import { pathBetween } from "../history/pathBetween.ts";
import { predecessorsOf } from "../succession/predecessorsOf.ts";
import { successorsOf } from "../succession/successorsOf.ts";
import { childrenOn } from "../table/childrenOn.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { daysOfTwoTiers, unitCodes, unitTableLaws } from "../testing/unitTableLaws.ts";
import { explainEn, explainVi } from "../text/index.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { createUnits } from "./createUnits.ts";
import type { PatchChange, UnitPatch } from "./UnitPatch.ts";

const code = unitCodeUnsafe;
const date = civilDateUnsafe;
const day = date("2026-12-01");
const eve = date("2026-11-30");
const old = date("2025-06-30");
const act = { instrument: "500/NQ-UBTVQH16", article: "1", issued: date("2026-11-10"), effective: day };
const patch = (...changes: readonly PatchChange[]): UnitPatch => ({ act, changes });

const patched = (...changes: readonly PatchChange[]): UnitTable => {
  const made = createUnits({ base: sampleTable, patches: [patch(...changes)] });
  if (!made.ok) throw new Error(explainEn(made.error));
  return made.value;
};
const faults = (...changes: readonly PatchChange[]): readonly string[] => {
  const made = createUnits({ base: sampleTable, patches: [patch(...changes)] });
  return made.ok ? [] : made.error.problems.map(({ fault, code: about = "" }) => `${fault} ${about}`.trim());
};
const names = (table: UnitTable, parent: string, on = day): readonly string[] => {
  const found = childrenOn(table, code(parent), on);
  return found.ok ? found.value.map(({ fullName }) => fullName) : [];
};

const merge: PatchChange = {
  change: "merge",
  codes: [code("26737"), code("26740")],
  into: { code: code("26740"), name: "Bến Thành" },
};
const split: PatchChange = {
  change: "split",
  code: code("26740"),
  into: [
    { code: code("26740"), residents: "some" },
    { code: code("26741"), type: "ward", name: "Bến Nghé", residents: "some" },
  ],
};
const changes: readonly PatchChange[] = [
  { change: "rename", code: code("26740"), name: "Bến Thành" },
  { change: "retype", code: code("46"), type: "province" },
  { change: "move", code: code("26732"), parent: code("46") },
  { change: "dissolve", code: code("26737"), into: [{ code: code("26740") }] },
  { change: "boundary", from: code("26833"), to: code("26842"), residents: "none" },
  { change: "establish", unit: { code: code("26850"), type: "ward", name: "Mới" }, from: [{ code: code("26833") }] },
  merge,
  split,
];

describe("an act published yesterday", () => {
  it("renames and retypes a unit from its day on", () => {
    const table = patched(changes[0] as PatchChange, changes[1] as PatchChange);
    expect(unitOn(table, code("26740"), eve)).toEqual(
      unitOn(sampleTable, code("26740"), eve).ok
        ? expect.objectContaining({
            value: expect.objectContaining({ name: "Sài Gòn", effective: { from: "2025-07-01", until: day } }),
          })
        : undefined,
    );
    expect(unitOn(table, code("26740"), day)).toMatchObject({
      value: { fullName: "Phường Bến Thành", effective: { from: day } },
    });
    expect(unitOn(table, code("46"), day)).toMatchObject({ value: { fullName: "Tỉnh Huế", nameEn: "Hue" } });
    expect(names(table, "46")).toEqual(["Phường Phú Xuân"]);
    expect(successorsOf(table, code("26740"), eve)).toMatchObject({
      value: {
        certain: { name: "Bến Thành" },
        edges: [{ note: "renamed", citation: { instrument: "500/NQ-UBTVQH16" } }],
      },
    });
  });

  it("merges: one goes on, the other ends, and both are its sources", () => {
    const table = patched(merge);
    expect(unitOn(table, code("26737"), day)).toMatchObject({
      error: { _tag: "UnitNotFound", knownIn: ["threeTier", "twoTier"] },
    });
    expect(names(table, "79")).not.toContain("Phường Tân Định");
    expect(names(table, "79", eve)).toContain("Phường Tân Định");
    expect(successorsOf(table, code("26737"), eve)).toMatchObject({
      value: { certain: { name: "Bến Thành" }, edges: [{ extent: "whole", residents: "all" }] },
    });
    expect(predecessorsOf(table, code("26740"), day)).toMatchObject({
      value: { edges: [{ unit: { name: "Tân Định" } }, { unit: { name: "Sài Gòn" } }] },
    });
    expect(pathBetween(table, code("26737"), old, day)).toMatchObject({
      value: { certain: { name: "Bến Thành" }, edges: [{ extent: "whole", residents: "all" }] },
    });
    const events = changesOf(table, code("26737"), { on: eve });
    expect(events.ok && events.value.at(-1)).toMatchObject({
      side: "ended",
      kinds: ["merged"],
      act: { instrument: "500/NQ-UBTVQH16", article: "1", issuedOn: "2026-11-10" },
    });
  });

  it("splits: candidates, none certain, under a new code in the same province", () => {
    const table = patched(split);
    expect(unitOn(table, code("26741"), day)).toMatchObject({
      value: { fullName: "Phường Bến Nghé", parent: { code: "79" } },
    });
    expect(unitOn(table, code("26741"), eve)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    const found = successorsOf(table, code("26740"), eve);
    expect(found).toMatchObject({ value: { edges: [{ extent: "part", residents: "some" }, { residents: "some" }] } });
    expect(found.ok && "certain" in found.value).toBe(false);
    const born = changesOf(table, code("26741"), { on: day });
    expect(born.ok && born.value.map(({ kinds }) => kinds.join())).toEqual(["split"]);
  });

  it("moves a unit to another province, and asks the old one no longer", () => {
    const table = patched(changes[2] as PatchChange);
    expect(names(table, "46")).toContain("Đặc khu Côn Đảo");
    expect(names(table, "79")).not.toContain("Đặc khu Côn Đảo");
    expect(names(table, "79", eve)).toContain("Đặc khu Côn Đảo");
    expect(names(table, "46", eve)).not.toContain("Đặc khu Côn Đảo");
    expect(unitOn(table, code("26732"), eve)).toMatchObject({ value: { parent: { code: "79" } } });
    expect(predecessorsOf(table, code("26732"), date("2025-07-01"))).toMatchObject({
      value: { certain: { fullName: "Huyện Côn Đảo" } },
    });
  });

  it("takes all of a province that ended along, what the same act renames, divides or makes there too", () => {
    const table = patched(
      { change: "merge", codes: [code("79"), code("46")], into: { code: code("46"), name: "Huế - Sài Gòn" } },
      { change: "rename", code: code("26740"), name: "Bến Thành" },
      {
        change: "split",
        code: code("26737"),
        into: [
          { code: code("26737"), residents: "some" },
          { code: code("26738"), type: "ward", name: "Đa Kao", residents: "some" },
        ],
      },
      { change: "boundary", from: code("26833"), to: code("26842"), residents: "none" },
    );
    const below = childrenOn(table, code("46"), day);
    expect(below.ok && below.value.map(({ name }) => name)).toEqual([
      ...["Phú Xuân", "Côn Đảo", "Tân Định", "Đa Kao", "Bến Thành", "Long Bình", "Tăng Nhơn Phú"],
    ]);
    expect(unitOn(table, code("79"), day)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(successorsOf(table, code("79"), eve)).toMatchObject({ value: { certain: { code: "46" } } });
  });

  it("adjusts a boundary: both stay what they were", () => {
    const table = patched(changes[4] as PatchChange);
    expect(successorsOf(table, code("26833"), eve)).toMatchObject({
      value: { certain: { code: "26833" }, edges: [{ residents: "all" }, { residents: "none", note: "areaOnly" }] },
    });
    const kinds = ["26833", "26842"].map((one) => {
      const events = changesOf(table, code(one), { on: day });
      return events.ok ? events.value.at(-1)?.kinds.join() : "";
    });
    expect(kinds).toEqual(["boundary", "boundary"]);
  });

  it("establishes a unit out of a part, and dissolves one", () => {
    const table = patched(changes[5] as PatchChange, changes[3] as PatchChange);
    expect(names(table, "79")).toEqual(expect.arrayContaining(["Phường Mới"]));
    expect(predecessorsOf(table, code("26850"), day)).toMatchObject({
      value: { edges: [{ unit: { code: "26833" }, extent: "part" }] },
    });
    expect(successorsOf(table, code("26737"), eve)).toMatchObject({ value: { certain: { code: "26740" } } });
  });

  it("merges provinces: what lies below goes along", () => {
    const table = patched({ change: "merge", codes: [code("46"), code("24")], into: { code: code("24") } });
    expect(names(table, "24")).toEqual(["Phường Bố Hạ", "Phường Phú Xuân"]);
    expect(unitOn(table, code("46"), day)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(unitOn(table, code("19753"), eve)).toMatchObject({ value: { parent: { fullName: "Thành phố Huế" } } });
    const moved = changesOf(table, code("19753"), { on: day });
    expect(moved.ok && moved.value.at(-1)?.kinds).toEqual(["moved"]);
  });

  it("stands on another act, and on the day someone looked", () => {
    const later = { instrument: "600/NQ-UBTVQH16", issued: date("2027-10-01"), effective: date("2027-12-01") };
    const second: UnitPatch = {
      act: later,
      changes: [{ change: "rename", code: code("26741"), name: "Bến Chương Dương" }],
    };
    expect(createUnits({ base: sampleTable, patches: [patch(split), second] })).toMatchObject({
      error: { problems: [{ act: "600/NQ-UBTVQH16", fault: "outsideCoverage" }] },
    });
    const made = createUnits({ base: sampleTable, patches: [second, patch(split)], checkedOn: date("2027-10-15") });
    if (!made.ok) throw new Error(explainEn(made.error));
    expect(made.value.present).toBe("2027-10-15");
    const own = [
      { ...second, checkedOn: date("2027-10-15") },
      { ...patch(split), checkedOn: date("2026-12-02") },
    ];
    expect(createUnits({ base: sampleTable, patches: own })).toMatchObject({ value: { present: "2027-10-15" } });
    expect(unitOn(made.value, code("26741"), date("2027-12-01"))).toMatchObject({
      value: { name: "Bến Chương Dương" },
    });
    expect(pathBetween(made.value, code("26740"), old, date("2027-12-01"))).toMatchObject({
      value: {
        edges: [
          { unit: { name: "Sài Gòn" } },
          { unit: { name: "Bến Chương Dương" }, steps: [{}, {}, { note: "renamed" }] },
        ],
      },
    });
  });
});

describe("laws of patches", () => {
  const acts = fc
    .subarray([...changes], { minLength: 1 })
    .map((chosen) => createUnits({ base: sampleTable, patches: [patch(...chosen)] }));
  const tables = acts.filter((made) => made.ok).map((made) => (made.ok ? made.value : sampleTable));

  it("no act changes nothing", () => {
    expect(createUnits({ base: sampleTable, patches: [] })).toEqual({ ok: true, value: sampleTable });
    const same = createUnits({ base: sampleTable, patches: [patch()] });
    expect(same.ok && same.value.parts.current).toEqual(sampleTable.parts.current);
    expect(same.ok && same.value.parts.succession).toEqual(sampleTable.parts.succession);
  });

  it("nothing before its day changes but the day a version ends", () => {
    fc.assert(
      fc.property(tables, unitCodes(sampleTable, "twoTier"), daysOfTwoTiers(sampleTable), (table, one, on) => {
        fc.pre(on < day);
        const [was, is] = [unitOn(sampleTable, one, on), unitOn(table, one, on)];
        expect(is.ok).toBe(was.ok);
        if (!was.ok || !is.ok) return;
        const { until: _, ...from } = is.value.effective;
        const { until: __, ...began } = was.value.effective;
        expect({ ...is.value, effective: from }).toEqual({ ...was.value, effective: began });
        const [below, now] = [childrenOn(sampleTable, one, on), childrenOn(table, one, on)];
        expect(now.ok && now.value.map((unit) => unit.code)).toEqual(below.ok && below.value.map((unit) => unit.code));
      }),
      { numRuns: 200 },
    );
  });

  it("a patched table keeps the laws of tables", () => {
    for (const change of changes) {
      const laws = unitTableLaws(patched(change));
      for (const law of Object.values(laws)) fc.assert(law as fc.IProperty<unknown>, { numRuns: 40 });
    }
  });
});

describe("a patch that does not fit is refused, and told why", () => {
  const ward = { type: "ward", name: "Mới" } as const;
  it.each<[string, readonly PatchChange[], readonly string[]]>([
    ["a code that nobody bears", [{ change: "rename", code: code("99999"), name: "A" }], ["notInForce 99999"]],
    [
      "a rename to its own name",
      [{ change: "rename", code: code("26740"), name: "Sài Gòn" }],
      ["nothingChanges 26740"],
    ],
    ["a name with a separator", [{ change: "rename", code: code("26740"), name: "A|B" }], ["nameUnusable 26740"]],
    ["a name another bears", [{ change: "rename", code: code("26740"), name: "Tân Định" }], ["nameTaken 26740"]],
    [
      "a type of another level",
      [{ change: "retype", code: code("26740"), type: "province" }],
      ["typeOfOtherLevel 26740"],
    ],
    [
      "a type that is no more",
      [{ change: "retype", code: code("26740"), type: "township" }],
      ["typeOfOtherLevel 26740"],
    ],
    ["a code in use", [{ change: "establish", unit: { code: code("26740"), ...ward }, from: [] }], ["codeInUse 26740"]],
    [
      "a new unit without a type",
      [{ ...split, into: [{ code: code("26740") }, { code: code("26741"), name: "A" }] }],
      ["typeMissing 26741"],
    ],
    ["two names for one unit", [changes[0] as PatchChange, merge], ["touchedTwice 26740"]],
    [
      "a province that is not there",
      [{ change: "move", code: code("26732"), parent: code("99") }],
      ["parentNotInForce 26732"],
    ],
    [
      "residents that go everywhere",
      [
        {
          ...split,
          into: [
            { code: code("26740"), residents: "all" },
            { code: code("26741"), ...ward, residents: "some" },
          ],
        },
      ],
      ["residentsDoNotAddUp 26740"],
    ],
    [
      "residents that go nowhere",
      [{ change: "dissolve", code: code("26737"), into: [{ code: code("26740"), residents: "none" }] }],
      ["residentsDoNotAddUp 26737"],
    ],
    [
      "a province dissolved over its communes",
      [{ change: "dissolve", code: code("46"), into: [{ code: code("24") }, { code: code("79") }] }],
      ["childrenLeft 46"],
    ],
  ])("%s", (_, given, expected) => {
    expect(faults(...given)).toEqual(expected);
  });

  it.each([
    [{ ...act, instrument: "" }, "actUnnamed"],
    [{ ...act, issued: date("2026-12-24") }, "datesOutOfOrder"],
    [{ ...act, issued: old, effective: date("2025-07-01") }, "outsideCoverage"],
    [{ ...act, issued: old, effective: date("2026-01-01") }, "changedLater"],
  ])("an act %j", (wrong, fault) => {
    const made = createUnits({
      base: sampleTable,
      patches: [{ act: wrong, changes: [{ change: "rename", code: code("07294"), name: "Bố Hạ Mới" }] }],
    });
    expect(made).toMatchObject({ ok: false, error: { _tag: "PatchRefused", problems: [{ fault }] } });
    if (made.ok) return;
    expect(explainVi(made.error)).not.toContain("undefined");
    expect(explainEn(made.error)).toContain("do not fit");
  });
});
