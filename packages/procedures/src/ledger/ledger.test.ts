import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileCatalog } from "../catalog/compileCatalog.ts";
import { exampleCatalog, examplePackedCatalog } from "../testing/index.ts";
import { readLedger } from "./LedgerTables.ts";
import { type Ledger, ledgerOn } from "./ledgerOn.ts";

const since = civilDateUnsafe("2025-06-30");
const on = civilDateUnsafe("2025-09-15");
const tables = readLedger({
  acts: [
    "120/2025/NĐ-CP\tdecree\tJustice\tTư pháp\tBộ Tư pháp\treassignAfterDistrictAbolition\t2025-06-11\t2025-07-01\t2027-03-01\t",
    "49/2026/NĐ-CP\tdecree\tLand\tĐất đai\tBộ Nông nghiệp và Môi trường\tdevolveFromCentre\t\t2026-01-31\t\tr",
    "254/2025/QH15\tresolution\tLand\tĐất đai\tQuốc hội\tlaw\t\t\t\t",
  ].join("\n"),
  totals: [
    "centreToLocal\t2025-09-15\t741\tpress2025\tr",
    "fromDistrict\t2025-09-15\t346\tpress2025\tr",
    "abolished\t2025-09-15\t1\tpress2025\tr",
    "listed\t2026-09-26\t12\treportingListNotes\t",
  ].join("\n"),
});

/** A catalog of one procedure for each way in which competence may go. */
const catalogOf = (...intervals: readonly string[]): ReturnType<typeof compileCatalog> =>
  compileCatalog({
    ...examplePackedCatalog,
    directory: intervals.map((cells, at) => `1.00000${at}\tTên\t0\t\t\t\t\t\t${cells}`).join("\n"),
  });

/** Owners of the example: 0 commune, 1 district, 2 province, 6 central. */
const until = "2025-07-01";
const flowsOf = (...intervals: readonly string[]): readonly string[] =>
  ledgerOn(catalogOf(...intervals), tables, since, on).flows.map(
    ({ from, to, kind, procedures, inferred, recalled }) =>
      `${from}>${to} ${kind} ${procedures} ${inferred} ${recalled}`,
  );

describe("what moved from whom to whom", () => {
  it.each([
    [
      "from the district to the commune",
      `2025-03-01;${until};single;1;;original;0;;\t${until};;single;0;;division;2;;`,
      ["district>commune division 1 0 0"],
    ],
    [
      "a shared task, of which the district lost its part",
      `2025-03-01;${until};unknown;2|1;;original;0;r;\t${until};;caseDependent;2|0;;division;2;;`,
      ["district>commune division 1 0 1"],
    ],
    [
      "to the level that kept its part",
      `2025-03-01;${until};byFacts;1|0;;original;0;;\t${until};;single;0;;division;2;;`,
      ["district>commune division 1 0 0"],
    ],
    [
      "from the centre, as devolution does",
      `${until};;single;2;;devolution;3;r;`,
      ["central>province devolution 1 1 1"],
    ],
    ["from the district, as division does", `${until};;single;0;;division;3;;`, ["district>commune division 1 1 0"]],
    ["nowhere, when all stayed", `2025-03-01;;single;0;;original;0;;`, []],
    [
      "nowhere, when another joined",
      `2025-03-01;${until};single;0;;original;0;;\t${until};;choice;0|2;;original;2;;`,
      [],
    ],
    ["nobody knows whence", `${until};;single;0;;original;3;;`, []],
    ["nobody knows whither", `2025-03-01;${until};single;1;;original;0;;\t${until};;unknown;0|2;;division;2;;`, []],
    ["not there before", `2025-03-01;${until};notInForce;;;original;0;;\t${until};;single;0;;original;2;;`, []],
    ["not there yet", `2025-03-01;;notInForce;;;original;0;;`, []],
  ])("%s", (_, interval, flows) => expect(flowsOf(interval)).toEqual(flows));

  it("counts each procedure once", () => {
    const count = ({ flows, stayed, abolished, notThere, cannotTell }: Ledger): number =>
      flows.reduce((sum, { procedures }) => sum + procedures, 0) + stayed + abolished + notThere + cannotTell;
    for (const day of ["2025-07-01", "2025-09-15", "2026-10-10", "2027-03-01"]) {
      const ledger = ledgerOn(exampleCatalog, tables, since, civilDateUnsafe(day));
      expect(count(ledger)).toBe(ledger.procedures);
    }
  });
});

describe("beside what was published", () => {
  it("says what is counted, what is inferred, what cannot be told, and what is not there at all", () => {
    const { published } = ledgerOn(exampleCatalog, tables, since, on);
    expect(published).toEqual([
      expect.objectContaining({ measure: "centreToLocal", figure: 741, counted: 0, reproduced: false }),
      expect.objectContaining({ measure: "fromDistrict", figure: 346, counted: 4, inferred: 1, reproduced: false }),
      expect.objectContaining({ measure: "abolished", figure: 1, counted: 1, cannotTell: 0, reproduced: true }),
    ]);
  });

  it("compares with no figure before its day, and is reproduced by nothing less than all", () => {
    expect(ledgerOn(exampleCatalog, tables, since, civilDateUnsafe("2025-09-14")).published).toEqual([]);
    const later = ledgerOn(exampleCatalog, tables, since, civilDateUnsafe("2026-09-26")).published;
    expect(later.at(-1)).toMatchObject({ measure: "listed", counted: 12, reproduced: true });
    const fewer = { ...tables, totals: tables.totals.map((one) => ({ ...one, figure: one.figure + 1 })) };
    expect(ledgerOn(exampleCatalog, fewer, since, on).published.every(({ reproduced }) => !reproduced)).toBe(true);
    expect(ledgerOn(exampleCatalog, fewer, since, on).published[0]?.notInCatalog).toBe(1);
  });

  it("shows the acts in force on the day, with what rests on them", () => {
    const acts = (day: string): readonly string[] =>
      ledgerOn(exampleCatalog, tables, since, civilDateUnsafe(day)).acts.map(
        ({ instrument, procedures }) => `${instrument} ${procedures}`,
      );
    expect(acts("2025-06-30")).toEqual([]);
    expect(acts("2025-09-15")).toEqual(["120/2025/NĐ-CP 2"]);
    expect(acts("2026-02-01")).toEqual(["120/2025/NĐ-CP 2", "49/2026/NĐ-CP 0"]);
    expect(acts("2027-03-01")).toEqual(["49/2026/NĐ-CP 0"]);
  });
});
