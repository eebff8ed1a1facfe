import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { procedures } from "haicap";
import { openOutput } from "../convert/openOutput.ts";
import { IssueList } from "../procedures/IssueList.ts";
import { type ImportOutcome, importReport, importReportJson } from "../procedures/importReport.ts";
import { type OpenRecords, openRecords } from "../procedures/openRecords.ts";
import { type RecordWriter, recordWriter } from "../procedures/recordWriter.ts";
import { countedAloud } from "../terminal/countedAloud.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { systemFault } from "./systemFault.ts";

/** Options of `haicap procedures import`. */
export interface ProceduresImportOptions {
  readonly lang: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly issues?: string;
  readonly source?: string;
  readonly checkedOn?: string;
}

/**
 * `haicap procedures import <file>`: reads procedures of any file an office holds, tells what became of each row, and writes what was read.
 *
 * Ends with 1 when not one procedure was read, with 2 when the file cannot be opened.
 */
export const proceduresImport = async (
  path: string,
  options: ProceduresImportOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const misused = (text: string): ExitCode => {
    terminal.stderr.write(`${text}\n`);
    return 2;
  };
  const checkedOn = options.checkedOn ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checkedOn) || Number.isNaN(Date.parse(checkedOn)))
    return misused(`--checked-on ${checkedOn}: YYYY-MM-DD`);
  const opened = await openRecords(path, terminal.stdin);
  if ("fault" in opened) return misused(opened.fault[language]);
  const output =
    options.out === undefined || options.out === "-" ? terminal.stdout : await openOutput(options.out, path);
  if ("vi" in output) return misused(output[language]);
  const issues = options.issues === undefined ? undefined : await openOutput(options.issues, path);
  if (issues !== undefined && "vi" in issues) return misused(issues[language]);
  const writer = options.out === undefined ? undefined : recordWriter(options.out, output, options.out !== "-");
  const pass = (kind: "refused" | "flagged") =>
    issues === undefined ? undefined : (issue: object) => issues.write(`${JSON.stringify({ kind, ...issue })}\n`);
  const found = { refused: new IssueList(pass("refused")), flagged: new IssueList(pass("flagged")) };
  const where = { source: options.source ?? path, checkedOn: checkedOn as Where["checkedOn"] };
  const settled = writerAfter(writer, issues);
  const outcome = await run(watched(opened, terminal), where, found, settled).catch(systemFault);
  if ("vi" in outcome) {
    terminal.stderr.write(`${outcome[language]}\n`);
    return 1;
  }
  const report = { file: path, format: opened.format, ...outcome, ...found };
  const text = options.json ? importReportJson(report) : importReport(report, language);
  (options.out === "-" ? terminal.stderr : terminal.stdout).write(text);
  return outcome.procedures === 0 ? 1 : 0;
};

type Where = Parameters<typeof procedures.recordImport>[0];
type Found = { readonly refused: IssueList; readonly flagged: IssueList };
type Outcome = Pick<ImportOutcome, "procedures" | "counts" | "notKept">;

/** The day in Viet Nam, where somebody looks at the file. */
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** A writer that also waits for the file of issues, so that neither grows in memory. */
const writerAfter = (writer: RecordWriter | undefined, issues: Writable | undefined): RecordWriter => ({
  write: async (record) => {
    await writer?.write(record);
    if (issues?.writableNeedDrain) await once(issues, "drain");
  },
  end: async () => {
    await writer?.end();
    issues?.end();
    if (issues !== undefined) await finished(issues);
  },
});

/** The rows of a file, counted aloud when a person watches; a workbook is read whole. */
const watched = (opened: OpenRecords, terminal: Terminal): OpenRecords => {
  if ("rows" in opened) return { ...opened, rows: countedAloud(terminal, opened.rows) };
  return "values" in opened ? { ...opened, values: countedAloud(terminal, opened.values) } : opened;
};

const run = async (opened: OpenRecords, where: Where, found: Found, writer: RecordWriter): Promise<Outcome> => {
  const outcome = await outcomeOf(opened, where, found, writer);
  await writer.end();
  return outcome;
};

const outcomeOf = (opened: OpenRecords, where: Where, found: Found, writer: RecordWriter): Promise<Outcome> => {
  switch (opened.format) {
    case "xlsx":
      return sheets(opened, where, found, writer);
    case "csv":
      return table(opened, where, found, writer);
    case "json":
    case "jsonl":
      return values(opened, where, found, writer);
  }
};

type Opened<Format extends OpenRecords["format"]> = Extract<OpenRecords, { readonly format: Format }>;

const sheets = async (
  opened: Opened<"xlsx">,
  where: Where,
  { refused, flagged }: Found,
  writer: RecordWriter,
): Promise<Outcome> => {
  const read = procedures.fromSheets(opened.sheets, where);
  for (const issue of read.ok ? read.value.refused : read.error.refused) refused.add(issue);
  if (!read.ok) {
    const rows = rowsOf(read.error.refused);
    return { procedures: 0, counts: { rows, read: 0, flagged: 0, refused: rows }, notKept: [] };
  }
  for (const issue of read.value.flagged) flagged.add(issue);
  for (const record of read.value.records) await writer.write(record);
  return { procedures: read.value.records.length, counts: read.value.counts, notKept: read.value.notKept };
};

/** The rows that were refused, each listed; where nothing was read, a row that only heads others is none. */
const rowsOf = (refused: readonly procedures.ImportIssue[]): number => {
  const rows = new Map(refused.map(({ sheet, row, rows: spoken = 1 }) => [`${sheet} ${row}`, spoken]));
  return [...rows.values()].reduce((sum, spoken) => sum + spoken, 0);
};

const sinkOf = ({ refused, flagged }: Found): Parameters<typeof procedures.recordImport>[1] => ({
  flag: (issue) => flagged.add(issue),
  refuse: (issue) => refused.add(issue),
});

const table = async (opened: Opened<"csv">, where: Where, found: Found, writer: RecordWriter): Promise<Outcome> => {
  const importing = procedures.tableImport(where, sinkOf(found));
  let count = 0;
  const keep = async (records: ReturnType<typeof importing.end>): Promise<void> => {
    for (const record of records) {
      count += 1;
      await writer.write(record);
    }
  };
  for await (const record of opened.rows)
    if ("error" in record) importing.refuse({ row: record.line, reason: "lineUnreadable", text: record.text });
    else await keep(importing.take(record.cells, record.line));
  await keep(importing.end());
  return { procedures: count, counts: importing.counts(), notKept: importing.notKept() };
};

const values = async (
  opened: Opened<"json" | "jsonl">,
  where: Where,
  found: Found,
  writer: RecordWriter,
): Promise<Outcome> => {
  const importing = procedures.recordImport(where, sinkOf(found));
  let count = 0;
  for await (const one of opened.values) {
    if ("unread" in one) {
      importing.refuse({ row: one.row, reason: "lineUnreadable", text: one.unread });
      continue;
    }
    const record = importing.take(one.value, one.row);
    if (record === undefined) continue;
    count += 1;
    await writer.write(record);
  }
  return { procedures: count, counts: importing.counts(), notKept: importing.notKept() };
};
