import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./Manifest.ts";

/** The manifest of a build in a folder, or in words why there is none. */
export const readManifest = async (folder: string): Promise<Manifest | string> => {
  const file = join(folder, "manifest.json");
  try {
    const content = JSON.parse(await readFile(file, "utf8")) as unknown;
    return isManifest(content) ? content : `${file}: không phải bản kê của một lần dựng · not the manifest of a build`;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return `${file}: không đọc được · cannot be read (${why})`;
  }
};

const tables = ["versions", "units", "procedures", "days", "sunsets"] as const;
const texts = ["province", "name", "on"] as const;

const isManifest = (content: unknown): content is Manifest => {
  if (!isTable(content) || content["format"] !== 1) return false;
  return texts.every((key) => typeof content[key] === "string") && tables.every((key) => isTable(content[key]));
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
