import type { Instant } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { decide } from "../lifecycle/decide.ts";
import type { Rejection } from "../lifecycle/Rejection.ts";

/** A dossier somewhere: its code, which never changes, the agency that received it and the one that has it now. */
export interface HousedDossier {
  readonly code: string;
  readonly receivedBy: string;
  readonly agency: string;
  readonly rules: DossierRules;
  readonly dossier: Dossier;
}

/** A merger, a split or a change of competence: for each agency that ends, those that go on with its work. */
export interface Reform {
  readonly at: Instant;
  /** The resolution or decision. */
  readonly basis: string;
  readonly actor: string;
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** The command of the definition that records the move; `Rehome` by the national ones, given by `systemAdmin`. */
  readonly command?: { readonly key: string; readonly role: string };
}

/** What a reform does to one dossier. */
export type Rehoming =
  | {
      readonly kind: "moves";
      readonly code: string;
      readonly receivedBy: string;
      readonly from: string;
      readonly to: string;
      readonly events: readonly DossierEvent[];
    }
  | {
      readonly kind: "toBeChosen";
      readonly code: string;
      readonly from: string;
      readonly candidates: readonly string[];
    }
  | { readonly kind: "stays"; readonly code: string; readonly agency: string }
  | { readonly kind: "closed"; readonly code: string; readonly agency: string }
  | { readonly kind: "refused"; readonly code: string; readonly agency: string; readonly why: Rejection | TimeFailure };

/** What a reform does to the dossiers of an agency, and how many of each kind. Nothing has happened yet. */
export interface RehomingReport {
  readonly dossiers: readonly Rehoming[];
  readonly counts: Readonly<Record<Rehoming["kind"], number>>;
  /** How many each continuing agency would take over. */
  readonly taken: ReadonlyMap<string, number>;
}

/**
 * Plans where open dossiers go when units or competence change (chuyển hồ sơ đang giải quyết khi sắp xếp đơn vị).
 *
 * The answer is the dry run; appending its `events` carries it out. The agency that received a dossier stays on record, its code, status
 * and clocks do not change. Where several agencies continue one, the dossier is to be chosen for, never guessed. Closed dossiers stay
 * where they are.
 *
 * @legal one-stop-2025, local-government-2025
 * @example
 * const rules = rulesFor();
 * const { dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const open = { code: "H57-1", receivedBy: "A", agency: "A", rules, dossier };
 * const successors = new Map([["A", ["B"]], ["C", ["D", "E"]]]);
 * const reform = { at: instantUnsafe("2026-07-01T00:00+07:00"), basis: "12/NQ-HĐND", actor: "admin", successors };
 * const report = rehome([open, { ...open, code: "H57-2", agency: "C" }], reform);
 * report.counts; // => { moves: 1, toBeChosen: 1, stays: 0, closed: 0, refused: 0 }
 * report.dossiers[1]; // => { kind: "toBeChosen", code: "H57-2", from: "C", candidates: ["D", "E"] }
 * @since 0.1.0
 */
export const rehome = (dossiers: readonly HousedDossier[], reform: Reform): RehomingReport => {
  const counts = { moves: 0, toBeChosen: 0, stays: 0, closed: 0, refused: 0 };
  const taken = new Map<string, number>();
  const planned = dossiers.map((housed) => rehomingOf(housed, reform));
  for (const one of planned) {
    counts[one.kind] += 1;
    if (one.kind === "moves") taken.set(one.to, (taken.get(one.to) ?? 0) + 1);
  }
  return { dossiers: planned, counts, taken };
};

const rehomingOf = (housed: HousedDossier, reform: Reform): Rehoming => {
  const { code, agency, rules, dossier } = housed;
  const successors = reform.successors.get(agency);
  if (successors === undefined || (successors.length === 1 && successors[0] === agency))
    return { kind: "stays", code, agency };
  if (rules.definition.rows.get(dossier.status)?.status.terminal === true) return { kind: "closed", code, agency };
  const [to, ...others] = successors;
  return to === undefined || others.length > 0
    ? { kind: "toBeChosen", code, from: agency, candidates: successors }
    : move(housed, reform, to);
};

/** The id names the dossier, the move and the basis, so that carrying a plan out twice moves nothing twice. */
const move = ({ code, receivedBy, agency, rules, dossier }: HousedDossier, reform: Reform, to: string): Rehoming => {
  const { at, basis, actor, command = { key: "Rehome", role: "systemAdmin" } } = reform;
  const decided = decide(rules, dossier, {
    id: `rehome ${code} ${agency} ${to} ${basis}`,
    at,
    command: command.key,
    role: command.role,
    actor,
    payload: { fromAgency: agency, toAgency: to, basis },
  });
  return decided.ok
    ? { kind: "moves", code, receivedBy, from: agency, to, events: decided.value }
    : { kind: "refused", code, agency, why: decided.error };
};
