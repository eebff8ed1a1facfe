import type { SnapshotStale } from "@haicap/dossiers/history";
import { explainEn as explainDossierEn } from "@haicap/dossiers/text";
import type { StoreFailure } from "../store/StoreFailure.ts";
import type { MalformedExport } from "../transfer/importStore.ts";
import type { RowDiffers } from "../verify/verifyStore.ts";

/**
 * Says in English what the store could not do, with which value, and what to do.
 *
 * @example
 * explainEn({ _tag: "VersionConflict", id: "H57.12-260302-0001", expected: 3 });
 * // => "Somebody else appended to dossier H57.12-260302-0001 after event 3; read it again and do it again"
 * @since 0.1.0
 */
export const explainEn = (failure: StoreFailure | MalformedExport | RowDiffers | SnapshotStale): string => {
  switch (failure._tag) {
    case "DossierNotFound":
      return `There is no dossier ${failure.id} in province ${failure.province}, or the agency asking may not see it; check the number`;
    case "DossierAlreadyOpened":
      return `Dossier ${failure.id} of province ${failure.province} was opened before; use another number`;
    case "VersionConflict":
      return `Somebody else appended to dossier ${failure.id} after event ${failure.expected}; read it again and do it again`;
    case "StoredHistoryBroken":
      return `The stored history of dossier ${failure.id} was changed: ${explainDossierEn(failure.broken)}`;
    case "DefinitionMissing":
      return `Dossier ${failure.id} keeps the definition "${failure.definition}", which this program does not have; add it`;
    case "RecordRefused":
      return `Not written: ${failure.field} ${reasonEn[failure.reason]}`;
    case "AgencyNotAllowed":
      return `Agency ${failure.agency} may not write this dossier; ask as the agency that holds it`;
    case "StoreUnavailable":
      return `The database cannot be reached (${failure.cause}); try again later`;
    case "DatabaseRefused":
      return `The database refused (${failure.sqlState}): ${failure.cause}`;
    case "MigrationMismatch":
      return failure.problem === "changed"
        ? `The tables were not made by the step ${failure.id} known here; use the right version of the program`
        : `The tables have step ${failure.id}, which is newer than this program; upgrade the program`;
    case "MalformedExport":
      return "This line is not an exported dossier; export it from the store again";
    case "SnapshotStale":
      return `The snapshot at event ${failure.sequence} is not what the history comes to; delete it, another is taken`;
    case "RowDiffers":
      return `Column ${failure.column} of dossier ${failure.id} is not what its history comes to; compare with a backup`;
  }
};

const reasonEn = {
  format: "has another form",
  tooLarge: "is too large",
  controlCharacter: "holds the character NUL or half of a surrogate pair",
  otherProvince: "is not the province of the other dossiers of this append",
  notNext: "is not the next number",
  repeated: "is in the history already",
} as const;
