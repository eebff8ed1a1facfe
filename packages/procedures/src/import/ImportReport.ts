import type { ProcedureRecord } from "../catalog/Procedure.ts";

/**
 * Why a row was not read, or was read with a doubt.
 *
 * Refused: no code, a code that is none, two codes in one row, another procedure's text, no name, a code the list does not name, a
 * sheet or row of a shape nobody knows. The others are flags: the row was read, and this of it was not taken at its word.
 */
export type ImportReason =
  | "notARecord"
  | "codeMissing"
  | "codeUnreadable"
  | "codesDiffer"
  | "textOfAnotherProcedure"
  | "nameMissing"
  | "codeNotInList"
  | "headerNotFound"
  | "sheetNotUsed"
  | "codeRepeated"
  | "rowEmpty"
  | "channelUnknown"
  | "limitUnread"
  | "limitZero"
  | "unitMissingInSource"
  | "feeUnread"
  | "feeVaries"
  | "feeZeroInSource"
  | "feeZeroButNoteHasAmount"
  | "vndThousandsTruncated"
  | "currencyUnknown"
  | "levelUnknown"
  | "subjectUnknown"
  | "quantityUnread"
  | "staleDistrictAgencyInSource"
  | "verticalAgency"
  | "internal"
  | "provinceSpecificProcedure"
  | "stateNotPublic"
  | "listNumberInName"
  | "noteLimitDiffers"
  | "glueAmbiguous"
  | "sourceNotNfc";

/** What became of one row; `row` counts from 1 as a person does, `sheet` names the sheet where there are several. */
export interface ImportIssue {
  readonly row: number;
  readonly sheet?: string;
  readonly code?: string;
  readonly reason: ImportReason;
  /** The cell, where it tells more. */
  readonly text?: string;
}

/** What an import read, what of it is in doubt, and what it could not read (báo cáo nhập dữ liệu). */
export interface ImportReport {
  readonly records: readonly ProcedureRecord[];
  /** Rows read. */
  readonly read: number;
  readonly flagged: readonly ImportIssue[];
  readonly refused: readonly ImportIssue[];
}

/** Not one row could be read: an import that brings nothing is a failure. */
export interface NothingRead {
  readonly _tag: "NothingRead";
  readonly rows: number;
  readonly refused: readonly ImportIssue[];
}
