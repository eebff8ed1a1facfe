import type { ProcedureCode } from "@haicap/identifiers";
import type { PackedRecords } from "./PackedCatalog.ts";
import type { ProcedureRecord } from "./Procedure.ts";

const codeAt = '{"code":"'.length;

/** Finds a record by its code; its line is parsed when it is first asked for, and the texts are only cut into lines. */
export const readRecords = (packed: PackedRecords): ((code: ProcedureCode) => ProcedureRecord | undefined) => {
  const spell = speller(packed.alphabet ?? "");
  const lines = new Map<string, string | ProcedureRecord>();
  for (const text of packed.texts) for (const line of text.split("\n")) lines.set(line.slice(codeAt, codeAt + 8), line);
  return (code) => {
    const found = lines.get(code);
    if (typeof found !== "string") return found;
    const record = JSON.parse(spell(found)) as ProcedureRecord;
    lines.set(code, record);
    return record;
  };
};

const chunk = 8192;

/** Writes the letters that stand as one-byte characters back; a run of letters at a time, as building a text letter by letter is slow. */
const speller = (alphabet: string): ((line: string) => string) => {
  if (alphabet === "") return (line) => line;
  const letters = Uint16Array.from({ length: 256 }, (_, place) =>
    place < 128 ? place : alphabet.charCodeAt(place - 128),
  );
  const run = new Uint16Array(chunk);
  return (line) => {
    let text = "";
    for (let from = 0; from < line.length; from += chunk) {
      const length = Math.min(chunk, line.length - from);
      for (let at = 0; at < length; at++) run[at] = letters[line.charCodeAt(from + at)] as number;
      text += String.fromCharCode(...run.subarray(0, length));
    }
    return text;
  };
};
