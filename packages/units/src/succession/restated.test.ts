import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileUnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { hasLaterEdge } from "./hasLaterEdge.ts";
import { predecessorsOf } from "./predecessorsOf.ts";
import {
  codes,
  days,
  eve,
  inventedCountry,
  linesOf,
  opening,
  predecessors,
  present,
  reform,
  rowOf,
  successors,
} from "./restated.fixture.ts";
import { successionOf } from "./SuccessionColumns.ts";
import type { Succession } from "./SuccessionEdge.ts";
import { successorCodes } from "./successorCodes.ts";
import { successorsOf } from "./successorsOf.ts";

const code = unitCodeUnsafe;
const asked = codes.flatMap((one) => days.map((on) => [one, on] as const));

/** Whether the certain unit is the one all residents go to, and is not there at all where they go several ways. */
const isCertain = ({ certain, edges, ...more }: Succession): boolean => {
  if (edges.some((edge) => Object.values(edge).includes(undefined))) return false;
  const all = edges.filter(({ residents }) => residents === "all");
  return Object.keys(more).length === 0 && (all.length === 0 ? certain === undefined : certain === all[0]?.unit);
};

describe("the succession of an invented country, worked out anew from its rows", () => {
  it("knows the unit of every code on every day", () => {
    const table = inventedCountry();
    for (const [one, on] of asked) {
      const found = unitOn(table, code(one), on);
      const row = rowOf(one, on);
      expect([one, on, found.ok ? found.value.name : found.error._tag]).toEqual([one, on, row?.name ?? "UnitNotFound"]);
      if (found.ok) expect(found.value.effective.until).toBe(row?.until ?? (on < reform ? reform : undefined));
    }
  });

  it.each([
    ["in the order of the days", asked],
    ["backward", asked.toReversed()],
    ["twice", [...asked, ...asked]],
  ])("knows what every unit became, asked %s", (_how, questions) => {
    const table = inventedCountry();
    for (const [one, on] of questions) {
      const found = successorsOf(table, code(one), on);
      expect([one, on, found.ok ? linesOf(found.value.edges) : undefined]).toEqual([one, on, successors(one, on)]);
      if (found.ok) expect(isCertain(found.value)).toBe(true);
      if (found.ok && found.value.edges.length === 0) expect(found.value).toEqual({ edges: [] });
    }
  });

  it.each([
    ["in the order of the days", asked],
    ["twice", [...asked, ...asked]],
  ])("knows what every unit was made from, asked %s", (_how, questions) => {
    const table = inventedCountry();
    for (const [one, on] of questions) {
      const found = predecessorsOf(table, code(one), on);
      const lines = found.ok ? linesOf(found.value.edges) : found.error._tag === "OutsideCoverage" ? null : undefined;
      expect([one, on, lines]).toEqual([one, on, predecessors(one, on)]);
      if (!found.ok) continue;
      const peopled = found.value.edges.filter(({ residents }) => residents !== "none");
      const certain = peopled.length === 1 ? { certain: peopled[0]?.unit } : {};
      expect(found.value).toEqual({ ...certain, edges: found.value.edges });
      expect(found.value.edges.some((edge) => Object.values(edge).includes(undefined))).toBe(false);
      expect("certain" in found.value).toBe(peopled.length === 1);
    }
  });

  it("lists the codes of the successors of each unit of the last day of three tiers", () => {
    const table = inventedCountry();
    for (const one of [...codes, "99", "999", "99999"])
      expect(successorCodes(table, code(one))).toEqual((successors(one, eve) ?? []).map((line) => line.split(" ")[0]));
  });

  it("answers about a unit of the three tiers once: what was said is kept for all their days, but where it has versions", () => {
    const table = inventedCountry();
    const answer = (one: string, on = eve): unknown => successorsOf(table, code(one), on);
    expect(answer("10001")).toBe(answer("10001"));
    const [ward, district] = [answer("10001"), answer("101")];
    expect([answer("10001", opening), answer("101", opening)].map((one, at) => one === [ward, district][at])).toEqual([
      true,
      true,
    ]);
    expect(answer("10007")).not.toBe(answer("10007"));
    for (const one of ["20001", "20016"]) expect(answer(one, reform)).not.toBe(answer(one, reform));
    const kept = table.threeTier?.().successions.filter((one) => one !== undefined);
    expect(kept).toHaveLength(2);
    expect(table.twoTier().successions.every((one) => one === undefined)).toBe(true);
    expect(successorCodes(table, code("10004"))).toBe(successorCodes(table, code("10004")));
    successorCodes(table, code("99999"));
    expect(Object.keys(table.threeTier?.().successorCodes ?? [])).toHaveLength(table.threeTier?.().count ?? 0);
  });

  it("keeps its edges, and each answer about a unit as long as it is the same", () => {
    const table = inventedCountry();
    expect(successionOf(table)).toBe(successionOf(table));
    expect(unitOn(table, code("10001"), eve)).toBe(unitOn(table, code("10001"), opening));
    expect(unitOn(table, code("20001"), reform)).toBe(
      unitOn(table, code("20001"), days[days.indexOf(reform) + 1] ?? eve),
    );
  });

  it("refuses what lies outside its days, and before a beginning it does not know", () => {
    const table = inventedCountry();
    const outside = { error: { _tag: "OutsideCoverage" } };
    successorsOf(table, code("10001"), eve);
    for (const on of ["2023-12-31", "2028-07-01"] as const) {
      expect(successorsOf(table, code("10001"), on as typeof eve)).toMatchObject(outside);
      expect(predecessorsOf(table, code("20001"), on as typeof eve)).toMatchObject(outside);
      expect(unitOn(table, code("10001"), on as typeof eve)).toMatchObject(outside);
    }
  });

  it("sees which units later acts touched, from the day of the act", () => {
    const table = inventedCountry();
    const touched = (on: typeof eve): readonly string[] => codes.filter((one) => hasLaterEdge(table, code(one), on));
    const [before, first, second] = ["2025-12-31", "2026-01-01", "2026-03-01"].map((on) => civilDateUnsafe(on));
    expect([before, first, second].map((on) => touched(on ?? eve))).toEqual([
      [],
      ["20007", "20008"],
      ["20001", "20002", "20003", "20007", "20008"],
    ]);
    const silent = compileUnitTable({ current: table.parts.current });
    expect(codes.some((one) => hasLaterEdge(silent, code(one), present))).toBe(false);
  });

  it("has no edges where the older era or its edges were not loaded, and no codes", () => {
    const { current, succession, legacy } = inventedCountry().parts;
    if (succession === undefined || legacy === undefined) throw new Error("the country has both");
    const young = compileUnitTable({ current, succession });
    expect(successionOf(young)).toBeUndefined();
    expect(predecessorsOf(young, code("20001"), reform)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(successorsOf(young, code("10001"), eve)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(successorCodes(young, code("10001"))).toEqual([]);
    const unlinked = compileUnitTable({ current, legacy });
    expect(successorCodes(unlinked, code("10001"))).toEqual([]);
    expect(successionOf(unlinked)).toBeUndefined();
  });
});
