import type { Failure } from "haicap";
import { type MalformedReason, malformedLine } from "../batch/malformedLine.ts";
import type { TextLine } from "../batch/textLines.ts";

/** A line of a dossier file that is used in no dossier, and why. */
export interface LostLine {
  readonly line: number;
  readonly error: Failure;
}

/** A dossier as a file tells it; `line` is where it begins, `lost` are the lines of it that could not be read. */
export interface FileDossier {
  readonly line: number;
  readonly question: Readonly<Record<string, unknown>>;
  readonly lost: readonly LostLine[];
}

/** A line of a file that is a part counted elsewhere, as `haicap indicators --part` writes it. */
export interface PartLine {
  readonly line: number;
  readonly part: object;
}

/**
 * Reads dossiers from JSON Lines. A line with `profile` (or `input`, or `events`) opens a dossier; what it holds is the input of
 * `dossiers.replay`, an `id` beside it if need be. A line with `command` is the next event of the dossier opened last. So one line may
 * hold a whole dossier, or one file one dossier with an event a line, or any mixture. Events before any dossier belong to one that
 * `opening` describes.
 *
 * An empty line is passed over. A line that cannot be read comes out with its number, beside the dossier it stands in; the others are
 * used. Memory is that of one dossier.
 */
export async function* dossierLines(
  lines: AsyncIterable<TextLine>,
  opening: Readonly<Record<string, unknown>>,
): AsyncGenerator<FileDossier | LostLine | PartLine> {
  let open: Open | undefined;
  for await (const line of lines) {
    const read = "fault" in line ? lost(line.number, line.fault) : readLine(line.number, line.text);
    if (read === undefined) continue;
    if ("error" in read) {
      if (open === undefined) yield read;
      else open.lost.push(read);
    } else if ("part" in read) yield read;
    else if ("event" in read) {
      open ??= { line: line.number, question: { ...opening }, events: [], lost: [], whole: false };
      open.events.push(read.event);
      open.whole = false;
    } else {
      if (open !== undefined) yield* closed(open);
      const { events = [], ...question } = read.question;
      const whole = "events" in read.question;
      open = { line: line.number, question: { ...opening, ...question }, events: [events].flat(), lost: [], whole };
    }
  }
  if (open !== undefined) yield* closed(open);
}

interface Open {
  readonly line: number;
  readonly question: Readonly<Record<string, unknown>>;
  readonly events: unknown[];
  readonly lost: LostLine[];
  /** All of it stood in one line, so that a line that cannot be read after it is not taken for one of its events. */
  whole: boolean;
}

const closed = ({ line, question, events, lost: lostLines, whole }: Open): readonly (FileDossier | LostLine)[] => [
  { line, question: { ...question, events }, lost: whole ? [] : lostLines },
  ...(whole ? lostLines : []),
];

type Read = LostLine | PartLine | { readonly event: object } | { readonly question: Readonly<Record<string, unknown>> };

const readLine = (number: number, text: string): Read | undefined => {
  if (text.trim() === "") return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return lost(number, "notJson");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return notADossier(number);
  if ("input" in parsed) return envelope(number, parsed as Readonly<Record<string, unknown>>);
  if ("profile" in parsed || "events" in parsed) return { question: parsed as Readonly<Record<string, unknown>> };
  if ("total" in parsed && "groups" in parsed) return { line: number, part: parsed };
  return "command" in parsed ? { event: parsed } : notADossier(number);
};

/** A line of the batch runner, `{"id": …, "input": {…}}`, is a whole dossier too. */
const envelope = (number: number, { id, input, ...others }: Readonly<Record<string, unknown>>): Read => {
  if (Object.keys(others).length > 0) return lost(number, "unknownKey");
  if (typeof input !== "object" || input === null || Array.isArray(input)) return notADossier(number);
  return { question: id === undefined ? { ...input } : { id, ...input } };
};

const lost = (line: number, reason: MalformedReason): LostLine => ({ line, error: malformedLine(line, reason) });

/**
 * A line that is JSON, and nothing a dossier is made of.
 *
 * @example
 * notADossier(2).error.message.en;
 * // => "Line 2 is neither a dossier (with \"profile\") nor an event (with \"command\"); the other lines were processed."
 */
export const notADossier = (line: number): LostLine => ({
  line,
  error: {
    _tag: "MalformedLine",
    line,
    reason: "notADossier",
    message: {
      vi: `Dòng ${line} không phải hồ sơ (có "profile") cũng không phải sự kiện (có "command"); các dòng khác vẫn được xử lý.`,
      en: `Line ${line} is neither a dossier (with "profile") nor an event (with "command"); the other lines were processed.`,
    },
  },
});
