import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import writeExcelFile, { type SheetData } from "write-excel-file/node";

/** A folder for files of tests, removed after them. */
export const filesOfTests = async (): Promise<(name: string, content: string | Uint8Array) => Promise<string>> => {
  const folder = await mkdtemp(join(tmpdir(), "haicap-"));
  afterAll(() => rm(folder, { recursive: true }));
  return async (name, content) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
};

/** The bytes of a workbook with one sheet. */
export const workbook = async (
  rows: readonly (readonly (string | number | boolean | Date | null)[])[],
): Promise<Uint8Array> => {
  const cell = (value: string | number | boolean | Date | null): object | null =>
    value === null ? null : { value, ...(value instanceof Date ? { format: "dd/mm/yyyy hh:mm" } : {}) };
  return writeExcelFile(rows.map((row) => row.map(cell)) as SheetData).toBuffer();
};
