import { type ProcedureCode, parseProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { ImportReason } from "./ImportReport.ts";

/** The code of a row; `repaired` says that the cell spelt it otherwise, `suffix` that a case or an agency stood behind it. */
export interface CodeRead {
  readonly code: ProcedureCode;
  readonly repaired?: true;
  readonly suffix?: string;
}

/**
 * Reads the code of a cell; the suffix of a case or an agency is set aside.
 *
 * A spreadsheet that took the code for a number has dropped its last zeros: they are put back, as six digits follow the dot, and
 * `repaired` says so. So it does of a decimal comma, blanks, and a full stop behind. Two codes in a cell are refused.
 *
 * @example
 * readCode("1.001193.000.00.00.H46"); // => ok { code: "1.001193", suffix: ".000.00.00.H46" }
 * readCode(1.001193); // => ok { code: "1.001193" }
 * readCode("x"); // => err "codeUnreadable"
 */
export const readCode = (cell: string | number): Result<CodeRead, ImportReason> => {
  if (typeof cell === "number") return fromNumber(cell);
  if (cell === "") return err("codeMissing");
  const exact = parse(cell, false);
  if (exact !== undefined) return ok(exact);
  const plain = cell.replace(/\s+/g, "").replace(/^['"]+|(?<![.,;:'"])[.,;:'"]+$/g, "");
  const repaired = parse(/^\d,\d{6}(?!\d)/.test(plain) ? plain.replace(",", ".") : plain, true);
  if (repaired !== undefined) return ok(repaired);
  return err(new Set(cell.match(codes)).size > 1 ? "codesDiffer" : "codeUnreadable");
};

const codes = /(?<![\d.])\d\.\d{6}(?!\d)/g;

const fromNumber = (cell: number): Result<CodeRead, ImportReason> => {
  const text = cell.toFixed(6);
  const found = Number(text) === cell ? parse(text, String(cell) !== text) : undefined;
  return found === undefined ? err("codeUnreadable") : ok(found);
};

const parse = (text: string, isRepaired: boolean): CodeRead | undefined => {
  const parsed = parseProcedureCode(text);
  if (!parsed.ok) return undefined;
  const { code } = parsed.value;
  return {
    code,
    ...(isRepaired ? { repaired: true as const } : {}),
    ...(text.length > code.length ? { suffix: text.slice(code.length) } : {}),
  };
};

/**
 * The code that a text calls its own by the label of the portal's page, to be held against the key of the record.
 *
 * @example
 * codeNamedIn("Mã thủ tục: 1.001193"); // => "1.001193"
 */
export const codeNamedIn = (text: string): string | undefined => /Mã thủ tục:?\s*(\d\.\d{6})(?!\d)/iu.exec(text)?.[1];

/** What a report calls the suffix behind a code, which records do not keep. */
export const codeSuffix: string = "hậu tố của mã · code suffix";
