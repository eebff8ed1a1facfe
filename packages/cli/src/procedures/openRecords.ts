import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Words } from "haicap";
import { type CsvRecord, csvRecords } from "../batch/csvRecords.ts";
import { type ByteStream, type TextLine, textLines } from "../batch/textLines.ts";
import {
  kindOf,
  largestWorkbook,
  lookAt,
  noSuchFile,
  oldWorkbook,
  tooLargeWorkbook,
  utf16,
} from "../convert/openTable.ts";
import type { WorkbookSheet } from "./WorkbookSheet.ts";

/** A file of procedures by what it holds: sheets at once, else rows or values one at a time. */
export type OpenRecords =
  | { readonly format: "xlsx"; readonly sheets: readonly WorkbookSheet[] }
  | { readonly format: "csv"; readonly rows: AsyncIterable<CsvRecord> }
  | { readonly format: "json" | "jsonl"; readonly values: AsyncIterable<JsonValue> };

/** A value and its row, or the line that is none. */
export type JsonValue =
  | { readonly row: number; readonly value: unknown }
  | { readonly row: number; readonly unread: string };

/** JSON that is one value is read whole, as text; JSON Lines and our own JSON may be of any length. */
const largestJson = 256 * 1024 * 1024;

/** Opens a file of procedures by what it holds, not by its name; `-` is standard input, CSV or JSON Lines. */
export const openRecords = async (
  path: string,
  stdin: ByteStream,
): Promise<OpenRecords | { readonly fault: Words }> => {
  if (path === "-") return openText(stdin);
  const found = await lookAt(path);
  if (found === undefined) return { fault: noSuchFile(path) };
  switch (kindOf(found.head)) {
    case "zip":
      if (found.size > largestWorkbook) return { fault: tooLargeWorkbook };
      return (await import("./workbookSheets.ts")).workbookSheets(path);
    case "oldWorkbook":
      return { fault: oldWorkbook };
    case "utf16":
      return { fault: utf16 };
    case "text":
      return openFile(path, found.size);
  }
};

const streamOf = (path: string): ByteStream => createReadStream(path, { highWaterMark: 256 * 1024 });

const openFile = async (path: string, size: number): Promise<OpenRecords | { readonly fault: Words }> => {
  const opened = await openText(streamOf(path));
  if (opened.format !== "json") return opened;
  if (await isOwnFile(path)) return { format: "json", values: ownLines(textLines(streamOf(path))) };
  if (size > largestJson) return { fault: tooLargeJson };
  return wholeJson(await readFile(path, "utf8"));
};

/** Text that begins with a brace or a bracket is JSON: one value a line, or one value in all; anything else is CSV. */
const openText = async (bytes: ByteStream): Promise<Exclude<OpenRecords, { format: "xlsx" }>> => {
  const chunks = chunksOf(bytes);
  const held: Uint8Array[] = [];
  let head = "";
  const decoder = new TextDecoder();
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    held.push(next.value);
    head += decoder.decode(next.value, { stream: true });
    if (head.trimStart().includes("\n") || head.length > firstLine) break;
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* held;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  const begin = head.replace(/^\u{FEFF}/u, "").trimStart();
  if (!/^[{[]/.test(begin)) return { format: "csv", rows: csvRecords(rest()) };
  const [line = ""] = begin.split("\n");
  const isLine = begin.includes("\n") && isJson(line) && begin.slice(line.length).trim() !== "";
  return isLine
    ? { format: "jsonl", values: jsonLines(textLines(rest())) }
    : { format: "json", values: wholeText(rest()) };
};

const firstLine = 4 * 1024 * 1024;

async function* chunksOf(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

const isJson = (text: string): boolean => "value" in parsed(text);

const parsed = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : "" };
  }
};

async function* jsonLines(lines: AsyncIterable<TextLine>): AsyncGenerator<JsonValue> {
  for await (const line of lines) {
    const row = line.number;
    if ("fault" in line) yield { row, unread: line.fault };
    else if (line.text.trim() !== "") yield lineValue(row, line.text);
  }
}

const lineValue = (row: number, text: string): JsonValue => {
  const found = parsed(text);
  return "value" in found ? { row, value: found.value } : { row, unread: text };
};

async function* wholeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonValue> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  yield* wholeValues(text);
}

const wholeJson = (text: string): OpenRecords => ({ format: "json", values: wholeValues(text) });

async function* wholeValues(text: string): AsyncGenerator<JsonValue> {
  const found = parsed(text.replace(/^\u{FEFF}/u, ""));
  if (!("value" in found)) yield { row: 1, unread: found.fault };
  else for (const [at, value] of listIn(found.value).entries()) yield { row: at + 1, value };
}

/** The records of a value: itself a list, an object with one list of objects, or one record. */
const listIn = (value: unknown, depth = 4): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || isRecord(value)) return [value];
  const lists = Object.values(value).filter(
    (one): one is readonly unknown[] => Array.isArray(one) && one.some(isObject),
  );
  const [only, ...more] = lists;
  if (only !== undefined && more.length === 0) return only;
  const inner = Object.values(value).filter(isObject);
  return only === undefined && inner.length === 1 && depth > 0 ? listIn(inner[0], depth - 1) : [value];
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

const isRecord = (value: object): boolean =>
  Object.keys(value).some((key) => /^(?:code|codeNotation|ma|ma_?(?:thu_?tuc|tthc|so)|mã.*|raw_text)$/iu.test(key));

const ownHead = '{"format":"haicap.procedures","version":1,"records":[';

/** Our own JSON holds a record a line, so that it is read line by line. */
const isOwnFile = async (path: string): Promise<boolean> => {
  for await (const line of textLines(streamOf(path))) return "text" in line && line.text === ownHead;
  return false;
};

async function* ownLines(lines: AsyncIterable<TextLine>): AsyncGenerator<JsonValue> {
  let row = 0;
  for await (const line of lines) {
    if ("text" in line && (line.number === 1 || line.text === "]}" || line.text.trim() === "")) continue;
    row++;
    if ("fault" in line) yield { row, unread: line.fault };
    else yield lineValue(row, line.text.replace(/,$/, ""));
  }
}

const tooLargeJson: Words = {
  vi: "Tệp JSON lớn hơn 256 MiB: hãy lưu thành JSON Lines, mỗi dòng một bản ghi, dài bao nhiêu cũng được.",
  en: "The JSON file is larger than 256 MiB: save it as JSON Lines, a record a line, which may be of any length.",
};
