import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { caseFacts, exampleCatalog } from "../testing/index.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import { ownersOn } from "./ownersOn.ts";

const entry = exampleCatalog.entry(procedureCodeUnsafe("1.004859"));
const lastDay = civilDateUnsafe("2025-06-30");

/** Article 7 of Law 60/2014/QH13, restated for a case of which everything is known. */
const articleSeven = (facts: Required<Pick<CaseFacts, "age" | "action" | "foreignElement">>): string => {
  if (facts.foreignElement || facts.action === "redetermineEthnicity") return "district";
  return facts.action === "supplement" || facts.age < 14 ? "commune" : "district";
};

/** Every way to fill in what is missing. A missing foreign element means none: that case has a procedure of its own. */
const completions = (facts: CaseFacts): readonly string[] => {
  const actions =
    facts.action === undefined
      ? (["change", "correct", "supplement", "redetermineEthnicity"] as const)
      : [facts.action];
  const ages = facts.age === undefined ? [0, 13, 14, 80] : [facts.age];
  const foreignElement = facts.foreignElement ?? false;
  return actions.flatMap((action) => ages.map((age) => articleSeven({ action, age, foreignElement })));
};

it("answers exactly when every way to fill in the missing facts gives the same level", () => {
  const law = (facts: CaseFacts): void => {
    if (entry === undefined) throw new Error("the example has the procedure");
    const levels = new Set(completions(facts));
    const answer = ownersOn(exampleCatalog, entry, lastDay, facts);
    if (levels.size > 1) expect(answer).toMatchObject({ ok: false, error: { _tag: "CaseDependent" } });
    else expect(answer).toMatchObject({ ok: true, value: { owners: [{ level: [...levels][0] }] } });
  };
  fc.assert(fc.property(caseFacts, law), { numRuns: 500 });
});
