import type { ProcedureRecord } from "../catalog/Procedure.ts";

/**
 * Why a row was not read, or was read with a doubt.
 *
 * The first group refuses: the row gives no procedure. The second flags: the row was read, and this of it was not taken at its
 * word. `importReasonVi` and `importReasonEn` say each in words.
 */
export type ImportReason =
  | "notARecord"
  | "fieldUnreadable"
  | "codeMissing"
  | "codeUnreadable"
  | "codesDiffer"
  | "textOfAnotherProcedure"
  | "nameMissing"
  | "codeNotInList"
  | "codeRepeated"
  | "rowEmpty"
  | "headerNotFound"
  | "headerRepeated"
  | "sheetNotUsed"
  | "lineUnreadable"
  | "headingRow"
  | "codeFromRowAbove"
  | "codeRepaired"
  | "keyUnknown"
  | "partUnread"
  | "pageNotCut"
  | "readingIgnored"
  | "channelUnknown"
  | "limitUnread"
  | "limitZero"
  | "unitMissingInSource"
  | "noteLimitDiffers"
  | "feeUnread"
  | "feeVaries"
  | "feeZeroInSource"
  | "feeZeroButNoteHasAmount"
  | "feeFreeButSetElsewhere"
  | "vndThousandsTruncated"
  | "currencyUnknown"
  | "currencyFromNote"
  | "glueAmbiguous"
  | "levelUnknown"
  | "kindUnknown"
  | "subjectUnknown"
  | "quantityUnread"
  | "documentUnread"
  | "formGlued"
  | "legalBasisUnread"
  | "legalNumberGlued"
  | "staleDistrictAgencyInSource"
  | "verticalAgency"
  | "internal"
  | "provinceSpecificProcedure"
  | "stateNotPublic"
  | "listNumberInName"
  | "sourceNotNfc";

/** What became of one row; `row` counts from 1 as a person does, `sheet` names the sheet where there are several. */
export interface ImportIssue {
  readonly row: number;
  readonly sheet?: string;
  readonly code?: string;
  readonly reason: ImportReason;
  /** The cell, where it tells more. */
  readonly text?: string;
  /** How many rows it speaks for, when more than one: a sheet without a header, for instance. */
  readonly rows?: number;
}

/** Rows in: `rows` = `read` + `flagged` + `refused`. Empty rows, titles and headers are none. */
export interface ImportCounts {
  readonly rows: number;
  /** Read without a doubt. */
  readonly read: number;
  /** Read, with a doubt. */
  readonly flagged: number;
  readonly refused: number;
}

/** A column or key that held something for which a record has no place, and in how many rows. */
export interface NotKept {
  readonly name: string;
  readonly rows: number;
}

/** What an import read, what of it is in doubt, and what it could not read (báo cáo nhập dữ liệu). */
export interface ImportReport {
  readonly records: readonly ProcedureRecord[];
  readonly counts: ImportCounts;
  readonly flagged: readonly ImportIssue[];
  readonly refused: readonly ImportIssue[];
  readonly notKept: readonly NotKept[];
}

/** Not one row could be read: an import that brings nothing is a failure. */
export interface NothingRead {
  readonly _tag: "NothingRead";
  readonly rows: number;
  readonly refused: readonly ImportIssue[];
}
