import { existsSync, readdirSync, readFileSync } from "node:fs";
import { root } from "./tables.ts";

/** Where and when something was measured. */
export interface Circumstances {
  readonly recordedOn: string;
  readonly machine: string;
  readonly node: string;
  readonly load: number;
}

/** A table of figures as a bench printed it. */
export interface MeasuredTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The figures of one room (`pnpm bench units`). */
export interface BenchRecord extends Circumstances {
  readonly command: string;
  readonly tables: readonly MeasuredTable[];
}

/** How often our answers were compared with those of another library, and every difference, explained or not. */
export interface Comparison {
  readonly rule: string;
  readonly peer: string;
  readonly compared: number;
  readonly explained: readonly { readonly why: string; readonly count: number }[];
  readonly unexplained: readonly unknown[];
}

/** What was recorded in `docs/records`; both parts may be empty. */
export interface Records {
  readonly benches: readonly (BenchRecord & { readonly name: string })[];
  readonly differential: (Circumstances & { readonly comparisons: readonly Comparison[] }) | undefined;
}

const folder = `${root}/docs/records`;

/** Reads the records of measured runs. */
export const records = (): Records => {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  return {
    benches: files.flatMap((file) => {
      const name = /^bench-(.*)\.json$/.exec(file)?.[1];
      return name === undefined ? [] : [{ name, ...(read(file) as BenchRecord) }];
    }),
    differential: files.includes("differential.json")
      ? (read("differential.json") as Records["differential"])
      : undefined,
  };
};
