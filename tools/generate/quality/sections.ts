import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonFor } from "../../patterns/explained.ts";
import { cell, figure, provenance, type Records, readRecord, table } from "./records.ts";

type Section = (root: string) => readonly string[];

const section = <Name extends keyof Records>(
  root: string,
  name: Name,
  title: string,
  command: string,
  body: (record: Records[Name]) => readonly string[],
): readonly string[] => {
  const record = readRecord(root, name);
  if (record === undefined) return ["", `## ${title}`, "", `Not recorded yet: \`${command}\`.`];
  return ["", `## ${title}`, "", provenance(record, command), "", ...body(record)];
};

/** The scores of mutation, as its own runs keep them. */
export const mutation: Section = (root) => {
  const file = join(root, "docs/mutation/scores.tsv");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const [head = "", ...rows] = lines.filter((line) => line !== "");
  const cells = rows.map((row) => row.split("\t"));
  const body =
    rows.length === 0
      ? ["Not recorded yet."]
      : [
          ...table(["room", "mutants", "noticed", "survived", "of these explained", "score"], wholeRooms(cells)),
          "",
          ...table(
            head.split("\t").map((one) => cell(one)),
            cells.map((row) => row.map((one) => cell(one))),
          ),
        ];
  const known =
    "One clause of the code is changed at a time and the tests must notice. `pnpm mutate <room>` repeats it; what survives is explained one by one in [docs/mutation](mutation).";
  return ["", "## Mutation", "", known, "", ...body];
};

/** The files of each room together. */
const wholeRooms = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  [...new Set(rows.map(([room = ""]) => room))].map((room) => {
    const own = rows.filter(([of]) => of === room);
    const sum = (column: number): number => own.reduce((all, row) => all + Number(row[column]), 0);
    const [noticed, survived] = [sum(2) + sum(3), sum(4)];
    const all = noticed + survived;
    const score = all === 0 ? "–" : `**${((100 * noticed) / all).toFixed(1)} %**`;
    return [room, figure(all), figure(noticed), figure(survived), figure(sum(5)), score];
  });

export const differential: Section = (root) =>
  section(root, "differential", "Independent implementations", "pnpm differential --record", ({ comparisons }) => [
    "Every answer that somebody else's package gives too is put beside it. A difference without a reason fails, with every test run (fewer cases) and here.",
    "",
    ...table(
      ["rule", "peer", "compared", "differ, with a reason", "without"],
      comparisons.map(({ rule, peer, compared, explained, unexplained }) => [
        cell(rule),
        peer,
        figure(compared),
        figure(explained.reduce((sum, { count }) => sum + count, 0)),
        figure(unexplained.length),
      ]),
    ),
    "",
    "Where they differ, and why; [with examples](differences.md):",
    "",
    ...comparisons.flatMap(({ rule, peer, explained }) =>
      explained.map(({ why, count }) => `- ${peer}, ${rule}: ${figure(count)}: ${why}.`),
    ),
  ]);

export const fuzz: Section = (root) =>
  section(root, "fuzz", "Fuzzing", "pnpm fuzz --minutes N --seed S --record", ({ runs }) => {
    const targets = [...new Set(runs.flatMap(({ results }) => results.map(({ target }) => target)))];
    const of = (target: string) => runs.flatMap(({ results }) => results.filter((one) => one.target === target));
    const total = runs.flatMap(({ results }) => results).reduce((sum, { executions }) => sum + executions, 0);
    const minutes = runs.reduce((sum, run) => sum + run.minutes, 0);
    const rows = targets.map((target) => {
      const all = of(target);
      return [
        cell(target),
        all[0]?.room ?? "",
        figure(all.reduce((sum, { executions }) => sum + executions, 0)),
        all.map(({ seeds }) => seeds.join("–")).join(", "),
        `${Math.max(...all.map(({ slowestMs }) => slowestMs))} ms`,
        all.flatMap(({ mended = [] }) => mended).join("; "),
        figure(all.reduce((sum, { findings }) => sum + findings.length, 0)),
      ];
    });
    return [
      `${figure(total)} cases in ${Math.round(minutes)} minutes. Each target runs in a thread with at most 1 GiB; a case may take five seconds of the processor. What must hold: no`,
      "throw, no hang, nothing lost (rows in are rows read or refused, lines in are lines out), read again what was written, answers of the published shape. The same",
      "seed gives the same cases; what was found on the way is fixed and stands in the tests of its room.",
      "",
      ...table(["target", "room", "cases", "seeds", "slowest case", "found and fixed", "open"], rows),
    ];
  });

