import { type BenchRun, cell, provenance, readRecord, table } from "./records.ts";

/** The page of benchmarks, room by room. */
export const bench = (root: string): string => {
  const runs = readRecord(root, "bench")?.runs ?? [];
  const head = [
    "# Benchmarks",
    "",
    "Written by `pnpm generate` from `docs/records/bench.json`. Ours and the peers take turns within one process, in many short rounds, and the best round of each",
    "counts: ratios are what to read, times are those of one machine that others used too. `spread` is how much longer the middle round was than the best.",
  ];
  return `${[...head, ...runs.flatMap(room)].join("\n")}\n`;
};

const room = (run: BenchRun): readonly string[] => [
  "",
  `## ${run.room}`,
  "",
  provenance(run, `pnpm bench ${run.room} --record`),
  ...run.tables.flatMap(({ heading, columns, rows }) => [
    "",
    `### ${heading}`,
    "",
    ...table(
      columns.map((one) => (one === "" ? " " : cell(one))),
      rows.map((row) => columns.map((_, at) => cell(row[at] ?? "") || " ")),
    ),
  ]),
  "",
  `Spread: ${spread(run)}.`,
];

const spread = ({ spreads }: BenchRun): string => {
  const ratios = spreads.map(({ ratio }) => ratio).sort((a, b) => a - b);
  if (ratios.length === 0) return "not measured in rounds";
  const percent = (ratio: number): string => `${Math.round((ratio - 1) * 100)} %`;
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 1;
  return `${percent(middle)} in the middle of ${ratios.length} measurements, at most ${percent(ratios.at(-1) ?? 1)}`;
};
