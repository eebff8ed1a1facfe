import { addDays, type CivilDate, civilDateUnsafe as date, type Result } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import type { PatchChange, UnitPatch } from "../patch/UnitPatch.ts";
import { codes, days, eve, inventedCountry, path, reform, rowOf } from "../succession/restated.fixture.ts";
import { type EraColumns, slotOfCode } from "../table/EraColumns.ts";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import { isInForce } from "../table/unitView.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { explainEn } from "../text/index.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import type { Era } from "../unit/UnitLevel.ts";
import { KeptTargets, type Target, type Targets, targetsOf } from "./targetsOf.ts";

const day = date("2026-12-01");
const act = { instrument: "500/NQ-UBTVQH16", issued: date("2026-11-10"), effective: day };

const patched = (...patches: readonly UnitPatch[]): UnitTable => {
  const made = createUnits({ base: sampleTable, patches });
  if (!made.ok) throw new Error(explainEn(made.error));
  return made.value;
};
const columnsOf = (table: UnitTable, era: Era): EraColumns => {
  const columns = era === "twoTier" ? table.twoTier() : table.threeTier?.();
  if (columns === undefined) throw new Error(`no ${era}`);
  return columns;
};
const unwrapped = <T>(result: Result<T, unknown>): T | undefined => (result.ok ? result.value : undefined);
const rowAt = (columns: EraColumns, one: string, ago = 0): number =>
  (columns.rowAt[slotOfCode(code(one))] as number) - 1 - ago;
const told = ({ unit, origin, residents, reasons }: Target): string => {
  const from = origin === undefined ? "" : ` < ${origin.fullName}, ${origin.parent?.fullName ?? ""}`;
  const kinds = reasons.map((one) => (one.kind === "succession" ? `${one.residents} ${one.note ?? "-"}` : one.kind));
  return `${unit.fullName}${from}${residents === undefined ? "" : ` ${residents}`}: ${kinds.join("; ")}`;
};
const lines = ({ list, left }: Targets): readonly string[] => [...list.map(told), `left ${left.join(" ")}`];
const now = (table: UnitTable, one: string, on: CivilDate, ago = 0): readonly string[] => {
  const columns = table.twoTier();
  return lines(targetsOf(table, columns, rowAt(columns, one, ago), on));
};
const hcm = "Thành phố Hồ Chí Minh";

describe("what a unit of the two tiers was made from, on a day of the three", () => {
  it.each([
    ["26740", 0, ["Phường Đa Kao < Phường Sài Gòn", "Phường Bến Nghé < Phường Sài Gòn"], "26737 26740"],
    ["26842", 0, ["Phường Long Thạnh Mỹ < Phường Tăng Nhơn Phú", "Phường Hiệp Phú < Phường Tăng Nhơn Phú"], "26839"],
    ["26732", 0, ["Huyện Côn Đảo < Đặc khu Côn Đảo"], "755"],
  ])("%s", (one, ago, list, left) => {
    const found = now(sampleTable, one, eve, ago);
    expect(found.slice(0, -1).map((line) => line.split(", ")[0])).toEqual(list);
    expect(found.at(-1)).toBe(`left ${left}`);
  });

  it("is shown as it was on its first day, and what it was made from on the day asked", () => {
    expect(now(sampleTable, "07294", eve)).toEqual([
      "Thị trấn Bố Hạ < Phường Bố Hạ, Thành phố Bắc Ninh all: all -; all retyped",
      "left 07294",
    ]);
    expect(now(sampleTable, "07294", eve, 1)).toEqual([
      "Thị trấn Bố Hạ < Xã Bố Hạ, Tỉnh Bắc Ninh all: all -",
      "left 07294",
    ]);
  });
});

const split: PatchChange = {
  change: "split",
  code: code("26740"),
  into: [
    { code: code("26740"), residents: "some" },
    { code: code("26741"), type: "ward", name: "Ba Son", residents: "some" },
  ],
};

