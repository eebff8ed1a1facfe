import type { ProcedureRecord } from "../catalog/Procedure.ts";

/** A file of procedure records in our own format; `procedureFileSchema` of `./schema` reads it back. */
export interface ProcedureFile {
  readonly format: "haicap.procedures";
  readonly version: 1;
  readonly records: readonly ProcedureRecord[];
}

/**
 * Writes records as JSON (xuất thủ tục ra JSON), one record a line, in the order of their codes.
 *
 * Nothing is lost: reading the text back gives the same records.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * JSON.parse(toJson(birth)).records.length; // => 1
 * toJson([]); // => '{"format":"haicap.procedures","version":1,"records":[]}\n'
 * @since 0.1.0
 */
export const toJson = (records: readonly ProcedureRecord[]): string => {
  const lines = [...records].sort((a, b) => (a.code < b.code ? -1 : 1)).map((record) => JSON.stringify(record));
  const body = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
  return `{"format":"haicap.procedures","version":1,"records":${body}}\n`;
};
