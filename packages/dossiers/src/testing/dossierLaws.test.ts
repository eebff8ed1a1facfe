import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandsOf } from "./commandsOf.ts";
import { dossierLaws } from "./dossierLaws.ts";
import { rulesFor } from "./rulesFor.ts";

const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 20, maxMinutesBetween: 4000 };

describe.each([
  ["in office hours", rulesFor({ profile: { supplementMax: 2, supplementClock: "restart", delegation: true } })],
  ["in days", rulesFor({ workingDayAs: "days", profile: { supplementMax: 3 } })],
  ["in months", rulesFor({ workingDayAs: "days", limit: { amount: 1, unit: "month" }, profile: { supplementMax: 3 } })],
])("every dossier %s", (_how, rules) => {
  it.each(Object.entries(dossierLaws(rules, commandsOf(rules.definition, shape))))("%s", (_law, law) => {
    fc.assert(law, { numRuns: 60 });
  });
});

describe("a definition that breaks a law", () => {
  it("is found out", () => {
    const rules = rulesFor();
    const paid = rules.definition.rows.get("FinancialObligation");
    if (paid === undefined) throw new Error("FinancialObligation");
    const rows = new Map(rules.definition.rows).set("FinancialObligation", {
      ...paid,
      status: { ...paid.status, clock: "runs" },
    });
    const broken = { ...rules, definition: { ...rules.definition, rows } };
    const laws = dossierLaws(broken, commandsOf(rules.definition, shape));
    const failing = Object.entries(laws).filter(([, law]) => fc.check(law, { numRuns: 400 }).failed);
    expect(failing.map(([name]) => name)).toContain(
      "the clock stands still exactly while somebody outside is waited for",
    );
  });
});
