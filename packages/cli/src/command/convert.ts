import type { address, units, Words } from "haicap";
import { operationNamed } from "haicap/operations";
import type { Convert } from "../convert/Conversion.ts";
import { columnNamed } from "../convert/columnNamed.ts";
import { convertAddress } from "../convert/convertAddress.ts";
import { convertCode } from "../convert/convertCode.ts";
import { convertedRows, convertTable } from "../convert/convertTable.ts";
import { csvTable } from "../convert/csvTable.ts";
import { openOutput } from "../convert/openOutput.ts";
import { openTable } from "../convert/openTable.ts";
import { Tally } from "../convert/Tally.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { writeFileLines } from "../terminal/writeFileLines.ts";
import { writeWorkbook } from "../terminal/writeWorkbook.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { systemFault } from "./systemFault.ts";

/** Options of `haicap units convert`; one of `column` and `codeColumn` is needed. */
export interface ConvertOptions {
  readonly lang: string;
  readonly column?: string;
  readonly codeColumn?: string;
  readonly writtenUnder?: "auto" | "threeTier" | "twoTier";
  readonly on?: string;
  readonly out?: string;
  readonly patch?: string;
}

/**
 * `haicap units convert <file>`: a CSV or XLSX file comes out as CSV, or as XLSX where `--out` is named so, with the unit of each row beside it.
 *
 * The file `-` is CSV on standard input. The counts are said on stderr at the end.
 */
export const convert = async (path: string, options: ConvertOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const misused = (fault: Words): ExitCode => {
    terminal.stderr.write(`${fault[language]}\n`);
    return 2;
  };
  const ask = await askedUnder(options.patch, terminal);
  if (ask === undefined) return 2;
  const how = converter(options, language, ask);
  if ("fault" in how) return misused(how.fault);
  const opened = path === "-" ? await csvTable(terminal.stdin) : await openTable(path);
  if ("fault" in opened) return misused(opened.fault);
  const column = columnNamed(opened.table.header, how.column);
  if (typeof column !== "number") return misused(column);
  const output = options.out === undefined ? terminal.stdout : await openOutput(options.out, path);
  if ("vi" in output) return misused(output);
  const tally = new Tally();
  const asked = [opened.table, column, how.convert, language, tally] as const;
  const written = /\.xlsx$/iu.test(options.out ?? "")
    ? writeWorkbook(convertedRows(...asked), output)
    : writeFileLines(terminal, output, convertTable(...asked));
  const stopped = await written.catch(systemFault);
  if (stopped !== undefined) terminal.stderr.write(`${stopped[language]}\n`);
  terminal.stderr.write(`${tally.summary(language)}\n`);
  return stopped === undefined ? 0 : 1;
};

type Converter = { readonly column: string; readonly convert: Convert } | { readonly fault: Words };

interface Asked {
  readonly resolve: typeof address.resolve;
  readonly get: typeof units.get;
  readonly successors: typeof units.successors;
}

/** The questions of a conversion, with what `--patch` says; `undefined` when its file is not right. */
const askedUnder = async (file: string | undefined, terminal: Terminal): Promise<Asked | undefined> => {
  const patch = await readPatch(file, terminal);
  if (patch === undefined) return undefined;
  const runOf = (name: string): never => {
    const operation = operationNamed(name);
    if (operation === undefined) throw new Error(`the registry has no ${name}`);
    return patch(operation).run as never;
  };
  return { resolve: runOf("address.resolve"), get: runOf("units.get"), successors: runOf("units.successors") };
};

const converter = (options: ConvertOptions, language: Language, ask: Asked): Converter => {
  const { column, codeColumn, writtenUnder, on } = options;
  const day = on === undefined ? {} : { on };
  const tried = ask.resolve({ text: "", ...day });
  if (!tried.ok) return { fault: tried.error.message };
  if (column !== undefined && codeColumn === undefined) {
    const era = writtenUnder === undefined ? {} : { writtenUnder };
    return { column, convert: convertAddress({ ...day, ...era }, language, ask.resolve) };
  }
  if (column !== undefined || codeColumn === undefined) return { fault: oneColumn };
  if (writtenUnder !== undefined) return { fault: codesHaveNoEra };
  const today = ask.resolve({ text: "" });
  const present = today.ok ? today.value.on : "";
  return { column: codeColumn, convert: convertCode({ on, present, ask }, language) };
};

const oneColumn: Words = {
  vi: "Cần đúng một trong hai: --column <cột địa chỉ> hoặc --code-column <cột mã xã cũ>.",
  en: "Exactly one is needed: --column <column of addresses> or --code-column <column of old commune codes>.",
};

const codesHaveNoEra: Words = {
  vi: "--written-under chỉ dùng cho địa chỉ; với --code-column, --on là ngày mà mã có hiệu lực.",
  en: "--written-under is for addresses; with --code-column, --on is the day the codes are of.",
};
