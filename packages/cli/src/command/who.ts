import { readFile } from "node:fs/promises";
import { type Failure, procedures, type Result } from "haicap";
import { operationNamed } from "haicap/operations";
import { inputFrom } from "../batch/cells.ts";
import { safely } from "../batch/safely.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";

/** Options of `haicap who`; `fact` holds what is known of the case as key=value. */
export interface WhoOptions extends Spoken {
  readonly at?: string;
  readonly on?: string;
  readonly fact?: readonly string[];
  readonly receivedOn?: string;
  readonly receivedBy?: string;
  readonly channel?: string;
  readonly overlays?: string;
  readonly patch?: string;
}

/** `haicap who <code>`: who handles a procedure, where and when, and by which law; today in Viet Nam unless `--on` says otherwise. */
export const who = async (code: string, options: WhoOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const operation = operationNamed("procedures.whoHandles");
  const cells = cellsOf(code, options);
  const overlays = await overlaysIn(options.overlays);
  const misuse = cells.misuse ?? overlays.misuse;
  if (misuse !== undefined || operation === undefined) {
    terminal.stderr.write(`${misuse}\n`);
    return 2;
  }
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const input = { ...(inputFrom(operation.input, cells.read) as object), ...overlays.read };
  const result = safely(patch(operation), input) as Result<Parameters<typeof procedures.handlingLines>[0], Failure>;
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify(result.ok ? result.value : result.error, null, 2)}\n`);
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return refuse(result.error, language, terminal);
  terminal.stdout.write(`${coloured(procedures.handlingLines(result.value, language).join("\n"), terminal)}\n`);
  return 0;
};

interface Cells {
  readonly read: Readonly<Record<string, string>>;
  readonly misuse?: string;
}

const cellsOf = (code: string, { at, on, fact = [], receivedOn, receivedBy, channel }: WhoOptions): Cells => {
  const wrong = fact.find((pair) => pair.indexOf("=") < 1);
  const facts = fact.map((pair) => {
    const [key = "", ...value] = pair.split("=");
    return [`facts.${key.trim()}`, yesOrNo(value.join("=").trim())] as const;
  });
  const asked = { code, on: on ?? today(), place: at, receivedOn, receivedBy, channel };
  const given = Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return {
    read: Object.fromEntries([...given, ...facts]),
    ...(wrong === undefined
      ? {}
      : { misuse: `--fact ${wrong}: cần key=value, thí dụ age=14 · key=value expected, age=14 say` }),
  };
};

const yesOrNo = (value: string): string =>
  ({ có: "true", yes: "true", không: "false", no: "false" })[value.normalize("NFC").toLowerCase()] ?? value;

/** Today in Viet Nam, seven hours ahead of UTC all year. */
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

const overlaysIn = async (
  file: string | undefined,
): Promise<{ readonly read: { readonly overlays?: unknown }; readonly misuse?: string }> => {
  if (file === undefined) return { read: {} };
  try {
    const content: unknown = JSON.parse(await readFile(file, "utf8"));
    return { read: { overlays: Array.isArray(content) ? content : Object(content)["overlays"] } };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : "";
    return { read: {}, misuse: `--overlays ${file}: không đọc được · cannot be read (${why})` };
  }
};
