import { type ProcedureCode, parseProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { ImportReason } from "./ImportReport.ts";

/** Reads the code of a row; the suffix of a case or an agency is set aside. */
export const readCode = (text: string): Result<ProcedureCode, ImportReason> => {
  if (text === "") return err("codeMissing");
  const parsed = parseProcedureCode(text);
  return parsed.ok ? ok(parsed.value.code) : err("codeUnreadable");
};

/** The code a text names after the label of the portal's page, to be held against the key of the record. */
export const codeNamedIn = (text: string): string | undefined => /Mã thủ tục:?\s*(\d\.\d{6})(?!\d)/iu.exec(text)?.[1];
