import { type Command, Option } from "commander";
import { operations } from "haicap/operations";
import { flaggedFields } from "../operation/flags.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";

/** A word that may come next, and what it is. */
interface Candidate {
  readonly word: string;
  readonly about: string;
}

/**
 * `haicap __complete -- words…`: what may stand in the place of the last word, a line each, with what it is behind a tab.
 *
 * Nothing where a file or a free text is expected.
 */
export const complete = async (words: readonly string[], program: Command, terminal: Terminal): Promise<ExitCode> => {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const found = candidates(before, current, program).filter(({ word }) => word.startsWith(current));
  for (const { word, about } of found) terminal.stdout.write(`${word}\t${about.replace(/\s+/gu, " ")}\n`);
  return 0;
};

const candidates = (before: readonly string[], current: string, program: Command): readonly Candidate[] => {
  const place = placeOf(before, program);
  const awaited = place.options.find((option) => option.required && before.at(-1) === option.long);
  if (awaited !== undefined) return valuesOf(awaited);
  if (current.startsWith("-")) return flagsOf(place.options, before);
  if (place.commands.length > 0) return place.commands;
  return place.words;
};

interface Place {
  readonly options: readonly Option[];
  readonly commands: readonly Candidate[];
  readonly words: readonly Candidate[];
}

/** Where on the way through the commands the words before lead. */
const placeOf = (before: readonly string[], program: Command): Place => {
  let at = program;
  for (const word of before) {
    const operation = operations.find(({ name }) => name === word);
    if (at === program && operation !== undefined)
      return { options: operationOptions(operation, program), commands: [], words: [] };
    at = at.commands.find((one) => one.name() === word) ?? at;
  }
  const options = [...new Set([...at.options, ...program.options])];
  const commands = shownCommands(at);
  if (at === program) return { options, commands: [...commands, ...operationNames], words: [] };
  return { options, commands, words: argumentWords[at.name()] ?? [] };
};

const operationNames: readonly Candidate[] = operations.map(({ name, summary }) => ({
  word: name,
  about: `${summary.vi} · ${summary.en}`,
}));

const shownCommands = (command: Command): readonly Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => command.commands.includes(one))
    .map((one) => ({ word: one.name(), about: one.description() }));

const operationOptions = (operation: (typeof operations)[number], program: Command): readonly Option[] => [
  ...flaggedFields(operation).map(({ flag, kind, choices, required }) => {
    const option = new Option(
      `--${flag} ${kind === "switch" ? "[value]" : "<value>"}`,
      required ? "cần có · required" : kind,
    );
    return choices.length > 0 ? option.choices(choices) : option;
  }),
  new Option("--json", "JSON"),
  new Option("--table", "bảng · tables"),
  new Option("--patch <file>", "văn bản mới công bố · what was published since"),
  new Option("--lang <language>", "vi, en"),
  ...program.options,
];

const known: Readonly<Record<string, readonly string[]>> = {
  "--lang": ["vi", "en"],
  "--profile": ["hue", "da-nang", "lam-dong", "national"],
};

const valuesOf = (option: Option): readonly Candidate[] =>
  (option.argChoices ?? known[option.long ?? ""] ?? []).map((word) => ({ word, about: option.description }));

const flagsOf = (options: readonly Option[], before: readonly string[]): readonly Candidate[] =>
  options
    .filter(({ long, hidden }) => long !== undefined && !hidden && !before.includes(long))
    .map(({ long, description }) => ({ word: long ?? "", about: description }));

const argumentWords: Readonly<Record<string, readonly Candidate[]>> = {
  run: operationNames,
  completion: ["bash", "zsh", "fish"].map((word) => ({ word, about: "" })),
};
