import { civilDateUnsafe } from "@haicap/kernel";
import { type UnitTable, unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import { restated } from "./restated.fixture.ts";
import { procedures, smallCatalog, smallCountry, smallCountryWithoutWays } from "./smallCountry.fixture.ts";
import { type HandlingQuestion, whoHandles } from "./whoHandles.ts";

type Circumstances = Omit<HandlingQuestion, "code">;

const circumstances = (
  on: string,
  [place, receivedOn, receivedBy]: readonly (string | undefined)[] = [],
  more: Pick<HandlingQuestion, "facts" | "channel"> = {},
): Circumstances => ({
  on: civilDateUnsafe(on),
  ...(place ? { place: unitCodeUnsafe(place) } : {}),
  ...(receivedOn ? { receivedOn: civilDateUnsafe(receivedOn) } : {}),
  ...(receivedBy ? { receivedBy: unitCodeUnsafe(receivedBy) } : {}),
  ...more,
});

const days = [
  "2015-12-31",
  "2016-01-01",
  "2023-12-31",
  "2024-01-01",
  "2025-01-01",
  "2025-06-30",
  "2025-07-01",
  "2026-02-28",
  "2026-03-01",
  "2026-07-31",
  "2026-10-10",
  "2026-10-11",
  "2027-02-28",
  "2027-03-01",
];
const places = [undefined, "01", "02", "001", "00001", "00002", "00003", "00006", "00007"];
const atPlaces = days.flatMap((on) => places.map((place) => circumstances(on, [place])));

const ways = (["inPerson", "online", "publicPost"] as const).flatMap((channel) =>
  ["2025-06-30", "2026-03-01"].map((on) => circumstances(on, ["00003"], { channel })),
);

const everyAnswer = <T>(...all: readonly T[]): readonly (T | undefined)[] => [undefined, ...all];
const facts = everyAnswer(0, 13, 14).flatMap((age) =>
  everyAnswer("change", "supplement", "redetermineEthnicity").flatMap((action) =>
    everyAnswer(true, false).flatMap((foreignElement) =>
      everyAnswer(true, false).flatMap((insideIndustrialZone) =>
        everyAnswer("commune", "district").map((certifiedBy) =>
          Object.fromEntries(
            Object.entries({ age, action, foreignElement, insideIndustrialZone, certifiedBy }).filter(
              ([, fact]) => fact !== undefined,
            ),
          ),
        ),
      ),
    ),
  ),
) as readonly CaseFacts[];
const cases = facts.map((known) => circumstances("2026-03-01", ["00001"], { facts: known }));

const receptions = ["2025-06-30", "2025-07-01", "2026-08-01", "2027-03-01"].flatMap((on) =>
  ["2015-12-31", "2025-06-30", "2025-07-01", "2027-02-28", "2027-03-01"]
    .filter((receivedOn) => receivedOn <= on)
    .flatMap((receivedOn) =>
      [undefined, "001", "003", "00001", "00002", "00004", "00005", "00006"].flatMap((by) => [
        circumstances(on, [undefined, receivedOn, by]),
        circumstances(on, ["00003", receivedOn, by]),
        circumstances(on, [by, receivedOn]),
      ]),
    ),
);
const more = ["2025-06-30", "2026-03-01"].flatMap((on) => [
  circumstances(on, [undefined, undefined, "00001"]),
  circumstances(on, [undefined, undefined, "99999"]),
  circumstances(on, [undefined, "2025-06-01", "001"], { facts: { age: 14, action: "change" } }),
]);

const withRules = procedures.filter(({ competence }) => competence.some((interval) => interval.rules !== undefined));

const answers = (
  at: readonly Circumstances[],
  of: readonly ProcedureEntry[] = procedures,
  units: UnitTable = smallCountry,
): Readonly<Record<"is" | "must", readonly unknown[]>> => {
  const questions = of.flatMap(({ code }) => at.map((one) => ({ code, ...one })));
  return {
    is: questions.map((question) => whoHandles(smallCatalog, units, question)),
    must: questions.map((question) => restated(units, question)),
  };
};

describe("who handles is what comes of the law read sentence by sentence", () => {
  it.each([
    ["on any day, in any place", atPlaces, procedures],
    ["in any way", ways, procedures],
    ["with any facts", cases, withRules],
    ["whenever and wherever it came in", [...receptions, ...more], procedures],
  ])("%s", (_, at, of) => {
    const { is, must } = answers(at, of);
    expect(is).toStrictEqual(must);
  });

  it("where nobody wrote down what became of the units", () => {
    const at = [circumstances("2025-07-01", [undefined, "2025-06-30", "00001"])];
    const { is, must } = answers(at, procedures, smallCountryWithoutWays);
    expect(is).toStrictEqual(must);
  });
});
