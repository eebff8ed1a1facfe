import { successorsOf, unitOn } from "../../../packages/units/src/index.ts";
import { measure } from "../measure.ts";
import { random } from "../random.ts";
import { table, time, times } from "../report.ts";
import { communesOn, eve, today, units } from "./country.ts";

const many = 4096;

/** A unit by its code, and what it became, beside a `Map` that holds the answers ready made. */
export const benchLookups = (): void => {
  const numbers = random(3);
  const now = communesOn(today).map(([commune]) => commune);
  const old = communesOn(eve).map(([commune]) => commune);
  const nowCodes = Array.from({ length: many }, () => numbers.pick(now).code);
  const oldCodes = Array.from({ length: many }, () => numbers.pick(old).code);
  const byCode = new Map(now.map((unit) => [unit.code, unit]));
  const became = new Map(old.map(({ code }) => [code, successorsOf(units, code, eve)]));
  const code = (list: typeof nowCodes, at: number): (typeof nowCodes)[number] =>
    list[at % many] as (typeof nowCodes)[number];
  const taken = measure([
    { name: "Map, by code", run: (at) => (byCode.get(code(nowCodes, at)) === undefined ? 0 : 1) },
    { name: "haicap, by code", run: (at) => (unitOn(units, code(nowCodes, at), today).ok ? 1 : 0) },
    { name: "Map, successors", run: (at) => (became.get(code(oldCodes, at))?.ok ? 1 : 0) },
    { name: "haicap, successors", run: (at) => (successorsOf(units, code(oldCodes, at), eve).ok ? 1 : 0) },
  ]);
  const row = (what: string): readonly string[] => {
    const ours = taken.get(`haicap, ${what}`) ?? Number.NaN;
    const map = taken.get(`Map, ${what}`) ?? Number.NaN;
    return [what, time(ours), time(map), times(ours / map)];
  };
  table("Lookups", ["", "haicap", "Map", "ours to Map"], [row("by code"), row("successors")]);
};
