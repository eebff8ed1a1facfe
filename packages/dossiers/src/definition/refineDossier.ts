import { err, type Result } from "@haicap/kernel";
import type { CompiledDefinition } from "./CompiledDefinition.ts";
import type {
  CommandDefinition,
  DossierDefinition,
  DossierParameters,
  GuardDefinition,
  RoleDefinition,
  StatusDefinition,
  TransitionDefinition,
} from "./DossierDefinition.ts";
import { type DefinitionBroken, defineDossier } from "./defineDossier.ts";

/** A status of a province's own, under a status of the rules: it has that one's national code, clock and wait. */
export interface RefinedStatus {
  readonly key: string;
  readonly refines: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What a province adds to the rules; whatever it leaves out stays as it is. */
export interface Refinement {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly statuses?: readonly RefinedStatus[];
  readonly commands?: readonly CommandDefinition[];
  /** Further rows; one for a status and a command that have a row leads it elsewhere, under the same national code. */
  readonly transitions?: readonly TransitionDefinition[];
  readonly guards?: readonly GuardDefinition[];
  readonly roles?: readonly RoleDefinition[];
  readonly parameters?: Partial<DossierParameters>;
}

/** What a refinement may not do. */
export interface RefinementProblem {
  readonly problem: "refinesNothing" | "refinesDraft" | "keyTaken" | "leadsToOtherCode" | "rolesWidened";
  readonly key: string;
}

/** A refinement would break the national mapping or what the rules allow; every problem is listed. */
export interface RefinementBroken {
  readonly _tag: "RefinementBroken";
  readonly id: string;
  readonly problems: readonly RefinementProblem[];
}

/**
 * Refines a definition for a province (quy trình nội bộ của tỉnh): further statuses under the ten national codes, further steps between
 * them. What the national portal sees stays the same: no status of the rules changes its code or its clock, no row of theirs leads
 * under another code or is opened to a role that had no right to it.
 *
 * Fails with `RefinementBroken`, and with `DefinitionBroken` when the whole contradicts itself.
 *
 * @legal one-stop-2025
 * @example
 * const refined = refineDossier(sampleDefinition, {
 *   id: "sample-hue", nameVi: "Quy trình Huế", nameEn: "Definition of Huế",
 *   statuses: [{ key: "SiteVisit", refines: "Processing", nameVi: "Xác minh thực địa", nameEn: "Site visit" }],
 *   commands: [{ key: "Visit", event: "Visited", nameVi: "Đi thực địa", nameEn: "Visit", effect: null, payload: [] },
 *     { key: "ReportVisit", event: "VisitReported", nameVi: "Báo cáo", nameEn: "Report", effect: null, payload: [] }],
 *   transitions: [["Processing", "Visit", "SiteVisit"], ["SiteVisit", "ReportVisit", "Processing"]].map(([from, command, to]) =>
 *     ({ from, command, to, roles: ["specialist"], form: null, until: null, legal: [], confidence: "example" })),
 * });
 * refined.ok && refined.value.rows.get("SiteVisit")?.status.code; // => 4
 * refineDossier(sampleDefinition, { id: "x", nameVi: "x", nameEn: "x", statuses: [{ key: "A", refines: "B", nameVi: "", nameEn: "" }] });
 * // => err { _tag: "RefinementBroken", id: "x", problems: [{ problem: "refinesNothing", key: "A" }] }
 * @since 0.1.0
 */
export const refineDossier = (
  base: DossierDefinition,
  refinement: Refinement,
): Result<CompiledDefinition, RefinementBroken | DefinitionBroken> => {
  const problems = problemsOf(base, refinement);
  return problems.length > 0
    ? err({ _tag: "RefinementBroken", id: refinement.id, problems })
    : defineDossier(refined(base, refinement));
};

const refined = (base: DossierDefinition, refinement: Refinement): DossierDefinition => {
  const { statuses = [], commands = [], transitions = [], guards = [], roles = [] } = refinement;
  const own = new Set(transitions.map(rowName));
  return {
    ...base,
    id: refinement.id,
    nameVi: refinement.nameVi,
    nameEn: refinement.nameEn,
    parameters: { ...base.parameters, ...refinement.parameters },
    statuses: [...base.statuses, ...statuses.map((status) => statusOf(base, status))],
    commands: [...base.commands, ...commands],
    transitions: [...base.transitions.filter((row) => !own.has(rowName(row))), ...transitions],
    guards: [...base.guards, ...guards],
    roles: [...base.roles, ...roles],
  };
};

const rowName = ({ from, command }: TransitionDefinition): string => `${from} + ${command}`;

const statusOf = (
  { statuses }: DossierDefinition,
  { key, refines, nameVi, nameEn }: RefinedStatus,
): StatusDefinition => {
  const parent = statuses.find((status) => status.key === refines) as StatusDefinition;
  return { ...parent, key, nameVi, nameEn };
};

const problemsOf = (base: DossierDefinition, refinement: Refinement): readonly RefinementProblem[] => {
  const known = new Map(base.statuses.map((status) => [status.key, status]));
  const found: RefinementProblem[] = [];
  for (const { key, refines } of refinement.statuses ?? []) {
    const parent = known.get(refines);
    if (parent === undefined) found.push({ problem: "refinesNothing", key });
    else if (parent === base.statuses[0]) found.push({ problem: "refinesDraft", key });
    if (known.has(key)) found.push({ problem: "keyTaken", key });
  }
  const codeOf = (key: string): unknown => {
    const own = refinement.statuses?.find((status) => status.key === key);
    return known.get(own?.refines ?? key)?.code ?? key;
  };
  for (const row of refinement.transitions ?? []) {
    const before = base.transitions.find((one) => rowName(one) === rowName(row));
    if (before === undefined) continue;
    const key = rowName(row);
    if (codeOf(before.to) !== codeOf(row.to)) found.push({ problem: "leadsToOtherCode", key });
    if (row.roles.some((role) => !before.roles.includes(role))) found.push({ problem: "rolesWidened", key });
  }
  return found;
};
