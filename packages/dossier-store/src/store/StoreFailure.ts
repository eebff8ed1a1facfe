import type { HistoryBroken } from "@haicap/dossiers/history";

/** There is no such dossier, or the agency asking may not know of it. */
export interface DossierNotFound {
  readonly _tag: "DossierNotFound";
  readonly province: string;
  readonly id: string;
}

/** A dossier of this number was opened before. */
export interface DossierAlreadyOpened {
  readonly _tag: "DossierAlreadyOpened";
  readonly province: string;
  readonly id: string;
}

/** Somebody else appended first: the dossier is read again, and the command decided again. */
export interface VersionConflict {
  readonly _tag: "VersionConflict";
  readonly id: string;
  readonly expected: number;
}

/** The history in the store is not the one that was written. */
export interface StoredHistoryBroken {
  readonly _tag: "StoredHistoryBroken";
  readonly id: string;
  readonly broken: HistoryBroken;
}

/** The dossier keeps a definition the program does not have. */
export interface DefinitionMissing {
  readonly _tag: "DefinitionMissing";
  readonly id: string;
  readonly definition: string;
}

/** A header or an entry cannot be stored: which field, and what is wrong with it. */
export interface RecordRefused {
  readonly _tag: "RecordRefused";
  readonly field: string;
  readonly reason: "format" | "tooLarge" | "controlCharacter" | "otherProvince" | "notNext" | "repeated";
}

/** The agency asking may not write this. */
export interface AgencyNotAllowed {
  readonly _tag: "AgencyNotAllowed";
  readonly agency: string;
}

/** The database cannot be reached; nothing is known to have been written. */
export interface StoreUnavailable {
  readonly _tag: "StoreUnavailable";
  readonly cause: string;
}

/** The database refused a statement; `sqlState` is PostgreSQL's code. */
export interface DatabaseRefused {
  readonly _tag: "DatabaseRefused";
  readonly sqlState: string;
  readonly cause: string;
}

/** The tables were made by another line of development: a migration that was applied is not the one known here. */
export interface MigrationMismatch {
  readonly _tag: "MigrationMismatch";
  readonly id: number;
  readonly problem: "changed" | "unknown";
}

/**
 * Everything the store may answer instead of a value (lỗi của kho hồ sơ).
 *
 * @since 0.1.0
 */
export type StoreFailure =
  | AgencyNotAllowed
  | DatabaseRefused
  | DefinitionMissing
  | DossierAlreadyOpened
  | DossierNotFound
  | MigrationMismatch
  | RecordRefused
  | StoreUnavailable
  | StoredHistoryBroken
  | VersionConflict;