describe("what a unit of the two tiers is since an act", () => {
  it("is all that became of the name, whichever version of it bears it", () => {
    const table = patched({ act, changes: [split] });
    const both = [
      `Phường Sài Gòn < Phường Sài Gòn, ${hcm} some: some -`,
      `Phường Ba Son < Phường Sài Gòn, ${hcm} some: some -`,
      "left 26740 26741",
    ];
    expect(now(table, "26740", day)).toEqual(both);
    expect(now(table, "26740", day, 1)).toEqual(both);
    expect(now(table, "26740", date("2026-11-30"), 1)).toEqual(["Phường Sài Gòn: ", "left 26740"]);
    expect(now(table, "26741", day)).toEqual(["Phường Ba Son: ", "left 26741"]);
  });

  it("is all that became of it over three versions of one name", () => {
    const later = { ...act, instrument: "501/NQ-UBTVQH16", effective: date("2027-01-01") };
    const table = patched(
      { act, changes: [split] },
      { act: later, changes: [{ change: "boundary", from: code("26740"), to: code("26737"), residents: "none" }] },
    );
    for (const ago of [0, 1, 2]) expect(now(table, "26740", later.effective, ago).at(-1)).toBe("left 26740 26741");
  });

  it("is itself where the act took land only, or the name began with the act", () => {
    const land: PatchChange = { change: "boundary", from: code("26833"), to: code("26842"), residents: "none" };
    expect(now(patched({ act, changes: [land] }), "26833", day)).toEqual(["Phường Long Bình: ", "left 26833"]);
    expect(now(patched({ act, changes: [land] }), "26833", day, 1).slice(-1)).toEqual(["left 26833"]);
    const table = patched({ act, changes: [land] });
    const [itself] = targetsOf(table, table.twoTier(), rowAt(table.twoTier(), "26833"), day).list;
    expect(itself).toStrictEqual({ unit: unwrapped(unitOn(table, code("26833"), day)), reasons: [] });
    const [first, second] = split.into;
    if (first === undefined || second === undefined) throw new Error("the act makes two of one");
    const renamed: PatchChange = { ...split, into: [{ ...first, name: "Bến Thành" }, second] };
    const since = patched({ act, changes: [renamed] });
    expect(now(since, "26740", day)).toEqual(["Phường Bến Thành: ", "left 26740"]);
    expect(now(since, "26740", day, 1).at(-1)).toBe("left 26740 26741");
  });

  it("says of each part how it came to be, and by which act", () => {
    const table = patched({ act, changes: [split] });
    const columns = table.twoTier();
    const [own] = targetsOf(table, columns, rowAt(columns, "26740"), day).list;
    expect(own?.reasons).toStrictEqual([
      { kind: "succession", extent: "part", residents: "some", citation: { instrument: act.instrument } },
    ]);
  });
});

