import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileUnitTable } from "../table/UnitTable.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { changesOf } from "./changesOf.ts";
import { diffUnits } from "./diffUnits.ts";
import { pathBetween } from "./pathBetween.ts";

const code = unitCodeUnsafe;
const date = civilDateUnsafe;
const eve = date("2025-06-30");
const day = date("2025-07-01");
const now = date("2026-09-25");
const bare = compileUnitTable({ current: sampleTable.parts.current });

describe("where a unit is on another day", () => {
  it("is itself where nothing happened, without a step", () => {
    expect(pathBetween(sampleTable, code("26740"), day, now)).toMatchObject({
      value: { certain: { code: "26740" }, edges: [{ extent: "whole", residents: "all", steps: [] }] },
    });
    expect(pathBetween(sampleTable, code("26740"), eve, eve)).toMatchObject({ value: { edges: [{ steps: [] }] } });
  });

  it("over the reform and an act after it, each turn with its act", () => {
    const path = pathBetween(sampleTable, code("07294"), eve, now);
    expect(path).toMatchObject({
      value: {
        certain: { fullName: "Phường Bố Hạ", parent: { fullName: "Thành phố Bắc Ninh" } },
        edges: [
          {
            steps: [
              { on: "2025-07-01", from: { fullName: "Thị trấn Bố Hạ" }, to: { fullName: "Xã Bố Hạ" } },
              { on: "2026-09-20", to: { fullName: "Phường Bố Hạ" }, note: "retyped" },
            ],
          },
        ],
      },
    });
    expect(path.ok && path.value.edges).toHaveLength(1);
  });

  it("of a split unit leaves all its parts, land without people marked", () => {
    const split = pathBetween(sampleTable, code("26737"), eve, now);
    expect(split.ok && "certain" in split.value).toBe(false);
    expect(split).toMatchObject({ value: { edges: [{ residents: "some" }, { residents: "some" }] } });
    expect(pathBetween(sampleTable, code("26833"), eve, now)).toMatchObject({
      value: { certain: { code: "26833" }, edges: [{ extent: "part", residents: "all" }, { residents: "none" }] },
    });
  });

  it("goes back too, with the share of the older unit", () => {
    const back = pathBetween(sampleTable, code("26740"), now, eve);
    expect(back).toMatchObject({
      value: {
        edges: [
          { unit: { fullName: "Phường Đa Kao" }, extent: "part", residents: "some" },
          { unit: { fullName: "Phường Bến Nghé" }, extent: "whole", residents: "all" },
        ],
      },
    });
    expect(pathBetween(sampleTable, code("24"), now, eve)).toMatchObject({
      value: { certain: { fullName: "Tỉnh Bắc Giang" }, edges: [{ steps: [{}, { note: "retyped" }] }] },
    });
  });

  it("of a district is where its communes went", () => {
    expect(pathBetween(sampleTable, code("215"), eve, now)).toMatchObject({
      value: { certain: { fullName: "Phường Bố Hạ" }, edges: [{ extent: "whole", steps: [{ note: "derived" }, {}] }] },
    });
  });

  it("is refused where the table cannot say", () => {
    expect(pathBetween(sampleTable, code("99"), eve, now)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(pathBetween(sampleTable, code("26740"), eve, date("2030-01-01"))).toMatchObject({
      error: { _tag: "OutsideCoverage", on: "2030-01-01" },
    });
    expect(pathBetween(sampleTable, code("26740"), now, date("2020-01-01"))).toMatchObject({
      error: { _tag: "OutsideCoverage", on: "2020-01-01" },
    });
    const { current, legacy } = sampleTable.parts;
    const unlinked = compileUnitTable(legacy === undefined ? { current } : { current, legacy });
    expect(pathBetween(unlinked, code("26740"), eve, day)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(pathBetween(unlinked, code("26740"), day, eve)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });
});

describe("the events of a unit", () => {
  const told = compileUnitTable({
    ...sampleTable.parts,
    amendments: () => [
      {
        act: "388/NQ-UBTVQH16",
        issuedOn: date("2026-08-04"),
        effective: date("2026-09-20"),
        inOperationFrom: date("2026-09-20"),
        scope: "24",
        summary: { vi: "", en: "" },
      },
      {
        act: "175/2024/QH15",
        issuedOn: date("2024-11-30"),
        effective: date("2025-01-01"),
        inOperationFrom: date("2025-01-01"),
        scope: "46",
        summary: { vi: "", en: "" },
      },
    ],
  });
  const events = (text: string, on?: string): unknown => {
    const found = changesOf(told, code(text), on === undefined ? {} : { on: date(on) });
    return found.ok
      ? found.value.map(({ inOperationFrom, side, kinds, unit }) => [
          inOperationFrom,
          side,
          kinds.join("+"),
          unit.fullName,
        ])
      : found.error;
  };

  it("are those of every unit that bore the code, or of the one that bears it on a day", () => {
    expect(events("26740")).toEqual([
      ["2025-07-01", "ended", "merged", "Phường Bến Nghé"],
      ["2025-07-01", "began", "merged", "Phường Sài Gòn"],
    ]);
    expect(events("26740", "2025-07-01")).toEqual([["2025-07-01", "began", "merged", "Phường Sài Gòn"]]);
    expect(events("26737", "2025-06-30")).toEqual([["2025-07-01", "ended", "split", "Phường Đa Kao"]]);
    expect(events("755")).toEqual([["2025-07-01", "ended", "retyped", "Huyện Côn Đảo"]]);
    expect(events("760")).toEqual([["2025-07-01", "ended", "dissolved", "Quận 1"]]);
  });

  it("name the act with its days, where the acts are told", () => {
    const found = changesOf(told, code("07294"), { on: now });
    expect(found.ok && found.value.at(-1)).toMatchObject({
      kinds: ["retyped"],
      act: { instrument: "388/NQ-UBTVQH16", issuedOn: "2026-08-04", effective: "2026-09-20" },
      edges: [{ unit: { fullName: "Xã Bố Hạ" } }],
    });
    const silent = changesOf(sampleTable, code("07294"), { on: now });
    expect(silent.ok && silent.value.at(-1)?.act).toEqual({ instrument: "388/NQ-UBTVQH16" });
  });

  it("reach back to an older unit whose beginning is known", () => {
    const found = changesOf(told, code("46"));
    expect(found.ok && found.value.map(({ kinds, act }) => [kinds.join(), act?.instrument])).toEqual([
      ["established", "175/2024/QH15"],
      ["kept", "202/2025/QH15"],
      ["kept", "202/2025/QH15"],
    ]);
  });

  it("are refused for a code that nobody bore", () => {
    expect(events("99")).toMatchObject({ _tag: "UnitNotFound", knownIn: [] });
    expect(events("760", "2025-07-01")).toMatchObject({ _tag: "UnitNotFound" });
  });
});

describe("two days compared", () => {
  it("differ in nothing when they are one day", () => {
    expect(diffUnits(sampleTable, eve, eve)).toEqual({
      ok: true,
      value: { ended: [], begun: [], changed: [], unchanged: 17 },
    });
  });

  it("across the reform: a unit is the same where one became one, whatever its code", () => {
    const diff = diffUnits(sampleTable, eve, day);
    expect(diff.ok && diff.value.ended.map(({ fullName }) => fullName)).toContain("Quận 1");
    expect(diff.ok && diff.value.begun.map(({ fullName }) => fullName)).toEqual([
      "Phường Phú Xuân",
      "Phường Tân Định",
      "Phường Sài Gòn",
      "Phường Long Bình",
      "Phường Tăng Nhơn Phú",
      "Thành phố Hồ Chí Minh",
    ]);
  });

  it("within a province and at one level", () => {
    const diff = diffUnits(sampleTable, eve, now, { within: code("24"), level: "commune" });
    expect(diff).toMatchObject({
      value: {
        ended: [],
        begun: [],
        changed: [{ before: { fullName: "Thị trấn Bố Hạ" }, after: { type: "ward" }, aspects: ["type", "parent"] }],
        unchanged: 0,
      },
    });
  });

  it("are refused when a list would not be whole", () => {
    expect(diffUnits(sampleTable, date("2020-01-01"), now)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(diffUnits(sampleTable, eve, date("2030-01-01"))).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(diffUnits(sampleTable, eve, now, { within: code("760") })).toMatchObject({
      error: { _tag: "UnitNotFound" },
    });
    expect(diffUnits(bare, eve, now)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });
});
