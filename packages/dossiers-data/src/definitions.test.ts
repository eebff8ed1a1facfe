import { defineDossier, defineDossierUnsafe, transitionOf } from "@haicap/dossiers";
import { at, civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { definitionTimeline } from "./definitionTimeline.ts";
import { dossierDefinitions } from "./dossierDefinitions.ts";
import { version } from "./index.ts";

const on = (day: string): string => {
  const found = at(definitionTimeline(), civilDateUnsafe(day));
  return found.ok ? found.value.id : found.error._tag;
};

describe("the definitions", () => {
  it("change with the decree, on its day", () => {
    expect(on("2018-06-20")).toBe("OutsideCoverage");
    expect(on("2018-06-21")).toBe("decree-61-2018");
    expect(on("2025-06-30")).toBe("decree-61-2018");
    expect(on("2025-07-01")).toBe("decree-118-2025");
    expect(on("2026-11-22")).toBe("decree-118-2025");
    expect(version).toMatch(/^\d{4}\.\d+\.\d+$/);
  });

  it.each(dossierDefinitions().map((definition) => ({ id: definition.id, definition })))(
    "$id contradicts itself nowhere",
    ({ definition }) => {
      expect(defineDossier(definition)).toMatchObject({ ok: true });
    },
  );

  it.each(dossierDefinitions().map((definition) => ({ id: definition.id, definition })))(
    "$id has 18 statuses, 33 commands and 54 rows, each command and role used",
    ({ definition }) => {
      const { statuses, commands, transitions, roles } = definition;
      expect([statuses.length, commands.length, transitions.length, roles.length]).toEqual([18, 33, 54, 14]);
      const used = new Set(transitions.map((row) => row.command));
      expect(commands.filter(({ key }) => !used.has(key))).toEqual([]);
      const acting = new Set(transitions.flatMap((row) => row.roles));
      expect(roles.filter(({ key }) => !acting.has(key))).toEqual([]);
    },
  );

  it("maps every status under the ten national codes, a pause under none that ends", () => {
    const [, current] = dossierDefinitions();
    const codes = new Map(current?.statuses.map(({ key, code }) => [key, code]));
    expect(Object.fromEntries(codes)).toEqual({
      Draft: null,
      Submitted: 1,
      IntakeSupplement: 5,
      Accepted: 2,
      Processing: 4,
      Consulting: 4,
      Interlinked: 4,
      AwaitingSignature: 4,
      Issuing: 4,
      Supplement: 5,
      FinancialObligation: 6,
      WithdrawalRequested: 7,
      ResultReady: 9,
      Returned: 10,
      NotAccepted: 3,
      Stopped: 8,
      Withdrawn: 7,
      Archived: "kept",
    });
  });

  it("issue the forms of their own circular", () => {
    const [earlier, current] = dossierDefinitions().map(defineDossierUnsafe);
    if (earlier === undefined || current === undefined) throw new Error("two definitions");
    expect(transitionOf(current, "Supplement", "ExpireSupplement")?.form?.number).toBe("05");
    expect(transitionOf(earlier, "Supplement", "ExpireSupplement")?.form).toBeNull();
    expect(transitionOf(current, "Accepted", "StartProcessing")?.form?.number).toBe("06");
    expect(transitionOf(earlier, "Accepted", "StartProcessing")?.form?.number).toBe("05");
    expect(transitionOf(current, "Processing", "ApologizeExtend")?.form?.nameVi).toContain("gia hạn");
    expect(transitionOf(earlier, "Processing", "ApologizeExtend")?.form?.nameVi).toContain("hẹn lại");
  });

  it("differ in what a supplement does to the time limit", () => {
    expect(dossierDefinitions().map(({ parameters }) => parameters.supplementClock)).toEqual(["restart", "resume"]);
  });
});
