import type { Failure } from "haicap";
import { procedures } from "haicap";
import type { Life, Outcome, Problem, Status, Written } from "./Outcome.ts";
import { checkNumber } from "./parts/checkNumber.ts";
import { decide } from "./parts/decide.ts";
import { follow } from "./parts/follow.ts";
import { locate } from "./parts/locate.ts";
import { answerOf, faulty, type Part } from "./parts/Part.ts";
import { pausesIn } from "./parts/pausesIn.ts";
import { schedule } from "./parts/schedule.ts";
import type { HistoryEvent } from "./readHistories.ts";

/** What is known around a row: its line, its history, the reporting instant, and where its number was met before. */
export interface Setting {
  readonly line: number;
  readonly events: readonly HistoryEvent[] | undefined;
  readonly asOf: string;
  readonly seenAt: number | undefined;
}

/**
 * Answers the four questions for one row: which unit, who decides, when due, what state.
 *
 * Each is answered on its own, so that a person sees everything that is wrong with a row at once, and what is not wrong is
 * answered all the same.
 */
export const processDossier = (written: Written, setting: Setting): Outcome => {
  const receivedOn = written.received.slice(0, 10);
  const reportedOn = setting.asOf.slice(0, 10);
  const number = checkNumber(written.number, reportedOn, setting.seenAt);
  const place = locate(written.address, receivedOn, reportedOn);
  const due = schedule(written, []);
  const isAhead = answerOf(due) !== undefined && written.received.replace(" ", "T") > setting.asOf.slice(0, 19);
  const life = "value" in due && !isAhead ? lifeOf(written, setting) : undefined;
  const lived = life === undefined ? undefined : answerOf(life);
  const pauses = pausesIn(lived);
  const shifted = pauses.length === 0 ? due : schedule(written, pauses);
  const decision = decide(written, answerOf(place), reportedOn, "value" in due ? receivedOn : undefined);
  const parts = [number, place, decision, shifted, ...(life === undefined ? [] : [life])];
  const problems = parts.flatMap((part) => part.problems);
  const [placed, decided] = [answerOf(place), answerOf(decision)];
  const [procedure, dueDate] = [procedureOf(written.procedure), answerOf(shifted)];
  return {
    line: setting.line,
    number: written.number,
    status: statusOf(problems, isAhead, lived),
    ambiguous: placed?.status === "candidates",
    written,
    ...(procedure === undefined ? {} : { procedure }),
    ...(placed === undefined ? {} : { place: placed }),
    ...(decided === undefined ? {} : { authority: decided }),
    ...(dueDate === undefined || lived?.acceptedAt === null ? {} : { due: dueDate }),
    ...(lived === undefined ? {} : { life: lived }),
    problems,
  };
};

/** A row that could not even be read. */
export const unread = (line: number, error: Failure): Outcome => ({
  line,
  number: "",
  status: "refused",
  ambiguous: false,
  problems: [{ part: "row", error }],
});

/** The life of the dossier, if it begins when the row says it was received. */
const lifeOf = (written: Written, { events, asOf }: Setting): Part<Life> => {
  const life = follow(written.number, written.limit, events, asOf);
  const accepted = answerOf(life)?.acceptedAt ?? null;
  const received = `${written.received.replace(" ", "T")}+07:00`;
  return accepted === null || Date.parse(accepted) === Date.parse(received)
    ? life
    : faulty("life", receptionDiffers(written.received, accepted));
};

const statusOf = (problems: readonly Problem[], isAhead: boolean, life: Life | undefined): Status => {
  if (problems.length > 0) return "refused";
  return isAhead ? "ahead" : ((life?.verdict ?? "notCounted") as Status);
};

const procedureOf = (code: string): Outcome["procedure"] => {
  const answered = procedures.get({ code });
  return answered.ok ? { code, name: answered.value.name, sector: answered.value.field } : undefined;
};

const receptionDiffers = (received: string, accepted: string): Failure => ({
  _tag: "ReceptionDiffers",
  received,
  accepted,
  message: {
    vi: `Tệp ghi tiếp nhận lúc ${received}, diễn biến ghi ${accepted}; hãy đối chiếu với giấy tiếp nhận`,
    en: `The row says received at ${received}, the history says ${accepted}; compare with the receipt`,
  },
});
