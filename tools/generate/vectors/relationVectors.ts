import { operationNamed } from "../../../packages/haicap/src/operations/index.ts";
import type { Vector } from "./Vector.ts";
import { daysFrom } from "./WorkingDays.ts";

/** What one operation answers must be what another answers the other way round. */
export const relationVectors = (): readonly Vector[] => [...lunarDays(), ...children()];

const answerOf = (operation: string, input: object): Readonly<Record<string, unknown>> | undefined => {
  const answered = operationNamed(operation)?.run(input);
  return answered?.ok === true ? (answered.value as Readonly<Record<string, unknown>>) : undefined;
};

const lunarDays = (): readonly Vector[] =>
  daysFrom("2020-01-01", "2030-12-31")
    .filter((_, index) => index % 23 === 0)
    .flatMap((date): readonly Vector[] => {
      const { year, month, day, leap } = answerOf("lunar.fromSolar", { date }) ?? {};
      const lunar = { year, month, day, leap };
      const rule = "a solar day is one lunar day and the other way round";
      return [
        { operation: "lunar.fromSolar", rule, input: { date }, expect: lunar },
        { operation: "lunar.toSolar", rule, input: lunar, expect: { date } },
      ];
    });

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly code: string };
}

const children = (): readonly Vector[] =>
  Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, "0")).flatMap((code): readonly Vector[] => {
    const units = (answerOf("units.children", { code, on: "2026-09-01" })?.["units"] ?? []) as readonly Unit[];
    return units
      .filter((_, index) => index % 17 === 0)
      .map((unit) => ({
        operation: "units.get",
        rule: "a unit lies in the one that lists it (the 34 resolutions of 2025, and the acts since)",
        input: { code: unit.code, on: "2026-09-01" },
        expect: { unit: { code: unit.code, name: unit.name, parent: { code } } },
      }));
  });
