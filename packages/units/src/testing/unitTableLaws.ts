import { addDays, type CivilDate } from "@haicap/kernel";
import fc from "fast-check";
import { changesOf } from "../history/changesOf.ts";
import { pathBetween } from "../history/pathBetween.ts";
import { predecessorsOf } from "../succession/predecessorsOf.ts";
import { successorsOf } from "../succession/successorsOf.ts";
import { ancestorsOn } from "../table/ancestorsOn.ts";
import { childrenOn } from "../table/childrenOn.ts";
import { codeOfRow, type EraColumns } from "../table/EraColumns.ts";
import { threeTierLast, twoTierFrom, type UnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import type { UnitCode } from "../unit/UnitCode.ts";

/**
 * Codes of the units of a table: of the three tiers, or of the two.
 *
 * @example
 * fc.sample(unitCodes(sampleTable, "twoTier"), { numRuns: 3, seed: 1 }); // => ["07294", "46", "26740"]
 */
export const unitCodes = (table: UnitTable, era: "threeTier" | "twoTier"): fc.Arbitrary<UnitCode> => {
  const columns = era === "twoTier" ? table.twoTier() : table.threeTier?.();
  const codes = columns === undefined ? [] : codesOf(columns);
  return fc.constantFrom(...codes);
};

const codesOf = (columns: EraColumns): readonly UnitCode[] => [
  ...new Set(Array.from({ length: columns.count }, (_, row) => codeOfRow(columns, row))),
];

/**
 * Days of the two tiers, to the end of what the table answers for.
 *
 * @example
 * fc.sample(daysOfTwoTiers(sampleTable), 20).every((day) => day >= "2025-07-01"); // => true
 */
export const daysOfTwoTiers = (table: UnitTable): fc.Arbitrary<CivilDate> =>
  fc
    .date({ min: new Date(`${twoTierFrom(table)}T00:00Z`), max: new Date("2027-09-25T00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CivilDate);

/**
 * What must be true of every table of units with both eras and their edges; each law is a property to assert. A province that
 * patches the table runs them on its own.
 *
 * @example
 * const laws = unitTableLaws(sampleTable);
 * for (const law of Object.values(laws)) fc.assert(law, { numRuns: 20 });
 * Object.keys(laws).length; // => 7
 */
export const unitTableLaws = (
  table: UnitTable,
): Readonly<Record<string, fc.IPropertyWithHooks<[UnitCode]> | fc.IPropertyWithHooks<[UnitCode, CivilDate]>>> => {
  const old = unitCodes(table, "threeTier");
  const now = unitCodes(table, "twoTier");
  const eve = threeTierLast(table);
  const day = twoTierFrom(table);
  const first = now.filter((code) => unitOn(table, code, day).ok);
  return {
    "every unit of the three tiers has a successor that knows it as predecessor": fc.property(old, (code) => {
      const found = successorsOf(table, code, eve);
      if (!found.ok || found.value.edges.length === 0) return false;
      return found.value.edges.every((edge) => edge.note === "derived" || comesFrom(table, edge.unit.code, day, code));
    }),
    "a path over the reform and on from there is the path over both": fc.property(
      old,
      daysOfTwoTiers(table),
      (code, middle) => composes(table, code, [eve, middle, addDays(table.coverage.until ?? table.knownUntil, -1)]),
    ),
    "a path there is a path back, with the same share and the same turns": fc.property(
      old,
      daysOfTwoTiers(table),
      (code, on) => {
        const there = pathBetween(table, code, eve, on);
        if (!there.ok) return false;
        return there.value.edges.every(({ unit, extent, residents, steps }) => {
          if (steps.some(({ note }) => note === "derived")) return true;
          const back = pathBetween(table, unit.code, on, eve);
          const same = back.ok ? back.value.edges.find((edge) => edge.unit.code === code) : undefined;
          return same?.extent === extent && same.residents === residents && same.steps.length === steps.length;
        });
      },
    ),
    "every unit of the two tiers has a predecessor that knows it as successor": fc.property(first, (code) => {
      const found = predecessorsOf(table, code, day);
      return (
        found.ok &&
        found.value.edges.length > 0 &&
        found.value.edges.every((edge) => {
          const back = successorsOf(table, edge.unit.code, eve);
          return back.ok && back.value.edges.some(({ unit }) => unit.code === code);
        })
      );
    }),
    "one target goes whole, several go in parts, and all residents go one way at most": fc.property(old, (code) => {
      const found = successorsOf(table, code, eve);
      if (!found.ok) return false;
      const { edges, certain } = found.value;
      const all = edges.filter(({ residents }) => residents === "all");
      if (all.length > 1 || (all.length === 1) !== (certain !== undefined)) return false;
      if (all.length === 1 && edges.some(({ residents }) => residents === "some")) return false;
      return edges.length === 1 || edges.every(({ extent }) => extent === "part");
    }),
    "a unit is a child of its parent on every day of the two tiers": fc.property(
      now,
      daysOfTwoTiers(table),
      (code, on) => {
        const unit = unitOn(table, code, on);
        const above = ancestorsOn(table, code, on);
        if (!unit.ok || !above.ok) return hasNone(table, code, on);
        const parent = above.value[0];
        if (parent === undefined) return unit.value.level === "province";
        const siblings = childrenOn(table, parent.code, on);
        return siblings.ok && siblings.value.filter((one) => one.code === code).length === 1;
      },
    ),
    "the version in force began on or before the day and ends after it": fc.property(
      now,
      daysOfTwoTiers(table),
      (code, on) => {
        const unit = unitOn(table, code, on);
        if (!unit.ok) return hasNone(table, code, on);
        const { from, until } = unit.value.effective;
        return (from === undefined || from <= on) && (until === undefined || on < until);
      },
    ),
  };
};

/** Whether the events of a code say that no unit bears it on a day: none has begun, or the last one has ended. */
const hasNone = (table: UnitTable, code: UnitCode, on: CivilDate): boolean => {
  const events = changesOf(table, code);
  const past = events.ok
    ? events.value.filter((event) => event.unit.era === "twoTier" && event.inOperationFrom <= on)
    : [];
  return past.at(-1)?.side !== "began";
};

/** From the first day to the last is from the first to the middle, and from each unit there to the last. */
const composes = (
  table: UnitTable,
  code: UnitCode,
  [from, middle, to]: readonly [CivilDate, CivilDate, CivilDate],
): boolean => {
  const direct = pathBetween(table, code, from, to);
  const first = pathBetween(table, code, from, middle);
  if (!direct.ok || !first.ok) return false;
  const inhabited = new Map<UnitCode, boolean>();
  for (const edge of first.value.edges) {
    const second = pathBetween(table, edge.unit.code, middle, to);
    if (!second.ok) return false;
    for (const end of second.value.edges) {
      const people = edge.residents !== "none" && end.residents !== "none";
      inhabited.set(end.unit.code, people || (inhabited.get(end.unit.code) ?? false));
    }
  }
  const peopled = [...inhabited.values()].filter(Boolean).length;
  return (
    direct.value.edges.length === inhabited.size &&
    direct.value.edges.every(({ unit, extent, residents }) => {
      const people = inhabited.get(unit.code);
      const expected = people === true ? (peopled === 1 ? "all" : "some") : "none";
      return people !== undefined && residents === expected && extent === (inhabited.size === 1 ? "whole" : "part");
    })
  );
};

const comesFrom = (table: UnitTable, code: UnitCode, on: CivilDate, source: UnitCode): boolean => {
  const back = predecessorsOf(table, code, on);
  return back.ok && back.value.edges.some(({ unit }) => unit.code === source);
};