describe("what the units of an invented country lead to", () => {
  const shown = ({ unit, residents }: Target): string => {
    const above = unit.parent === undefined ? "" : ` < ${unit.parent.fullName}`;
    return `${unit.code} ${unit.fullName}${above}: ${residents ?? "itself"}`;
  };
  /** A way as a line, without its steps: a unit that went no way is itself. */
  const short = (line: string): string => {
    const [head = "", ...steps] = line.split(" | ");
    return steps.length === 0 ? head.replace(/: \w+ \w+$/u, ": itself") : head.replace(/: \w+ /u, ": ");
  };
  const found = (table: UnitTable, one: string, from: CivilDate, on: CivilDate): readonly string[] => {
    const columns = columnsOf(table, from < reform ? "threeTier" : "twoTier");
    return targetsOf(table, columns, versionAt(columns, one, from), on)
      .list.map(shown)
      .sort();
  };
  const versionAt = (columns: EraColumns, one: string, on: CivilDate): number => {
    const last = rowAt(columns, one);
    for (let row = last; row >= 0 && columns.codes[row] === columns.codes[last]; row--)
      if (isInForce(columns, row, on)) return row;
    return -1;
  };

  it("of the three tiers, on every day of the two: where its people and its land went", () => {
    const table = inventedCountry();
    const wanted = codes.filter((one) => rowOf(one, eve) !== undefined);
    for (const on of days.filter((day) => day >= reform))
      for (const one of wanted) {
        const expected = (path(one, eve, on) ?? []).map(short).sort();
        expect([one, on, found(table, one, eve, on)]).toEqual([one, on, expected]);
      }
  });

  it("are there on the day asked, whichever version was read", () => {
    const table = inventedCountry();
    for (const columns of [columnsOf(table, "twoTier"), columnsOf(table, "threeTier")])
      for (const on of days)
        for (let row = 0; row < columns.count; row++) {
          const { list, left } = targetsOf(table, columns, row, on);
          for (const { unit } of list)
            expect([columns.era, row, on, unit]).toEqual([
              columns.era,
              row,
              on,
              unwrapped(unitOn(table, unit.code, on)),
            ]);
          expect(list.map(({ unit }) => unit.code)).toEqual(expect.arrayContaining([...left]));
          expect([columns.era, row, on, left.length > 0]).toEqual([columns.era, row, on, list.length > 0]);
        }
  });

  it("are nothing where a unit ended without a successor, though another bears its code since", () => {
    const table = inventedCountry();
    for (const on of [date("2026-02-01"), date("2026-05-01")]) expect(now(table, "20006", on, 1)).toEqual(["left "]);
    expect(now(table, "20006", date("2026-05-01"))).toEqual(["Phường Sáu Khác: ", "left 20006"]);
    expect(now(table, "20006", date("2026-04-30"))).toEqual(["left "]);
  });

  it("of the two tiers, on every day of the three: what it was made from", () => {
    const table = inventedCountry();
    for (const on of [eve, addDays(eve, -30)])
      for (const from of [reform, date("2027-06-30")])
        for (const one of codes.filter((code) => rowOf(code, from) !== undefined)) {
          const begun = rowOf(one, from)?.from ?? reform;
          const expected = (path(one, begun, on) ?? []).map(short).sort();
          expect([one, from, on, found(table, one, from, on)]).toEqual([one, from, on, expected]);
        }
  });
});

describe("what was asked before", () => {
  const long = (count: number): UnitTable => {
    const coverage = { from: reform, until: date("2027-07-01") };
    const communes = Array.from(
      { length: count - 1 },
      (_, at): UnitRow => ({ code: String(10_000 + at), parent: "10", type: "commune", name: "Xã" }),
    );
    const rows: readonly UnitRow[] = [{ code: "10", type: "province", name: "Dài" }, ...communes];
    return compileUnitTable({ current: packUnits({ era: "twoTier", coverage, knownUntil: day }, rows) });
  };

  it("is kept, and frozen", () => {
    const columns = sampleTable.twoTier();
    const kept = new KeptTargets(sampleTable, columns, day);
    const [first, last] = [0, rowAt(columns, "07294", 1)].map((row) => kept.of(row));
    expect(first).toEqual(targetsOf(sampleTable, columns, 0, day));
    expect([kept.of(0), kept.of(rowAt(columns, "07294", 1))]).toEqual([first, last]);
    expect(kept.of(0)).toBe(first);
    expect(kept.of(rowAt(columns, "07294", 1))).toBe(last);
    expect(last?.list[0]?.reasons[0]).toSatisfy(Object.isFrozen);
  });

  it("is forgotten when it grows too long", () => {
    const table = long(4200);
    const columns = table.twoTier();
    const kept = new KeptTargets(table, columns, day);
    const ask = (from: number, to: number): readonly Targets[] =>
      Array.from({ length: to - from }, (_, at) => kept.of(from + at));
    const early = ask(0, 4000);
    expect(ask(0, 4000).every((one, at) => one === early[at])).toBe(true);
    const late = ask(4000, 4200);
    expect(kept.of(0)).not.toBe(early[0]);
    expect(kept.of(0)).toEqual(early[0]);
    expect(kept.of(4199)).toBe(late[199]);
  });
});
