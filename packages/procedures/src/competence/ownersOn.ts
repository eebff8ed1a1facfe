import { type CivilDate, err, type LegalCitation, ok, type Result } from "@haicap/kernel";
import type { LegalBasis } from "../catalog/LegalBasis.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CaseDependent } from "./CaseDependent.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { CompetenceInterval, CompetenceKind, Owner } from "./CompetenceInterval.ts";
import { chooseOwners } from "./chooseOwners.ts";
import type { HandlingOption, HandlingReason, HandlingStatus } from "./Handling.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";
import { intervalOn } from "./intervalOn.ts";

/** Who owns a procedure on a day, before a place is known. The first owner decides, the others equally may. */
export interface OwnersOn {
  readonly status: HandlingStatus;
  readonly certainty: "confirmed" | "provisional";
  readonly owners: readonly Owner[];
  readonly kind: CompetenceKind;
  readonly options?: readonly HandlingOption[];
  readonly reasons: readonly HandlingReason[];
  readonly warnings: readonly HandlingWarning[];
  readonly citations: readonly LegalCitation[];
}

/**
 * Names the owners of a procedure on a day (cấp và cơ quan có thẩm quyền) for the facts of a case.
 *
 * A day before the first interval, or on which the basis of the competence has ended, has no owner: `unknown` with the reason.
 * A dossier received while a law was in force stays under it where that law's successor says so.
 *
 * Fails with `CaseDependent` when the level depends on facts that are missing, or on a rule nobody wrote down for us.
 *
 * @legal civil-status-2014#7
 * @example
 * const change = exampleCatalog.codes.flatMap((code) => exampleCatalog.entry(code) ?? [])[4];
 * const on = civilDateUnsafe("2025-06-30");
 * ownersOn(exampleCatalog, change, on, { action: "correct", age: 14 }); // => ok { owners: [{ level: "district", … }], … }
 * ownersOn(exampleCatalog, change, on, { action: "correct" }); // => err { _tag: "CaseDependent", needs: ["age"], … }
 * @since 0.1.0
 */
export const ownersOn = (
  catalog: ProcedureCatalog,
  entry: ProcedureEntry,
  on: CivilDate,
  facts: CaseFacts = {},
  receivedOn: CivilDate = on,
): Result<OwnersOn, CaseDependent> => {
  const interval = intervalOn(entry, on);
  if (interval === undefined) return ok(nobody("unknown", [], ["outsideCoverage"], []));
  const { mode, citations } = interval;
  const reason = reasonOf(interval);
  const notes: readonly HandlingWarning[] =
    on > catalog.present ? [...interval.notes, "afterLastCheck"] : interval.notes;
  if (mode === "notInForce" || mode === "abolished") return ok(nobody(mode, citations, notes, [reason]));
  const ended = endedBasis(catalog, interval, on, receivedOn);
  if (ended !== undefined)
    return ok(nobody("unknown", citations, ["legalBasisExpired", ...notes], [reason, goneBy(ended)]));
  if (mode === "unknown") return ok({ ...nobody(mode, citations, notes, [reason]), options: optionsOf(interval) });
  const chosen = chooseOwners(interval, catalog.rules(interval.rules ?? ""), facts);
  if ("needs" in chosen) return err({ _tag: "CaseDependent", code: entry.code, on, ...chosen });
  return ok({
    status: entry.internal ? "internal" : "inForce",
    certainty: interval.confidence === "verified" && on <= catalog.present ? "confirmed" : "provisional",
    owners: chosen.owners,
    kind: interval.kind,
    reasons:
      chosen.when === undefined
        ? [reason]
        : [reason, { reason: "caseFacts", when: chosen.when, citations: chosen.citations }],
    warnings: [...notes, ...chosen.warnings],
    citations: chosen.citations,
  });
};

const reasonOf = ({ mode, kind, effective: { from, until }, citations }: CompetenceInterval): HandlingReason =>
  until === undefined
    ? { reason: "interval", mode, kind, from, citations }
    : { reason: "interval", mode, kind, from, until, citations };

const goneBy = ({ instrument, until, replacedBy }: EndedBasis): HandlingReason => ({
  reason: "basisEnded",
  until,
  ...(replacedBy === undefined ? {} : { replacedBy }),
  citations: [{ instrument }],
});

const nobody = (
  status: HandlingStatus,
  citations: readonly LegalCitation[],
  warnings: readonly HandlingWarning[],
  reasons: readonly HandlingReason[],
): OwnersOn => ({ status, certainty: "provisional", owners: [], kind: "original", reasons, warnings, citations });

const optionsOf = (interval: CompetenceInterval): readonly HandlingOption[] =>
  interval.owners.map((owner) => ({ ...owner, citations: interval.citations }));

interface EndedBasis extends LegalBasis {
  readonly until: CivilDate;
}

/** The competence rests on the first citation: when that instrument has ended, nothing is asserted. */
const endedBasis = (
  catalog: ProcedureCatalog,
  interval: CompetenceInterval,
  on: CivilDate,
  receivedOn: CivilDate,
): EndedBasis | undefined => {
  const [first] = interval.citations;
  const basis = first && catalog.legalBasis(first.instrument);
  if (basis?.until === undefined || on < basis.until) return undefined;
  return basis.keepsEarlierDossiers && receivedOn < basis.until ? undefined : { ...basis, until: basis.until };
};
