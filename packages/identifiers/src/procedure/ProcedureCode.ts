import { type Brand, err, ok, type Result } from "@haicap/kernel";
import { type AgencyCode, parseAgencyCode } from "../agency/AgencyCode.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** The national code of a procedure (mã thủ tục hành chính), without any suffix: `"1.004194"`. */
export type ProcedureCode = Brand<string, "ProcedureCode">;

/** A procedure code as printed: the national code, and apart from it the case and the agency that some systems append. */
export interface WrittenProcedureCode {
  readonly code: ProcedureCode;
  readonly agency?: AgencyCode;
  readonly case?: string;
}

/** The text is not a procedure code. */
export interface NotAProcedureCode {
  readonly _tag: "NotAProcedureCode";
  readonly input: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads a procedure code (mã thủ tục hành chính): one digit, dot, six digits; behind it, at will, a case of two digits
 * and an agency identifier in either form.
 *
 * The same national code with different suffixes is one procedure: compare `code` alone.
 *
 * Fails with `NotAProcedureCode`: `charset` or `separator` for a character or separator that never occurs, `length` for another
 * count of digits, the reason of the agency for its suffix.
 *
 * @legal procedure-control-2010
 * @example
 * parseProcedureCode("1.004194"); // => ok { code: "1.004194" }
 * parseProcedureCode("1.012753.H19"); // => ok { code: "1.012753", agency: "H19" }
 * parseProcedureCode("3.000181.000.00.00.H22"); // => ok { code: "3.000181", agency: "000.00.00.H22" }
 * parseProcedureCode("2.002788.01"); // => ok { code: "2.002788", case: "01" }
 * parseProcedureCode("1.04194"); // => err { _tag: "NotAProcedureCode", input: "1.04194", reason: "length" }
 * @since 0.1.0
 */
export const parseProcedureCode = (text: string): Result<WrittenProcedureCode, NotAProcedureCode> => {
  if (text.length > longest) return refuse(text, "length");
  const match = /^(\d\.\d{6})(?:\.(\d{2}))?(?:\.(\d{3}\..*|[A-Z].*))?$/.exec(text);
  if (match === null) return refuse(text, reasonOf(text));
  const [, code, branch, suffix] = match;
  const agency = suffix === undefined ? undefined : parseAgencyCode(suffix);
  if (agency?.ok === false) return refuse(text, agency.error.reason);
  return ok({
    code: code as ProcedureCode,
    ...(agency === undefined ? {} : { agency: agency.value.code }),
    ...(branch === undefined ? {} : { case: branch }),
  });
};

/**
 * The national code of a text, for literals and tests: throws unless the text is the national code alone.
 *
 * @example
 * procedureCodeUnsafe("2.000635"); // => "2.000635"
 * @since 0.1.0
 */
export const procedureCodeUnsafe = (text: string): ProcedureCode => {
  const parsed = parseProcedureCode(text);
  if (!parsed.ok || parsed.value.code !== text) throw new Error(`not a national procedure code: ${text}`);
  return parsed.value.code;
};

const longest = 64;

const refuse = (input: string, reason: IdentifierReason): Result<never, NotAProcedureCode> =>
  err({ _tag: "NotAProcedureCode", input, reason });

const reasonOf = (text: string): IdentifierReason => {
  if (text === "") return "length";
  if (!/^[A-Z0-9./_-]+$/.test(text)) return "charset";
  if (!/^\d\./.test(text) && !/^\d+\./.test(text)) return /^[A-Z]/.test(text) ? "charset" : "separator";
  if (/[/_-]|\.\.|\.$/.test(text)) return "separator";
  return /^\d\.\d{6}\./.test(text) ? "group" : "length";
};
