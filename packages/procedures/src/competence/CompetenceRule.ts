import type { LegalCitation } from "@haicap/kernel";
import type { CaseFact, CaseFacts, CivilStatusAction } from "./CaseFacts.ts";
import type { Owner } from "./CompetenceInterval.ts";
import type { CompetenceNote } from "./CompetenceNote.ts";

/** One line of a rule that chooses the owner by the facts: all conditions must hold. The first owner decides, the rest equally may. */
export interface CompetenceRule {
  readonly when: RuleConditions;
  /** What a missing fact means: the rule does not apply, or nobody can tell. */
  readonly whenMissing: "no" | "unknown";
  readonly owners: readonly Owner[];
  /** Empty: the basis is that of the interval. */
  readonly citations: readonly LegalCitation[];
  readonly note?: CompetenceNote;
}

/** The conditions of a rule; an age is `from` inclusive, `under` exclusive, in whole years. */
export interface RuleConditions {
  readonly age?: { readonly from?: number; readonly under?: number };
  readonly action?: readonly CivilStatusAction[];
  readonly foreignElement?: boolean;
  readonly insideIndustrialZone?: boolean;
  readonly certifiedBy?: "commune" | "district";
}

/** Whether a rule applies to a case; `unknown` names the facts that would tell. */
export type RuleVerdict =
  | { readonly applies: "yes" | "no" }
  | { readonly applies: "unknown"; readonly needs: readonly CaseFact[] };

/**
 * Holds a rule against the facts of a case.
 *
 * A condition that fails settles it, whatever else is missing.
 *
 * @example
 * const rule = { when: { age: { under: 14 } }, whenMissing: "unknown" as const, owners: [], citations: [] };
 * judgeRule(rule, { age: 13 }); // => { applies: "yes" }
 * judgeRule(rule, { age: 14 }); // => { applies: "no" }
 * judgeRule(rule, {}); // => { applies: "unknown", needs: ["age"] }
 * @since 0.1.0
 */
export const judgeRule = (rule: CompetenceRule, facts: CaseFacts): RuleVerdict => {
  const needs: CaseFact[] = [];
  for (const fact of Object.keys(rule.when) as CaseFact[]) {
    if (facts[fact] === undefined) needs.push(fact);
    else if (!holds(rule.when, fact, facts)) return { applies: "no" };
  }
  if (needs.length === 0) return { applies: "yes" };
  return rule.whenMissing === "no" ? { applies: "no" } : { applies: "unknown", needs };
};

const holds = (when: RuleConditions, fact: CaseFact, facts: CaseFacts): boolean => {
  if (fact === "action") return facts.action !== undefined && (when.action ?? []).includes(facts.action);
  if (fact !== "age") return facts[fact] === when[fact];
  const age = facts.age ?? Number.NaN;
  return age >= (when.age?.from ?? 0) && age < (when.age?.under ?? Number.POSITIVE_INFINITY);
};
