import type { ProcedureCode } from "@haicap/identifiers";
import type { ProcedureRecord } from "./Procedure.ts";

const codeAt = '{"code":"'.length;

/** Finds a record by its code; its line is parsed when it is first asked for, and the texts are only cut into lines. */
export const readRecords = (texts: readonly string[]): ((code: ProcedureCode) => ProcedureRecord | undefined) => {
  const lines = new Map<string, string | ProcedureRecord>();
  for (const text of texts) for (const line of text.split("\n")) lines.set(line.slice(codeAt, codeAt + 8), line);
  return (code) => {
    const found = lines.get(code);
    if (typeof found !== "string") return found;
    const record = JSON.parse(found) as ProcedureRecord;
    lines.set(code, record);
    return record;
  };
};
