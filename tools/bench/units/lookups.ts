import { successorCodes, successorsOf, unitOn } from "../../../packages/units/src/index.ts";
import { measure } from "../measure.ts";
import { random } from "../random.ts";
import { table, time, times } from "../report.ts";
import { communesOn, eve, today, units } from "./country.ts";
import type { Goal } from "./Goal.ts";

const many = 4096;

/** A unit by its code, what it became, and the new codes alone, beside a `Map` that holds the answers ready made. */
export const benchLookups = (): readonly Goal[] => {
  const numbers = random(3);
  const now = communesOn(today).map(([commune]) => commune);
  const old = communesOn(eve).map(([commune]) => commune);
  const nowCodes = Array.from({ length: many }, () => numbers.pick(now).code);
  const oldCodes = Array.from({ length: many }, () => numbers.pick(old).code);
  const byCode = new Map(now.map((unit) => [unit.code, unit]));
  const became = new Map(old.map(({ code }) => [code, successorsOf(units, code, eve)]));
  const converted = new Map(old.map(({ code }) => [code, successorCodes(units, code)]));
  const code = (list: typeof nowCodes, at: number): (typeof nowCodes)[number] =>
    list[at % many] as (typeof nowCodes)[number];
  const taken = measure([
    { name: "Map, by code", run: (at) => (byCode.get(code(nowCodes, at)) === undefined ? 0 : 1) },
    { name: "haicap, by code", run: (at) => (unitOn(units, code(nowCodes, at), today).ok ? 1 : 0) },
    { name: "Map, successors", run: (at) => (became.get(code(oldCodes, at))?.ok ? 1 : 0) },
    { name: "haicap, successors", run: (at) => (successorsOf(units, code(oldCodes, at), eve).ok ? 1 : 0) },
    { name: "Map, convert", run: (at) => converted.get(code(oldCodes, at))?.length ?? 0 },
    { name: "haicap, convert", run: (at) => successorCodes(units, code(oldCodes, at)).length },
  ]);
  const ns = (name: string): number => taken.get(name) ?? Number.NaN;
  const toMap = (what: string): number => ns(`haicap, ${what}`) / ns(`Map, ${what}`);
  const row = (what: string): readonly string[] => {
    return [what, time(ns(`haicap, ${what}`)), time(ns(`Map, ${what}`)), times(toMap(what))];
  };
  table("Lookups", ["", "haicap", "Map", "ours to Map"], [row("by code"), row("successors"), row("convert")]);
  const goal = (what: string, most: number): Goal => ({
    what: `${what} to a Map`,
    reached: times(toMap(what)),
    wanted: times(most),
    holds: toMap(what) <= most,
  });
  return [goal("by code", 1.25), goal("convert", 2)];
};
