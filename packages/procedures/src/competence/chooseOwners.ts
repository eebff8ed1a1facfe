import type { LegalCitation } from "@haicap/kernel";
import type { CaseFact, CaseFacts } from "./CaseFacts.ts";
import type { CompetenceInterval, Owner } from "./CompetenceInterval.ts";
import { type CompetenceRule, judgeRule, type RuleConditions } from "./CompetenceRule.ts";
import type { HandlingOption } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";

/** One way the choice may go. */
interface Outcome {
  readonly owners: readonly Owner[];
  readonly citations: readonly LegalCitation[];
  readonly when?: RuleConditions;
  readonly needs: readonly CaseFact[];
  readonly warnings: readonly HandlingWarning[];
  /** The owners are a list of which one decides, by no rule we know. */
  readonly open: boolean;
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
  if (rules.length === 0 && (interval.mode === "single" || interval.mode === "choice"))
    return { owners: interval.owners, citations: interval.citations, warnings: [] };
  if (rules.length === 0 && interval.mode === "caseDependent" && differ(interval.owners))
    return { needs: [], options: interval.owners.map((owner) => ({ ...owner, citations: interval.citations })) };
  const outcomes = possibleOutcomes(interval, rules, facts);
  const settled = outcomes.at(-1);
  const levels = new Set(
    outcomes.flatMap((outcome) => (outcome.open ? levelsOf(outcome.owners) : levelsOf(outcome.owners.slice(0, 1)))),
  );
  if (settled !== undefined && levels.size === 1)
    return {
      owners: settled.open ? settled.owners.slice(0, 1) : settled.owners,
      citations: settled.citations,
      warnings: settled.warnings,
      ...(settled.when === undefined || settled.needs.length > 0 ? {} : { when: wordsOf(settled.when) }),
    };
  return {
    needs: [...new Set(outcomes.flatMap(({ needs }) => needs))],
    options: outcomes.flatMap(optionsOf),
  };
};

const differ = (owners: readonly Owner[]): boolean => owners.some(({ level }) => level !== owners[0]?.level);

const levelsOf = (owners: readonly Owner[]): readonly string[] => owners.map(({ level }) => level);

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
      owners: rule.owners,
      citations: rule.citations.length === 0 ? interval.citations : rule.citations,
      when: rule.when,
      needs: verdict.applies === "unknown" ? verdict.needs : [],
      warnings: rule.note === undefined ? [] : [rule.note],
      open: false,
    });
    if (verdict.applies === "yes") return outcomes;
  }
  return interval.mode === "byFacts" && outcomes.length > 0 ? outcomes : [...outcomes, lastResort(interval, silent)];
};

const lastResort = (interval: CompetenceInterval, warnings: readonly HandlingWarning[]): Outcome => ({
  owners: interval.owners,
  citations: interval.citations,
  needs: [],
  warnings,
  open: interval.mode === "caseDependent" || interval.mode === "byFacts",
});

const optionsOf = ({ owners, citations, when, open }: Outcome): readonly HandlingOption[] =>
  (open ? owners : owners.slice(0, 1)).map((owner) => ({
    ...owner,
    ...(when === undefined ? {} : { when: wordsOf(when) }),
    citations,
  }));

/** The conditions as text a form can show: `{ action: "change|correct", age: ">=14" }`. */
const wordsOf = (when: RuleConditions): NonNullable<HandlingOption["when"]> => ({
  ...(when.action === undefined ? {} : { action: when.action.join("|") }),
  ...(when.age === undefined ? {} : { age: when.age.from === undefined ? `<${when.age.under}` : `>=${when.age.from}` }),
  ...(when.foreignElement === undefined ? {} : { foreignElement: String(when.foreignElement) }),
  ...(when.insideIndustrialZone === undefined ? {} : { insideIndustrialZone: String(when.insideIndustrialZone) }),
  ...(when.certifiedBy === undefined ? {} : { certifiedBy: when.certifiedBy }),
});
