import { err, type LegalCitation, ok, type Result } from "@haicap/kernel";
import type { GovernmentLevel, UnitCode, UnitTable } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { CaseDependent } from "../competence/CaseDependent.ts";
import type { CaseFact } from "../competence/CaseFacts.ts";
import type { Decider, Handling, HandlingOption } from "../competence/Handling.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { OrganKind } from "../competence/OrganKind.ts";
import { type HandlingFailure, whoHandles } from "../competence/whoHandles.ts";
import type { OwnerQuestion } from "./ownerAt.ts";

/** A body that wants to act: a kind of body at a level, and its unit where it has one. */
export interface Actor {
  readonly level: GovernmentLevel;
  readonly organ: OrganKind;
  readonly unit?: UnitCode;
}

/**
 * Whether a body may decide: as `owner`; as one `equallyCompetent`, where the applicant chooses; `authorised` by the owner; `no`; only
 * in some cases, told by facts that are missing (`dependsOnCase`); or nobody can tell (`unknown`).
 */
export type ActingVerdict = "owner" | "equallyCompetent" | "authorised" | "no" | "dependsOnCase" | "unknown";

/** The verdict and why; `needs` where it depends on the case. */
export interface MayAct {
  readonly verdict: ActingVerdict;
  readonly needs?: readonly CaseFact[];
  readonly warnings: readonly HandlingWarning[];
  readonly citations: readonly LegalCitation[];
}

/**
 * Tells whether a body may decide a procedure (có được giải quyết hay không) on a day and at a place; without `place`, in its own unit.
 *
 * Whoever is authorised acts beside the owner, who stays competent. Fails as `whoHandles` does, but for competence that depends on the
 * case, which is a verdict here.
 *
 * @legal local-government-2025#14
 * @example
 * const asked = { code: "2.000528" as OwnerQuestion["code"], on: civilDateUnsafe("2025-07-01") };
 * mayAct(exampleCatalog, exampleUnits, asked, { level: "commune", organ: "peoplesCommittee" }); // => ok { verdict: "owner", … }
 * mayAct(exampleCatalog, exampleUnits, asked, { level: "province", organ: "provincialDepartment" }); // => ok { verdict: "no", … }
 * @since 0.1.0
 */
export const mayAct = (
  catalog: ProcedureCatalog,
  units: UnitTable,
  question: OwnerQuestion,
  actor: Actor,
): Result<MayAct, Exclude<HandlingFailure, CaseDependent>> => {
  const asked =
    question.place === undefined && actor.unit !== undefined ? { ...question, place: actor.unit } : question;
  const answer = whoHandles(catalog, units, asked);
  if (answer.ok) {
    const { warnings, citations } = answer.value;
    return ok({ verdict: verdictOn(answer.value, actor), warnings, citations });
  }
  if (answer.error._tag !== "CaseDependent") return err(answer.error);
  const { options, needs } = answer.error;
  const own = options.filter((option) => isSameKind(option, actor));
  if (own.length === 0) return ok({ verdict: "no", warnings: [], citations: citationsOf(options) });
  return ok({ verdict: "dependsOnCase", needs, warnings: [], citations: citationsOf(own) });
};

const verdictOn = (
  { status, decides, alternatives = [], acting, options = [] }: Handling,
  actor: Actor,
): ActingVerdict => {
  if (decides !== undefined && isThis(decides, actor)) return "owner";
  if (alternatives.some((one) => isThis(one, actor))) return "equallyCompetent";
  if (acting !== undefined && isThis(acting, actor)) return "authorised";
  if (status !== "unknown") return "no";
  return options.length === 0 || options.some((option) => isSameKind(option, actor)) ? "unknown" : "no";
};

/** The citations of options, each once. */
const citationsOf = (options: readonly HandlingOption[]): readonly LegalCitation[] => {
  const each = new Map(options.flatMap(({ citations }) => citations.map((one) => [JSON.stringify(one), one])));
  return [...each.values()];
};

const isSameKind = ({ level, organ }: Pick<HandlingOption, "level" | "organ">, actor: Actor): boolean =>
  level === actor.level && organ === actor.organ;

/** Where the unit is known on both sides it must be the same. */
const isThis = (decider: Decider, actor: Actor): boolean =>
  isSameKind(decider, actor) &&
  (decider.unit === undefined || actor.unit === undefined || decider.unit.code === actor.unit);
