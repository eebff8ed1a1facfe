import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../clock/verdictOf.ts";
import { replayStory } from "../testing/replayStory.ts";
import { countDossiers, emptyPart, mergeParts, partOf } from "./IndicatorPart.ts";
import { indicatorsOf } from "./indicatorsOf.ts";
import { addToTally, type DossierFigures, emptyTally, mergeTallies, type Tally } from "./Tally.ts";
import { whyVerdictsDiffer } from "./whyVerdictsDiffer.ts";

const verdict = fc.constantFrom<Verdict>("notCounted", "early", "onTime", "late", "openInTime", "openLate");
const figures: fc.Arbitrary<DossierFigures> = fc.record({
  verdict,
  portalVerdict: verdict,
  consumedWorkingMinutes: fc.nat(10_000),
  finished: fc.boolean(),
});

const tallyOf = (rows: readonly DossierFigures[]): Tally => rows.reduce(addToTally, emptyTally);

describe("a tally", () => {
  it("is the same in one pass and in any parts", () => {
    fc.assert(
      fc.property(fc.array(figures), fc.array(figures), fc.array(figures), (a, b, c) => {
        const whole = tallyOf([...a, ...b, ...c]);
        const [one, two, three] = [tallyOf(a), tallyOf(b), tallyOf(c)];
        expect(mergeTallies(mergeTallies(one, two), three)).toEqual(whole);
        expect(mergeTallies(one, mergeTallies(three, two))).toEqual(whole);
      }),
    );
  });

  it("counts every dossier once in each verdict", () => {
    fc.assert(
      fc.property(fc.array(figures), (rows) => {
        const { received, notCounted, ours, portal, open } = indicatorsOf(tallyOf(rows), { maxPoints: 20 });
        expect(received + notCounted).toBe(rows.length);
        expect(ours.early + ours.onTime + ours.late + open).toBe(received);
        expect(received).toBe(rows.filter((row) => row.verdict !== "notCounted").length);
        for (const { points, inTimeRatio } of [ours, portal]) {
          expect(points === null).toBe(inTimeRatio === null);
          expect(points ?? 0).toBeLessThanOrEqual(20);
        }
      }),
    );
  });

  it("gives twenty points for all in time, and the average of what is finished", () => {
    const row = { portalVerdict: "late", consumedWorkingMinutes: 100, finished: true } as const;
    const rows = [
      { ...row, verdict: "early" },
      { ...row, verdict: "late", consumedWorkingMinutes: 201 },
      { ...row, verdict: "openInTime", finished: false },
      { ...row, verdict: "notCounted", portalVerdict: "notCounted", finished: false },
    ] as const;
    expect(indicatorsOf(tallyOf(rows), { maxPoints: 20 })).toMatchObject({
      received: 3,
      notCounted: 1,
      ours: { inTimeRatio: 0.6667, points: 13.33 },
      portal: { inTimeRatio: 0, points: 0 },
      differing: 2,
      finished: 2,
      averageWorkingMinutes: 150.5,
    });
    expect(indicatorsOf(emptyTally, { maxPoints: 20 })).toMatchObject({
      ours: { points: null },
      averageWorkingMinutes: null,
    });
  });
});

describe("a part", () => {
  const rows = fc.array(
    fc.record({
      figures,
      keys: fc.record({
        unit: fc.constantFrom("A", "B", "null", null),
        officer: fc.constantFrom("x", null),
        field: fc.constant(null),
      }),
    }),
    { maxLength: 12 },
  );
  const by = ["unit", "officer", "unit"];

  it("is the same in one pass and merged in any order, through JSON too", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, rows, async (a, b, c) => {
        const whole = await countDossiers([...a, ...b, ...c], by);
        const [one, two, three] = [await countDossiers(a, by), await countDossiers(b, by), await countDossiers(c, by)];
        expect(mergeParts(mergeParts(one, two), three)).toEqual(whole);
        expect(mergeParts(one, mergeParts(two, three))).toEqual(whole);
        expect(mergeParts(three, mergeParts(two, one))).toEqual(whole);
        expect(mergeParts(whole, emptyPart)).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it("counts every dossier once in each key, restated row by row", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        async function* stream(): AsyncGenerator<(typeof all)[number]> {
          yield* all;
        }
        const { total, groups } = await countDossiers(stream(), by);
        expect({ total, groups }).toEqual(partOf(all, by));
        expect(total).toEqual(tallyOf(all.map((row) => row.figures)));
        for (const group of groups) {
          const own = all.filter(({ keys }) => keys[group.by as "unit" | "officer"] === group.key);
          expect(group.tally).toEqual(tallyOf(own.map((row) => row.figures)));
        }
        const values = new Set(all.flatMap(({ keys }) => [`unit ${keys.unit}`, `officer ${keys.officer}`]));
        expect(groups.length).toBe(values.size + (sharesName(all) ? 1 : 0));
      }),
    );
  });
});

/** A value that is written like the one for "does not say" is a group of its own. */
const sharesName = (all: readonly { readonly keys: { readonly unit: string | null } }[]): boolean =>
  all.some(({ keys }) => keys.unit === null) && all.some(({ keys }) => keys.unit === "null");

describe("whyVerdictsDiffer", () => {
  const why = (text: string, at: string): readonly string[] =>
    whyVerdictsDiffer(
      replayStory(
        `2026-03-02 09:00 ReceiveAtDesk deskOfficer\n2026-03-02 09:00 StartProcessing specialist\n${text}`,
        at,
      ).dossier,
      instantUnsafe(`${at.replace(" ", "T")}+07:00`),
    );

  it.each([
    ["2026-03-03 09:00 Consult leader", "2026-12-01 09:00", []],
    ['2026-03-03 09:00 ApologizeExtend leader {"newDue":"2026-03-20"}', "2026-03-12 09:00", ["appointmentMoved"]],
    ["2026-03-03 09:00 RequestWithdrawal applicant", "2026-03-03 09:00", ["withdrawalCountsAsEnd"]],
    ["2026-03-03 09:00 RequestPayment specialist", "2026-12-01 09:00", ["paymentNotDeducted"]],
  ])("%s at %s: %j", (text, at, reasons) => {
    expect(why(text, at)).toEqual(reasons);
  });
});
