import { addDays, type CivilDate, civilDateUnsafe, daysBetween } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  ancestorsOn,
  childrenOn,
  compileUnitTable,
  pathBetween,
  type UnitTable,
  unitCodeUnsafe,
  unitOn,
} from "@haicap/units";
import { compileAddressReader, resolveAddress, type WrittenUnder } from "@haicap/units/address";
import { createUnits, type PatchChange } from "@haicap/units/patch";
import { searchUnits } from "@haicap/units/search";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliases } from "./aliases.ts";
import { current } from "./index.ts";
import { legacy } from "./legacy.ts";
import { succession } from "./succession.ts";

const base = compileUnitTable({ current, legacy, succession });
const first = civilDateUnsafe("2025-03-01");
const eve = civilDateUnsafe("2025-06-30");
const effective = civilDateUnsafe("2026-12-01");
const last = civilDateUnsafe("2027-06-30");

const communesOn = (day: CivilDate): readonly AdministrativeUnit[] =>
  Array.from({ length: 97 }, (_, n) => String(n).padStart(2, "0")).flatMap((province) => {
    const found = childrenOn(base, unitCodeUnsafe(province), day, { level: "commune" });
    return found.ok ? found.value : [];
  });
const now = communesOn(base.present);

const texts = fc
  .constantFrom(
    ...now.map((unit) => [unit, base.present] as const),
    ...communesOn(eve).map((unit) => [unit, eve] as const),
  )
  .map(([unit, day]) => {
    const above = ancestorsOn(base, unit.code, day);
    return [unit, ...(above.ok ? above.value : [])].map(({ fullName }) => fullName).join(", ");
  });
const days = fc.integer({ min: 0, max: daysBetween(first, last) }).map((after) => addDays(first, after));
const eras = fc.constantFrom<WrittenUnder>("auto", "twoTier", "threeTier");

/** An act on two neighbours of one province. */
const acts = fc
  .tuple(fc.constantFrom(...now.slice(0, -1).keys()), fc.nat(5))
  .map(([at, kind]): readonly PatchChange[] => {
    const [one, other] = [now[at], now[at + 1]] as readonly AdministrativeUnit[] as readonly [
      AdministrativeUnit,
      AdministrativeUnit,
    ];
    const changes: readonly PatchChange[] = [
      { change: "merge", codes: [one.code, other.code], into: { code: one.code, name: "Quyzwex" } },
      { change: "dissolve", code: other.code, into: [{ code: one.code }] },
      { change: "rename", code: one.code, name: "Quyzwex" },
      { change: "move", code: one.code, parent: unitCodeUnsafe(one.parent?.code === "46" ? "48" : "46") },
      {
        change: "establish",
        unit: { code: unitCodeUnsafe("32999"), type: "ward", name: "Quyzwex" },
        from: [{ code: one.code }],
      },
      {
        change: "split",
        code: one.code,
        into: [
          { code: other.code, residents: "some" },
          { code: unitCodeUnsafe("32999"), type: "commune", name: "Quyzwex", residents: "some" },
        ],
      },
    ];
    return changes.slice(kind, kind + 1);
  });

const act = { instrument: "500/NQ-UBTVQH16", issued: civilDateUnsafe("2026-11-10"), effective };

/** A candidate is the unit that bears its code that day, and the unit that was named is on the way to it. */
const isTrue = (
  table: UnitTable,
  unit: AdministrativeUnit,
  origin: AdministrativeUnit | undefined,
  on: CivilDate,
): boolean => {
  const borne = unitOn(table, unit.code, on);
  if (!borne.ok || JSON.stringify(borne.value) !== JSON.stringify(unit)) return false;
  if (origin === undefined) return true;
  const { from, until } = origin.effective;
  const day = until === undefined ? (from ?? on) : addDays(until, -1);
  const path = pathBetween(table, origin.code, day, on);
  return path.ok && path.value.edges.some((edge) => edge.unit.code === unit.code);
};

describe("on any day, with any act", () => {
  it("an address leads to units in force, by way of the one that was named; before the act as without it", () => {
    const plain = compileAddressReader(base, aliases);
    fc.assert(
      fc.property(acts, fc.array(fc.tuple(texts, days, eras), { minLength: 25, maxLength: 25 }), (changes, asked) => {
        const made = createUnits({ base, patches: [{ act, changes }] });
        fc.pre(made.ok);
        const table = made.ok ? made.value : base;
        const reader = compileAddressReader(table, aliases);
        for (const [text, on, writtenUnder] of [...asked, ["Quyzwex", effective, "auto"] as const]) {
          const answer = resolveAddress(reader, text, { on, writtenUnder });
          if (!answer.ok) throw new Error(answer.error._tag);
          for (const { unit, origin } of answer.value.candidates)
            if (!isTrue(table, unit, origin, on)) expect.fail(`${text} on ${on}: ${origin?.code} → ${unit.code}`);
          const codes = answer.value.candidates.map(({ unit }) => unit.code);
          const without = resolveAddress(plain, text, { on, writtenUnder });
          if (on < effective && without.ok)
            expect(codes).toEqual(without.value.candidates.map(({ unit }) => unit.code));
        }
      }),
      { numRuns: 12 },
    );
  }, 20_000);

  it("a search finds units in force", () => {
    fc.assert(
      fc.property(
        acts,
        fc.array(fc.tuple(fc.constantFrom(...now), days), { minLength: 25, maxLength: 25 }),
        (changes, asked) => {
          const made = createUnits({ base, patches: [{ act, changes }] });
          fc.pre(made.ok);
          const table = made.ok ? made.value : base;
          const reader = compileAddressReader(table, aliases);
          for (const [{ name }, on] of [...asked, [{ name: "Quyzwex" }, effective] as const]) {
            const found = searchUnits(reader, name, { on });
            if (!found.ok) throw new Error(found.error._tag);
            for (const { unit } of found.value.matches) expect(isTrue(table, unit, undefined, on)).toBe(true);
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 20_000);
});
