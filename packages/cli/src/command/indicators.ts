import { indicators as counting, type Failure } from "haicap";
import { operationNamed } from "haicap/operations";
import { countedAloud } from "../terminal/countedAloud.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import { dossierLines, type FileDossier, type LostLine, type PartLine } from "./dossierLines.ts";
import { dossierOpening, type OpeningOptions, reportingInstant } from "./dossierOpening.ts";
import type { ExitCode } from "./ExitCode.ts";
import { indicatorsReport } from "./indicatorsReport.ts";
import { type Language, languageOf } from "./language.ts";
import { openLines } from "./openLines.ts";

/** Options of `haicap indicators`. */
export interface IndicatorsOptions extends OpeningOptions {
  readonly lang: string;
  readonly by?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly part?: boolean;
  readonly differences?: boolean;
}

type Dossiers = Parameters<typeof counting.count>[0];
type CountOptions = Parameters<typeof counting.count>[1];
type Part = Parameters<typeof counting.read>[0];

/**
 * `haicap indicators <file…>`: counts the dossiers of JSON Lines files as they stream by, our verdict and the portal's side by side.
 *
 * A file may also hold parts that `--part` wrote elsewhere, one a line: they are merged in. What cannot be counted is told on stderr
 * with its line, and the others are counted.
 */
export const indicators = async (
  paths: readonly string[],
  options: IndicatorsOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const by = (options.by ?? "unit").split(",").filter((key) => key !== "") as NonNullable<CountOptions["by"]>;
  const asked = { asOf: reportingInstant(options.asOf), by };
  let whole: Part | undefined;
  for (const path of paths) {
    const lines = await openLines(path, terminal);
    if (lines === undefined) return 2;
    const file = new CountedFile(path, language, terminal);
    const counted = await counting.count(
      countedAloud(terminal, file.dossiers(dossierLines(lines, dossierOpening(options)))),
      {
        ...asked,
        onRefused: ({ failure }) => file.tell(failure),
        ...(options.differences ? { onDifference: (one) => terminal.stderr.write(`${JSON.stringify(one)}\n`) } : {}),
      },
    );
    if (!counted.ok) {
      terminal.stderr.write(`${counted.error.message[language]}\n`);
      return 2;
    }
    whole = [...file.parts, counted.value.part].reduce(
      (sum, part) => (sum === undefined ? part : counting.merge(sum, part)),
      whole,
    );
  }
  if (whole !== undefined) terminal.stdout.write(indicatorsReport(whole, { ...options, ...asked, language }));
  return 0;
};

const withoutEvents = (line: number): Failure => ({
  _tag: "HistoryIncomplete",
  line,
  message: {
    vi: `Hồ sơ bắt đầu ở dòng ${line} thiếu sự kiện không đọc được nên không được tính.`,
    en: `The dossier that begins on line ${line} lacks events that could not be read, and is not counted.`,
  },
});

/** A file that is being counted: where it is, so that what is refused can be found, and the parts it brings along. */
class CountedFile {
  readonly parts: Part[] = [];
  readonly #path: string;
  readonly #language: Language;
  readonly #terminal: Terminal;
  readonly #filled: (dossier: Dossier) => Dossier;
  #line = 0;

  constructor(path: string, language: Language, terminal: Terminal) {
    this.#path = path;
    this.#language = language;
    this.#terminal = terminal;
    this.#filled = filledBy(terminal);
  }

  tell(failure: Failure): void {
    this.#terminal.stderr.write(`${this.#path}:${this.#line} ${failure.message[this.#language]}\n`);
  }

  async *dossiers(found: AsyncIterable<FileDossier | LostLine | PartLine>): AsyncGenerator<Dossier> {
    for await (const one of found) {
      this.#line = one.line;
      if ("error" in one) this.tell(one.error);
      else if ("part" in one) this.#takePart(one.part);
      else {
        if (this.#isBroken(one)) continue;
        const { asOf: _asOf, id = `${this.#path}:${one.line}`, ...question } = one.question;
        yield this.#filled({ id, ...question } as Dossier);
      }
    }
  }

  /** A history with a hole in it would be judged wrongly: it is told, and not counted. */
  #isBroken({ line, lost }: FileDossier): boolean {
    for (const { error } of lost) this.tell(error);
    if (lost.length > 0) this.tell(withoutEvents(line));
    return lost.length > 0;
  }

  #takePart(given: object): void {
    const part = counting.part(given);
    if (part.ok) this.parts.push(part.value);
    else this.tell(part.error);
  }
}

type Dossier = Dossiers extends AsyncIterable<infer Item> | Iterable<infer Item> ? Item : never;

/** What the profile of `--profile` makes of a dossier to be counted. */
const filledBy = ({ bind }: Terminal): ((dossier: Dossier) => Dossier) => {
  const operation = operationNamed("indicators.compute");
  if (bind === undefined || operation === undefined) return (dossier) => dossier;
  const { run } = bind({ ...operation, run: (input) => ({ ok: true, value: input as object }) });
  return (dossier) => {
    const filled = run({ dossiers: [dossier] });
    return filled.ok ? ((filled.value as { readonly dossiers: readonly Dossier[] }).dossiers[0] ?? dossier) : dossier;
  };
};