export const patterns: Section = (root) =>
  section(root, "patterns", "Regular expressions", "pnpm patterns --record", ({ verdicts }) => {
    const others = verdicts.filter(({ verdict }) => verdict !== "linear");
    return [
      `recheck was asked of all ${figure(verdicts.length)} regular expressions of the published code, those put together at run time too: ${figure(verdicts.length - others.length)} take time in`,
      "the length of the text. The others are explained; a test runs every one over long texts of its own words.",
      "",
      ...table(
        ["pattern", "verdict", "why it does no harm"],
        others.map(({ pattern, verdict }) => [
          `\`${cell(pattern, 70).replaceAll("`", "'")}\``,
          verdict,
          cell(reasonFor(pattern) ?? "NOT EXPLAINED", 300),
        ]),
      ),
    ];
  });

export const packed: Section = (root) =>
  section(root, "packed", "Packages as packed", "pnpm packed --reproduce --record", ({ cells, tarballs }) => [
    "The tarballs as they would be published, installed in an empty folder outside the repository and used there.",
    "",
    ...table(
      ["what", "with", "holds", ""],
      cells.map(({ what, with: tool, holds, note }) => [cell(what), tool, holds ? "yes" : "**no**", cell(note)]),
    ),
    "",
    ...table(
      ["package", "version", "files", "bytes"],
      tarballs.map(({ name, version, files, bytes }) => [name, version, figure(files), figure(bytes)]),
    ),
  ]);

export const supply: Section = (root) =>
  section(root, "supply", "Supply chain", "pnpm release --dry-run --record", ({ libraries, problems }) => [
    "Every library that is installed with our packages, from the bills of materials (CycloneDX 1.6, one for each package, written by `pnpm sbom` into `out/release/sbom`).",
    "Direct dependencies are planned in `tools/release/plannedDependencies.json`, each with its reason. Known faults are asked for by the release workflow (`pnpm audit`):",
    "the registry this page was made with does not answer that question.",
    "",
    ...table(
      ["library", "version", "licence", "with"],
      libraries.map(({ name, version, licence, with: users }) => [name, version, licence, cell(users.join(", "))]),
    ),
    "",
    problems.length === 0 ? "Nothing is there that was not planned." : problems.map((one) => `- ${one}`).join("\n"),
  ]);

/** The benches in which somebody else, or a target, stands beside ours. */
export const speed: Section = (root) => {
  const runs = readRecord(root, "bench")?.runs ?? [];
  const rooms = runs.flatMap((run) => [
    "",
    provenance(run, `pnpm bench ${run.room} --record`),
    ...run.tables
      .filter(({ columns }) => columns.some((one) => /ratio|\bto\b|target|wanted/u.test(one)))
      .flatMap(({ heading, columns, rows }) => [
        "",
        `*${run.room}: ${cell(heading, 200)}*`,
        "",
        ...table(
          columns.map((one) => cell(one) || " "),
          rows.map((row) => columns.map((_, at) => cell(row[at] ?? "") || " ")),
        ),
      ]),
  ]);
  const known =
    "Ours and the peers take turns within one process; ratios are what to read. `pnpm bench` runs all; every table, with its spread, is on [a page of its own](benchmarks.md).";
  return ["", "## Speed", "", known, ...(rooms.length === 0 ? ["", "Not recorded yet."] : rooms)];
};
