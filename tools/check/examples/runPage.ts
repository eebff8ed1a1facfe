import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Finding } from "../../repository/Finding.ts";
import { commandsOfFence, firstDifference, type ShownCommand, wordsOfCommand } from "./commandsOfFence.ts";
import { type Fence, fencesOfMarkdown, fileOfFence } from "./fencesOfMarkdown.ts";
import type { SnippetRun } from "./runSnippet.ts";

/** Programs of other languages that a page may show, and how a file of each is run where the language is there. */
const languages: Readonly<Record<string, { readonly command: readonly [string, ...string[]]; readonly file: string }>> =
  {
    python: { command: ["python3"], file: "example.py" },
    // Java 17 and before read a source in the encoding of the machine.
    java: { command: ["java", "-Dfile.encoding=UTF-8"], file: "Example.java" },
  };

/** Runs the `console` blocks of a page with the command itself and its programs of other languages, in a folder with the files it shows. */
export const runPage = async (root: string, file: string): Promise<SnippetRun> => {
  const fences = fencesOfMarkdown(readFileSync(join(root, file), "utf8"));
  if (!fences.some(({ language }) => language === "console" || language in languages))
    return { findings: [], assertions: 0 };
  const folder = mkdtempSync(join(tmpdir(), "haicap-page-"));
  const before = process.cwd();
  process.chdir(folder);
  try {
    for (const fence of fences) writeFile(fence);
    const runs: SnippetRun[] = [];
    for (const fence of fences) runs.push(await runFence(root, file, fence, folder));
    return {
      findings: runs.flatMap((run) => run.findings),
      assertions: runs.reduce((sum, run) => sum + run.assertions, 0),
    };
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
};

const writeFile = (fence: Fence): void => {
  const name = fileOfFence(fence);
  if (name !== undefined) writeFileSync(name, fence.text);
};

const runFence = async (root: string, file: string, fence: Fence, folder: string): Promise<SnippetRun> => {
  if (fence.language in languages) return runProgram(root, file, fence, folder);
  if (fence.language !== "console") return { findings: [], assertions: 0 };
  const findings: Finding[] = [];
  const commands = commandsOfFence(fence);
  for (const command of commands) {
    const fault = await runCommand(command).catch((thrown: unknown) => String(thrown));
    if (fault !== undefined) findings.push({ file, line: command.line, message: fault });
  }
  return { findings, assertions: commands.length };
};

/** Runs one command line: `haicap …`, with `echo …` or `cat FILE` before a `|`, and `> FILE` behind. */
const runCommand = async ({ text, shown }: ShownCommand): Promise<string | undefined> => {
  const words = wordsOfCommand(text);
  const pipe = words.indexOf("|");
  const into = words.indexOf(">");
  const fed = pipe < 0 ? "" : inputOf(words.slice(0, pipe));
  const [name, ...args] = words.slice(pipe + 1, into < 0 ? undefined : into);
  if (name !== "haicap") return `only haicap is run here, not ${name}`;
  const printed = await haicapPrints(args, fed);
  if (into >= 0) writeFileSync(words[into + 1] ?? "", printed);
  return into < 0 ? firstDifference(shown, printed.replace("\uFEFF", "").split("\n")) : undefined;
};

const inputOf = ([name = "", ...args]: readonly string[]): string =>
  name === "cat" ? args.map((one) => readFileSync(one, "utf8")).join("") : `${args.join(" ")}\n`;

const haicapPrints = async (args: readonly string[], fed: string): Promise<string> => {
  const { haicap } = await import("../../../packages/cli/src/command/program.ts");
  let printed = "";
  const stream = (): Writable =>
    new Writable({
      write(part, _encoding, done): void {
        printed += String(part);
        done();
      },
    });
  await haicap(args, { stdin: Readable.from([Buffer.from(fed)]), stdout: stream(), stderr: stream(), watched: false });
  return printed;
};

/** A program fails when it ends with anything but 0; it finds `haicap` on its path. Where the language is not installed it is not run. */
const runProgram = (root: string, file: string, fence: Fence, folder: string): SnippetRun => {
  const language = languages[fence.language];
  if (language === undefined) return { findings: [], assertions: 0 };
  writeFileSync(language.file, fence.text);
  const command = join(root, "packages/cli/src/bin.ts");
  writeFileSync("haicap", `#!/bin/sh\nexec "${process.execPath}" --conditions=@haicap/source "${command}" "$@"\n`);
  chmodSync("haicap", 0o755);
  const environment = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  const [program, ...options] = language.command;
  const { status, stderr, error } = spawnSync(program, [...options, language.file], {
    encoding: "utf8",
    env: environment,
  });
  if (error !== undefined) return { findings: [], assertions: 0 };
  const message = `ended with ${status}: ${stderr.trim().split("\n").at(-1) ?? ""}`;
  return { findings: status === 0 ? [] : [{ file, line: fence.line, message }], assertions: 1 };
};
