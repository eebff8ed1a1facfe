import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Words } from "haicap";
import { csvTable } from "./csvTable.ts";
import type { Opened } from "./Table.ts";

/** A workbook is unpacked whole, into some fifty times its size; beyond this one it is safer as CSV, which streams. */
export const largestWorkbook: number = 32 * 1024 * 1024;

/** Opens a file as a table by what it holds, not by its name: an XLSX workbook, else CSV in UTF-8. */
export const openTable = async (path: string): Promise<Opened> => {
  const found = await lookAt(path);
  if (found === undefined) return { fault: noSuchFile(path) };
  switch (kindOf(found.head)) {
    case "zip":
      if (found.size > largestWorkbook) return { fault: tooLargeWorkbook };
      return (await import("./xlsxTable.ts")).xlsxTable(path);
    case "oldWorkbook":
      return { fault: oldWorkbook };
    case "utf16":
      return { fault: utf16 };
    case "text":
      return csvTable(createReadStream(path, { highWaterMark: 256 * 1024 }));
  }
};

export interface Found {
  readonly head: Uint8Array;
  readonly size: number;
}

/** What a file holds at its beginning, and how large it is; nothing when it cannot be read. */
export const lookAt = async (path: string): Promise<Found | undefined> => {
  const file = await open(path).catch((): undefined => undefined);
  if (file === undefined) return undefined;
  try {
    const about = await file.stat();
    if (!about.isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(new Uint8Array(8), 0, 8, 0);
    return { head: buffer.subarray(0, bytesRead), size: about.size };
  } finally {
    await file.close();
  }
};

/**
 * What a file is by its first bytes.
 *
 * @example
 * kindOf(Uint8Array.of(0x50, 0x4b, 3, 4)); // => "zip"
 * kindOf(new TextEncoder().encode("id,text")); // => "text"
 */
export const kindOf = (head: Uint8Array): "zip" | "oldWorkbook" | "utf16" | "text" => {
  const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return "oldWorkbook";
  return begins(0xff, 0xfe) || begins(0xfe, 0xff) ? "utf16" : "text";
};

/**
 * What is said of a file that cannot be read.
 *
 * @example
 * noSuchFile("dia-chi.csv").en; // => "The file \"dia-chi.csv\" cannot be read: check its path and the right to read it."
 */
export const noSuchFile = (path: string): Words => ({
  vi: `Không đọc được tệp "${path}": hãy kiểm tra đường dẫn và quyền đọc.`,
  en: `The file "${path}" cannot be read: check its path and the right to read it.`,
});

export const tooLargeWorkbook: Words = {
  vi: "Bảng tính lớn hơn 32 MiB: hãy lưu thành CSV UTF-8, tệp CSV dài bao nhiêu cũng được.",
  en: "The workbook is larger than 32 MiB: save it as CSV UTF-8, which may be of any length.",
};

export const oldWorkbook: Words = {
  vi: "Đây là tệp .xls cũ hoặc bảng tính có mật khẩu: hãy lưu lại thành .xlsx không mật khẩu, hoặc CSV UTF-8.",
  en: "This is an old .xls, or a workbook locked with a password: save it as .xlsx without one, or as CSV UTF-8.",
};

export const utf16: Words = {
  vi: "Tệp này là UTF-16: hãy lưu lại thành CSV UTF-8.",
  en: "This file is UTF-16: save it as CSV UTF-8.",
};
