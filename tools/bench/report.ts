/** A time in the unit that suits it. */
export const time = (ns: number): string =>
  ns < 1000 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1000).toFixed(2)} µs` : `${(ns / 1e6).toFixed(2)} ms`;

export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`;

/** A table as it was printed. */
export interface Printed {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was printed since the beginning, for the record. */
export const printed: Printed[] = [];

/** Prints rows under a heading, columns aligned. */
export const table = (heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): void => {
  printed.push({ heading, columns, rows });
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? "").length)));
  console.log(`\n${heading}`);
  for (const row of all)
    console.log(
      `  ${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
};
