import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel, UnitCode } from "@haicap/units";
import type { Owner } from "../competence/CompetenceInterval.ts";
import type { OrganKind } from "../competence/OrganKind.ts";

/**
 * The cells of a line. Packed tables are made by our generator and held against their laws, so their texts are taken as typed.
 *
 * @example
 * cellsOf("a\tb"); // => ["a", "b"]
 */
export const cellsOf = (line: string): readonly string[] => line.split("\t");

/**
 * The parts of a list in a cell; an empty cell has none.
 *
 * @example
 * listOf("a|b"); // => ["a", "b"]
 * listOf(""); // => []
 */
export const listOf = <T extends string = string>(cell: string | undefined): readonly T[] =>
  cell === undefined || cell === "" ? [] : (cell.split("|") as T[]);

/**
 * A date in a cell, or `undefined` for an empty one.
 *
 * @example
 * dateOf("2026-06-01"); // => "2026-06-01"
 * dateOf(""); // => undefined
 */
export const dateOf = (cell: string | undefined): CivilDate | undefined =>
  cell === undefined || cell === "" ? undefined : (cell as CivilDate);

/** The code of a procedure in a cell. */
export const codeOf = (cell: string): ProcedureCode => cell as ProcedureCode;

/**
 * The code of a unit in a cell, or `undefined` for an empty one.
 *
 * @example
 * placeOf("26740"); // => "26740"
 * placeOf(""); // => undefined
 */
export const placeOf = (cell: string | undefined): UnitCode | undefined =>
  cell === undefined || cell === "" ? undefined : (cell as UnitCode);

/**
 * Reads `level:organ:body`.
 *
 * @example
 * ownerOf("commune:peoplesCommittee:UBND"); // => { level: "commune", organ: "peoplesCommittee", body: "UBND" }
 */
export const ownerOf = (text: string): Owner => {
  const [level = "", organ = "", body = ""] = text.split(":");
  return { level: level as GovernmentLevel, organ: organ as OrganKind, body };
};

/** Reads `instrument#article.clause.point`. */
export const citationOf = (text: string): LegalCitation => {
  const [instrument = "", place = ""] = text.split("#");
  const [article, clause, point] = place === "" ? [] : place.split(".");
  return {
    instrument,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
};
