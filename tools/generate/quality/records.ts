import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "../../differential/Comparison.ts";
import type { Fuzzed } from "../../fuzz/fuzzTarget.ts";
import type { Cell } from "../../pack/matrix/Cell.ts";
import type { Tarball } from "../../pack/matrix/tarballs.ts";
import type { Verdict } from "../../patterns/judge.ts";
import type { Machine } from "../../quality/machineOf.ts";
import type { Library } from "../../release/checkSupply.ts";

/** The recorded runs the pages are made of. */
export interface Records {
  readonly differential: Machine & { readonly comparisons: readonly Comparison[] };
  readonly fuzz: Machine & {
    readonly runs: readonly (Machine & {
      readonly seed: number;
      readonly minutes: number;
      readonly results: readonly Fuzzed[];
    })[];
  };
  readonly patterns: Machine & { readonly verdicts: readonly Verdict[] };
  readonly packed: Machine & { readonly cells: readonly Cell[]; readonly tarballs: readonly Omit<Tarball, "file">[] };
  readonly supply: Machine & { readonly libraries: readonly Library[]; readonly problems: readonly string[] };
  readonly bench: Machine & { readonly runs: readonly BenchRun[] };
}

/** One room's benches as printed, and how far apart its rounds were. */
export interface BenchRun extends Machine {
  readonly room: string;
  readonly tables: readonly {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly spreads: readonly { readonly name: string; readonly ratio: number }[];
}

/** Reads a record; nothing where no run was recorded. */
export const readRecord = <Name extends keyof Records>(root: string, name: Name): Records[Name] | undefined => {
  const file = join(root, "docs/records", `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Records[Name]) : undefined;
};

/** When and on what a run was made, and the command that repeats it. */
export const provenance = ({ recordedOn, machine, node, load }: Machine, command: string): string =>
  `\`${command}\` · ${recordedOn} · ${machine} · Node ${node} · load average ${load}`;

/** A number as it is read. */
export const figure = (count: number): string => count.toLocaleString("en");

/** A text in a cell of a table. */
export const cell = (text: string, most = 120): string => {
  const line = text.replaceAll("|", "\\|").replace(/\s+/g, " ").replaceAll("<", "&lt;");
  return line.length > most ? `${line.slice(0, most)}…` : line;
};

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${columns.join(" | ")} |`,
  `| ${columns.map(() => "---").join(" | ")} |`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
];
