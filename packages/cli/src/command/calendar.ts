import { operationNamed } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";
import { writeOut } from "./writeOut.ts";

/** Options of `haicap calendar`: one face at most, and where to write it. */
export interface CalendarOptions extends Spoken {
  readonly svg?: true;
  readonly ics?: true;
  readonly csv?: true;
  readonly markdown?: true;
  readonly out?: string;
  readonly patch?: string;
}

const faces = ["svg", "ics", "csv", "markdown", "json"] as const;

/** `haicap calendar <year>`: a year's days off and made-up days, as a table or one of the other faces. */
export const calendar = async (year: string, options: CalendarOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const chosen = faces.filter((face) => options[face] === true);
  if (chosen.length > 1)
    return misuse(`chỉ chọn một trong · choose one of ${chosen.map((one) => `--${one}`).join(", ")}`, terminal);
  if (!/^\d{4}$/.test(year)) return misuse(`"${year}": cần năm bốn chữ số · a year of four digits expected`, terminal);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const [face = "text"] = chosen;
  const operation = operationNamed(face === "json" ? "calendar.year" : "calendar.render");
  if (operation === undefined) return 2;
  const asked = { year: Number(year), ...(face === "json" ? {} : { as: face, language }) };
  const answered = patch(operation).run(asked);
  if (!answered.ok) return refuse(answered.error, language, terminal);
  if (face === "json") return writeOut(`${JSON.stringify(answered.value, null, 2)}\n`, options.out, terminal);
  const text = textOf(answered.value);
  return writeOut(
    face === "text" && options.out === undefined ? coloured(text, terminal) : text,
    options.out,
    terminal,
  );
};

const textOf = (value: unknown): string => String((value as { readonly text?: unknown }).text ?? "");

const misuse = (said: string, terminal: Terminal): ExitCode => {
  terminal.stderr.write(`${said}\n`);
  return 2;
};
