import { calendar as days } from "haicap";
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
  readonly sql?: string;
  readonly workbook?: true;
  readonly markdown?: true;
  readonly through?: string;
  readonly out?: string;
  readonly patch?: string;
}

const faces = ["svg", "ics", "csv", "sql", "workbook", "markdown", "json"] as const;

/** `haicap calendar <year>`: a year's days off and made-up days, as a table or one of the other faces. */
export const calendar = async (year: string, options: CalendarOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const chosen = faces.filter((face) => options[face] !== undefined);
  if (chosen.length > 1)
    return misuse(`chỉ chọn một trong · choose one of ${chosen.map((one) => `--${one}`).join(", ")}`, terminal);
  const { through = year } = options;
  const wrong = [year, through].find((one) => !/^\d{4}$/.test(one));
  if (wrong !== undefined) return misuse(`"${wrong}": cần năm bốn chữ số · a year of four digits expected`, terminal);
  const [face = "text"] = chosen;
  if (face === "sql") return writeOut(sqlText(options.sql as SqlEngine), options.out, terminal);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const ofDays = face === "csv" ? days.table : face === "workbook" ? days.workbook : undefined;
  const name = face === "json" ? "calendar.year" : ofDays === undefined ? "calendar.render" : "calendar.between";
  const named = operationNamed(name);
  if (named === undefined) return 2;
  if (ofDays === undefined && through !== year)
    return misuse("--through chỉ dùng với --csv, --workbook · is for --csv and --workbook", terminal);
  const operation = ofDays === undefined ? named : { ...named, run: (input: unknown) => ofDays(input as Span) };
  const span = { from: `${year}-01-01`, to: `${Number(through) + 1}-01-01` };
  const asked = { year: Number(year), ...(face === "json" ? {} : { as: face, language }) };
  const answered = patch(operation).run(ofDays === undefined ? asked : span);
  if (!answered.ok) return refuse(answered.error, language, terminal);
  if (face === "json") return writeOut(`${JSON.stringify(answered.value, null, 2)}\n`, options.out, terminal);
  if (face === "workbook") return writeWorkbook((answered.value as Workbook).sheets, options.out, terminal);
  const text = textOf(answered.value);
  return writeOut(
    face === "text" && options.out === undefined ? coloured(text, terminal) : text,
    options.out,
    terminal,
  );
};

type Span = Parameters<typeof days.table>[0];
type SqlEngine = Parameters<typeof days.sql>[0];
type Workbook = Extract<ReturnType<typeof days.workbook>, { ok: true }>["value"];

/** The statements of an engine as a file: how the table is loaded, and one question after the other under its name. */
const sqlText = (engine: SqlEngine): string => {
  const { load, ...questions } = days.sql(engine);
  const lines = Object.entries(questions).map(([name, select]) => `-- ${name}\n${select};\n`);
  return [
    `-- days.csv: haicap calendar 2025 --through 2026 --csv --out days.csv\n${load.join(";\n")};\n`,
    ...lines,
  ].join("\n");
};

const writeWorkbook = async (
  sheets: Workbook["sheets"],
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (out === undefined) return misuse("--workbook: cần --out <tệp.xlsx> · needs --out <file.xlsx>", terminal);
  const { default: write } = await import("write-excel-file/node");
  return writeOut(await write(sheets as Parameters<typeof write>[0]).toBuffer(), out, terminal);
};

const textOf = (value: unknown): string => String((value as { readonly text?: unknown }).text ?? "");

const misuse = (said: string, terminal: Terminal): ExitCode => {
  terminal.stderr.write(`${said}\n`);
  return 2;
};
