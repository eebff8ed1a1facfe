import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { answerCsv } from "../../../packages/cli/src/batch/answerCsv.ts";
import { answerJsonLines } from "../../../packages/cli/src/batch/answerJsonLines.ts";
import { csvRecords } from "../../../packages/cli/src/batch/csvRecords.ts";
import { textLines } from "../../../packages/cli/src/batch/textLines.ts";
import { convertTable } from "../../../packages/cli/src/convert/convertTable.ts";
import { csvTable } from "../../../packages/cli/src/convert/csvTable.ts";
import { Tally } from "../../../packages/cli/src/convert/Tally.ts";
import { xlsxTable } from "../../../packages/cli/src/convert/xlsxTable.ts";
import { openRecords } from "../../../packages/cli/src/procedures/openRecords.ts";
import { operationNamed } from "../../../packages/haicap/src/operations/index.ts";
import { allOf, chunked } from "../generate/chunks.ts";
import { hostileBits, hostileText } from "../generate/hostileText.ts";
import { mutatedJson } from "../generate/mutatedJson.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const operation = operationNamed("limits.parse");
if (operation === undefined) throw new Error("limits.parse");

/** Lines as a file counts them: every newline ends one, and what stands behind the last is one more. */
const linesIn = (chunks: readonly Uint8Array[]): number => {
  const bytes = Buffer.concat(chunks);
  const ends = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  return ends + (bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0);
};

const ends = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");

const lines = chunked(
  fc
    .array(
      fc.tuple(
        fc.oneof(
          {
            weight: 3,
            arbitrary: mutatedJson([{ id: 1, input: { text: "3 ngày làm việc" } }], 2).map((one) =>
              JSON.stringify(one),
            ),
          },
          { weight: 1, arbitrary: hostileText },
        ),
        ends,
      ),
      { maxLength: 12 },
    )
    .map((all) => all.flat().join("")),
);

const jsonLines = target(
  "cli",
  "JSON Lines: the batch",
  () => lines,
  async (chunks) => {
    const answers = await allOf(answerJsonLines(operation, chunks));
    same(answers.length, linesIn(chunks), "an answer for each line");
    for (const answer of answers) {
      const { ok, error, value, ...rest } = JSON.parse(answer) as Record<string, unknown>;
      same(Object.keys(rest), ["id"], "an answer has its id and nothing else");
      holds(
        ok === true
          ? typeof value === "object" && error === undefined
          : value === undefined && typeof error === "object",
        "a value or a failure",
      );
      holds(!answer.includes('"InternalError"'), `no bug answers: ${answer}`);
    }
    const read = await allOf(textLines(chunks));
    same(
      read.map(({ number }) => number),
      read.map((_, at) => at + 1),
      "lines are numbered without a gap",
    );
  },
);

/** A cell that carries a mark of its own, so that what is lost is seen. */
const markedRows = fc
  .array(
    fc.tuple(
      fc.array(fc.tuple(hostileBits, fc.constantFrom("bare", "quoted", "open", "inside")), {
        minLength: 1,
        maxLength: 5,
      }),
      ends,
    ),
    { minLength: 1, maxLength: 15 },
  )
  .chain((rows) => fc.constantFrom(",", ";").map((comma) => written(rows, comma)));

type Rows = readonly (readonly [readonly (readonly [string, string])[], string])[];

