import type { LegalCitation } from "@haicap/kernel";
import type { CaseFact, CaseFacts } from "./CaseFacts.ts";
import type { CompetenceInterval, Owner } from "./CompetenceInterval.ts";
import { type CompetenceRule, judgeRule, type RuleConditions } from "./CompetenceRule.ts";
import type { HandlingOption } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";

/** One way the choice may go. */
interface Outcome {
  /** Those of whom it would be the first. */
  readonly candidates: readonly Owner[];
  /** Those it would name: the first decides, the rest equally may. */
  readonly owners: readonly Owner[];
  readonly citations: readonly LegalCitation[];
  readonly when?: RuleConditions;
  readonly needs: readonly CaseFact[];
  readonly warnings: readonly HandlingWarning[];
}

/** The owners the facts choose, or the options and the facts that would tell them apart. */
export type ChosenOwners =
  | {
      readonly owners: readonly Owner[];
      readonly citations: readonly LegalCitation[];
      readonly warnings: readonly HandlingWarning[];
      /** What the facts met, where a rule chose. */
      readonly when?: NonNullable<HandlingOption["when"]>;
    }
  | { readonly needs: readonly CaseFact[]; readonly options: readonly HandlingOption[] };

/**
 * Chooses the owners of an interval by its rules and the facts of the case.
 *
 * The rules are tried in order; one whose facts are missing stays possible. When all that is possible has the same level the
 * missing facts do not matter, and the answer is firm.
 */
export const chooseOwners = (
  interval: CompetenceInterval,
  rules: readonly CompetenceRule[],
  facts: CaseFacts,
): ChosenOwners => {
  const outcomes = possibleOutcomes(interval, rules, facts);
  if (haveLevels(outcomes))
    return { needs: [...new Set(outcomes.flatMap(({ needs }) => needs))], options: outcomes.flatMap(optionsOf) };
  const { owners, citations, warnings, when, needs } = outcomes[outcomes.length - 1] as Outcome;
  return when === undefined || needs.length > 0
    ? { owners, citations, warnings }
    : { owners, citations, warnings, when: wordsOf(when) };
};

/** Whether the level is not the same whichever way it goes. */
const haveLevels = (outcomes: readonly Outcome[]): boolean => {
  let known: string | undefined;
  for (const { candidates } of outcomes)
    for (const { level } of candidates) {
      known ??= level;
      if (level !== known) return true;
    }
  return false;
};

/** In the order of the rules; never none. */
const possibleOutcomes = (
  interval: CompetenceInterval,
  rules: readonly CompetenceRule[],
  facts: CaseFacts,
): readonly Outcome[] => {
  const outcomes: Outcome[] = [];
  const silent: HandlingWarning[] = [];
  for (const rule of rules) {
    const verdict = judgeRule(rule, facts);
    if (verdict.applies === "no") {
      if (rule.when.insideIndustrialZone && facts.insideIndustrialZone === undefined)
        silent.push("zoneBoardInsideZones");
      continue;
    }
    outcomes.push({
      candidates: rule.owners.slice(0, 1),
      owners: rule.owners,
      citations: rule.citations.length === 0 ? interval.citations : rule.citations,
      when: rule.when,
      needs: verdict.applies === "unknown" ? verdict.needs : [],
      warnings: rule.note === undefined ? [] : [rule.note],
    });
    if (verdict.applies === "yes") return outcomes;
  }
  if (interval.mode !== "byFacts" || outcomes.length === 0) outcomes.push(lastResort(interval, silent));
  return outcomes;
};

/** What no rule settles; where the interval leaves it open, any of its owners by no rule we know. */
const lastResort = ({ mode, owners, citations }: CompetenceInterval, warnings: readonly HandlingWarning[]): Outcome => {
  const first = owners.slice(0, 1);
  return mode === "caseDependent" || mode === "byFacts"
    ? { candidates: owners, owners: first, citations, needs: [], warnings }
    : { candidates: first, owners, citations, needs: [], warnings };
};

const optionsOf = ({ candidates, citations, when }: Outcome): readonly HandlingOption[] =>
  candidates.map((owner) => ({ ...owner, ...(when === undefined ? {} : { when: wordsOf(when) }), citations }));

/** The conditions as text a form can show: `{ action: "change|correct", age: ">=14" }`. */
const wordsOf = (when: RuleConditions): NonNullable<HandlingOption["when"]> => ({
  ...(when.action === undefined ? {} : { action: when.action.join("|") }),
  ...(when.age === undefined ? {} : { age: when.age.from === undefined ? `<${when.age.under}` : `>=${when.age.from}` }),
  ...(when.foreignElement === undefined ? {} : { foreignElement: String(when.foreignElement) }),
  ...(when.insideIndustrialZone === undefined ? {} : { insideIndustrialZone: String(when.insideIndustrialZone) }),
  ...(when.certifiedBy === undefined ? {} : { certifiedBy: when.certifiedBy }),
});
