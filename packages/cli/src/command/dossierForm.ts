import { readFile } from "node:fs/promises";
import { dossiers, type Failure } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import { dossierLines, type FileDossier } from "./dossierLines.ts";
import { dossierOpening, type OpeningOptions, reportingInstant } from "./dossierOpening.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { openLines } from "./openLines.ts";
import { refuse } from "./refuse.ts";

/** Options of `haicap dossier form`. */
export interface DossierFormOptions extends OpeningOptions {
  readonly lang: string;
  readonly id?: string;
  readonly paper?: string;
  readonly details?: string;
}

/**
 * `haicap dossier form <file> <number>`: prints a form of a dossier as an HTML page on standard output; what is missing on it is said on
 * stderr. The first dossier of the file, or the one of `--id`.
 */
export const dossierForm = async (
  path: string,
  number: string,
  options: DossierFormOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const given = await readDetails(options.details);
  if (given === undefined) {
    terminal.stderr.write(
      `--details ${options.details}: cần tệp JSON {"details": {…}, "print": {…}} · a JSON file is needed\n`,
    );
    return 2;
  }
  const lines = await openLines(path, terminal);
  if (lines === undefined) return 2;
  for await (const one of dossierLines(lines, dossierOpening(options))) {
    if (!("question" in one) || (options.id !== undefined && one.question["id"] !== options.id)) continue;
    for (const { error } of one.lost) terminal.stderr.write(`${error.message[language]}\n`);
    return printed(one, number, given, { ...options, language }, terminal);
  }
  return refuse(noSuchDossier(path, options.id), language, terminal);
};

interface Given {
  readonly details?: object;
  readonly print?: object;
}

const readDetails = async (file: string | undefined): Promise<Given | undefined> => {
  if (file === undefined) return {};
  try {
    const read: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
};

const printed = (
  { question }: FileDossier,
  form: string,
  given: Given,
  { asOf, paper, language }: DossierFormOptions & { readonly language: Language },
  terminal: Terminal,
): ExitCode => {
  const { id, unit: _unit, field: _field, officer: _officer, channel, procedure, ...history } = question;
  const inFile = {
    ...(typeof id === "string" ? { dossierCode: id } : {}),
    ...(typeof channel === "string" ? { channel } : {}),
    ...(typeof procedure === "string" ? { procedureCode: procedure } : {}),
  };
  const page = dossiers.print({
    ...history,
    form,
    asOf: asOf === undefined ? (history["asOf"] ?? reportingInstant(undefined)) : reportingInstant(asOf),
    details: { ...inFile, ...(history["details"] ?? {}), ...given.details },
    print: { ...(paper === undefined ? {} : { paper }), ...given.print },
  } as unknown as Parameters<typeof dossiers.print>[0]);
  if (!page.ok) return refuse(page.error, language, terminal);
  const { html, missing } = page.value;
  terminal.stdout.write(html);
  if (missing.length > 0)
    terminal.stderr.write(`${{ vi: "Còn thiếu", en: "Missing" }[language]}: ${missing.join(", ")}\n`);
  return 0;
};

const noSuchDossier = (path: string, id: string | undefined): Failure => ({
  _tag: "DossierNotFound",
  message: {
    vi: `${path}: không có hồ sơ nào${id === undefined ? "" : ` có id "${id}"`}`,
    en: `${path}: no dossier${id === undefined ? "" : ` with the id "${id}"`}`,
  },
});
