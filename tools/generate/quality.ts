// Writes the pages of quality from the recorded runs in docs/records: figures, differences with their reasons, benchmarks.
import { badges } from "./quality/badges.ts";
import { bench } from "./quality/bench.ts";
import { cell, figure, readRecord, table } from "./quality/records.ts";
import { differential, fuzz, mutation, packed, patterns, speed, supply } from "./quality/sections.ts";

export const generate = (root: string): Map<string, string> =>
  new Map([
    ["docs/quality.md", quality(root)],
    ["docs/differences.md", differences(root)],
    ["docs/benchmarks.md", bench(root)],
    ...badges(root),
  ]);

const quality = (root: string): string => {
  const head = [
    "# Quality, in figures",
    "",
    "Written by `pnpm generate` from recorded runs (`docs/records`, `docs/mutation`); each figure stands under the command that repeats it. What the tables of facts",
    "rest on: [sources](sources.md).",
  ];
  const parts = [mutation, differential, fuzz, patterns, packed, speed, supply].flatMap((part) => part(root));
  return `${[...head, ...parts].join("\n")}\n`;
};

/** Every reason for a difference, with a few of the answers it explains. */
const differences = (root: string): string => {
  const record = readRecord(root, "differential");
  const parts = (record?.comparisons ?? [])
    .filter(({ explained }) => explained.length > 0)
    .flatMap(({ rule, peer, compared, explained }) => [
      "",
      `## ${peer}: ${rule}`,
      "",
      `${figure(compared)} compared.`,
      ...explained.flatMap(({ why, count, some }) => [
        "",
        `${figure(count)}: ${why}.`,
        "",
        ...table(
          ["asked", "ours", "theirs"],
          some.map(({ asked, ours, theirs }) => [code(asked), code(ours), code(theirs)]),
        ),
      ]),
    ]);
  const head = [
    "# Where others answer otherwise",
    "",
    "Every known difference between our answers and those of independent packages, explained. Written by `pnpm generate` from `docs/records/differential.json`.",
  ];
  return `${[...head, ...parts].join("\n")}\n`;
};

const code = (text: string): string => `\`${cell(text, 60).replaceAll("`", "'") || " "}\``;
