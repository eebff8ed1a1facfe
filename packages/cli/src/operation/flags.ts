import { type Command, InvalidArgumentError, Option } from "commander";
import type { Operation } from "haicap";
import { type Field, fieldsOf, flagOf } from "./fieldsOf.ts";

/** What was said by flags: a cell for each dotted path, as a row of a CSV file has. */
export type Said = Map<string, string>;

/** Flags that mean the same for every operation; a key of that name is written `key=value`. */
const general: ReadonlySet<string> = new Set(["json", "table", "lang", "patch", "profile", "help", "version"]);

/** Gives the command of an operation one flag for each thing its question may say; what is said is noted in `said`. */
export const operationFlags = (command: Command, operation: Operation, said: Said): void => {
  for (const field of flaggedFields(operation)) command.addOption(optionOf(field, said));
};

/** What can be said by a flag. */
export const flaggedFields = (operation: Pick<Operation, "input">): readonly Field[] =>
  fieldsOf(operation).filter(({ flag }) => !general.has(flag));

const optionOf = (field: Field, said: Said): Option => {
  const { flag, kind, path } = field;
  const option = new Option(`--${flag} ${kind === "switch" ? "[value]" : `<${placeholders[kind]}>`}`, describe(field));
  if (kind === "switch") option.preset("true");
  return option.argParser((value: string) => {
    const known = said.get(path);
    if (known !== undefined && kind !== "list") throw new InvalidArgumentError("có hai lần · given twice");
    said.set(path, kind === "list" ? listed(known, value) : value);
    return value;
  });
};

const placeholders: Readonly<Record<Exclude<Field["kind"], "switch">, string>> = {
  text: "text",
  number: "number",
  list: "value",
  json: "json",
};

const describe = ({ required, kind, choices }: Field): string =>
  [
    ...(required ? ["cần có · required"] : []),
    ...(choices.length > 0 ? [choices.join(", ")] : []),
    ...(kind === "list" ? ["lặp lại được, hoặc JSON · as often as need be, or JSON"] : []),
  ].join("; ");

/** A list grows by each flag; a value that is a list of its own takes its place among them. */
const listed = (known: string | undefined, value: string): string => {
  const before: readonly unknown[] = known === undefined ? [] : (JSON.parse(known) as unknown[]);
  const added = jsonIn(value);
  return JSON.stringify([...before, ...(Array.isArray(added) ? added : [added])]);
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Arguments with every flag as we write it: `--receivedAt` is `--received-at`. */
export const plainFlags = (args: readonly string[]): readonly string[] =>
  args.map((arg) => {
    const [, name = "", rest = ""] = /^--([A-Za-z][\w.-]*)(=.*)?$/su.exec(arg) ?? [];
    return name === "" ? arg : `--${flagOf(name)}${rest}`;
  });