const written = (rows: Rows, comma: string): { readonly text: string; readonly marks: readonly string[] } => {
  const marks: string[] = [];
  const text = rows
    .map(([cells, end]) => {
      const line = cells.map(([bit, kind]) => {
        const mark = `m${marks.length}q`;
        marks.push(mark);
        const plain = bit.replaceAll(/["\r\n\uD800-\uDFFF]/g, "");
        if (kind === "quoted") return `"${plain}${mark}""${comma}\n"`;
        if (kind === "open") return `"${plain}${mark}`;
        return kind === "inside" ? `${plain}"${mark}"${plain}` : plain.replaceAll(comma, "") + mark;
      });
      return line.join(comma) + end;
    })
    .join("");
  return { text, marks };
};

const encoder = new TextEncoder();

const csvLoss = target(
  "cli",
  "CSV: nothing is lost",
  () => markedRows,
  async ({ text, marks }) => {
    const bytes = [encoder.encode(text)];
    const records = await allOf(csvRecords(bytes));
    const found = records.map((one) => ("error" in one ? one.text : one.cells.join("\t"))).join("\n");
    same(
      marks.filter((mark) => !found.includes(mark)),
      [],
      "every mark comes out in a record or in the text of a fault",
    );
    const at = records.map(({ line }) => line);
    holds(
      at.every((line, index) => index === 0 || line > (at[index - 1] ?? 0)),
      "records come in the order of their lines",
    );
    const opened = await csvTable(bytes);
    if ("fault" in opened) return;
    const rows = await allOf(opened.table.rows);
    const all = [
      opened.table.header.join("\t"),
      ...rows.map(({ cells, unread }) => cells.join("\t") + (unread?.text ?? "")),
    ].join("\n");
    same(
      marks.filter((mark) => !all.includes(mark)),
      [],
      "every mark is in the table",
    );
    holds(
      rows.every(({ cells }) => cells.length === opened.table.header.length),
      "rows are as wide as the header",
    );
  },
);

const csvAnswers = target(
  "cli",
  "CSV: the batch",
  () =>
    chunked(
      fc
        .tuple(fc.constantFrom("id,text", "text;id", "\uFEFFid,text", "text"), markedRows)
        .map(([head, { text }]) => `${head}\n${text}`),
    ),
  async (chunks) => {
    const out = await allOf(answerCsv(operation, chunks));
    const table = parse(out.join("\n")) as string[][];
    same(table.length, out.length, "a line of CSV for each answer");
    const [head = []] = table;
    holds(
      table.every((row) => row.length === head.length),
      "answers are as wide as the header",
    );
  },
);

const conversion = target(
  "cli",
  "CSV: conversion of a table",
  () => markedRows,
  async ({ text }) => {
    const opened = await csvTable([encoder.encode(text)]);
    if ("fault" in opened) return;
    const again = await csvTable([encoder.encode(text)]);
    if ("fault" in again) return;
    const rows = await allOf(again.table.rows);
    const tally = new Tally();
    const convert = (cell: string) => ({ status: "unresolved", candidates: [], reasons: cell }) as const;
    const out = await allOf(convertTable(opened.table, 0, convert, "vi", tally));
    same(out.length, rows.length + 1, "a line for each row");
    const table = parse(out.join("\n"), { delimiter: opened.table.delimiter, bom: true }) as string[][];
    same(table.length, out.length, "each is a line of CSV");
    same(
      table.slice(1).map((row) => row.slice(0, opened.table.header.length)),
      rows.map(({ cells }) => [...cells]),
      "what was in the table is in the result",
    );
  },
);

const folder = mkdtempSync(join(tmpdir(), "haicap-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Without names of properties of every object, on which the library that writes the workbook stumbles. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: hostileBits.map((text) =>
      text
        .replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "")
        .replaceAll(/__proto__|constructor|toString/g, "name")
        .slice(0, 300),
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: -1e9, max: 1e9 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

const workbook = target(
  "cli",
  "XLSX: rows of a workbook",
  () => fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
  async (rows) => {
    const file = join(folder, "rows.xlsx");
    const data = rows.map((row) =>
      row.map((value) => (value === null || value === "" ? null : { value })),
    ) as SheetData;
    writeFileSync(file, await writeExcelFile(data).toBuffer());
    const filled = rows.filter((row) => row.some((value) => value !== null && value !== ""));
    const opened = await xlsxTable(file);
    if (filled.length === 0) return holds("fault" in opened, "a workbook without a row says so");
    holds("table" in opened, "a workbook with a row is a table");
    const after = rows.slice(rows.findIndex((row) => row.some((value) => value !== null && value !== "")) + 1);
    const found = (await allOf(opened.table.rows)).map(({ cells }) => cells.map((one) => one.trim()));
    const wanted = after.map((row) =>
      row.map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "").trim())),
    );
    while (wanted.length > 0 && (wanted.at(-1) as string[]).every((text) => text === "")) wanted.pop();
    same(
      found.slice(0, wanted.length).map((row) => [...row, "", "", ""].slice(0, 3)),
      wanted,
      "the cells of a workbook",
    );
  },
);

let sound: Buffer | undefined;

/** Bytes of a workbook changed, cut and doubled: told as damaged, or read. */
const damagedWorkbook = target(
  "cli",
  "XLSX: damaged files",
  () =>
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom("set", "cut", "double")), { minLength: 1, maxLength: 6 }),
  async (edits) => {
    sound ??= await writeExcelFile([
      [{ value: "Mã số" }, { value: "Tên" }],
      [{ value: "1.001193" }, { value: "Đăng ký khai sinh" }],
    ] as SheetData).toBuffer();
    let bytes = Buffer.from(sound);
    for (const [place, value, kind] of edits) {
      const at = 4 + (place % Math.max(1, bytes.length - 4));
      if (kind === "set") bytes[at] = value;
      else if (kind === "cut") bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + value)]);
      else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + value), bytes.subarray(at)]);
    }
    const file = join(folder, "damaged.xlsx");
    writeFileSync(file, bytes);
    const opened = await xlsxTable(file);
    if ("table" in opened) await allOf(opened.table.rows);
    const records = await openRecords(file, []);
    if (!("fault" in records) && "values" in records) await allOf(records.values);
  },
);

export const streamTargets: readonly FuzzTarget[] = [
  jsonLines,
  csvLoss,
  csvAnswers,
  conversion,
  workbook,
  damagedWorkbook,
];
