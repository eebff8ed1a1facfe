import { formatInstant, type Instant, parseInstant } from "@haicap/kernel";
import { type Failure, identifiers } from "haicap";
import type { Written } from "../Outcome.ts";
import { reform } from "../reform.ts";

/** The instant a row was received, or everything that is wrong with its number and its date. */
export type Checked = { readonly receivedAt: Instant } | { readonly problems: readonly Failure[] };

/** Checks what must be right before a row can be moved: its number, which it keeps, and the day it was received. */
export const checkRow = ({ number, received }: Written, seenAt: number | undefined): Checked => {
  const receivedAt = instantIn(received);
  const problems = [numberProblem(number, seenAt), dateProblem(received, receivedAt)].filter(
    (problem) => problem !== undefined,
  );
  return problems.length > 0 || receivedAt === undefined ? { problems } : { receivedAt };
};

/** "12/06/2025 14:05", as old systems write it, in the time of Viet Nam. */
const instantIn = (text: string): Instant | undefined => {
  const [, day, month, year, clock] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)$/.exec(text) ?? [];
  const read = parseInstant(`${year}-${month}-${day}T${clock}:00+07:00`);
  return read.ok ? read.value : undefined;
};

const numberProblem = (number: string, seenAt: number | undefined): Failure | undefined => {
  if (seenAt !== undefined)
    return problem(
      "DossierNumberTwice",
      `Số hồ sơ ${number} đã có ở dòng ${seenAt}; hãy giữ một dòng`,
      `Dossier number ${number} already stands in line ${seenAt}; keep one of them`,
    );
  const checked = identifiers.check({ kind: "dossier", value: number, referenceDate: reform.on });
  if (!checked.ok) return checked.error;
  const { valid, message, reason } = checked.value;
  return valid
    ? undefined
    : problem(
        "DossierNumberInvalid",
        `Số hồ sơ “${number}”: ${message?.vi ?? reason}`,
        `Dossier number “${number}”: ${message?.en ?? reason}`,
      );
};

const dateProblem = (text: string, receivedAt: Instant | undefined): Failure | undefined => {
  if (receivedAt === undefined)
    return problem(
      "ReceptionUnreadable",
      `Ngày nhận “${text}” không có trong lịch; hãy ghi như 12/06/2025 14:05`,
      `“${text}” is no day of reception; write it like 12/06/2025 14:05`,
    );
  return receivedAt < reform.at
    ? undefined
    : problem(
        "ReceivedAfterReform",
        `Hồ sơ nhận lúc ${formatInstant(receivedAt)}, khi huyện không còn; hãy xem lại ngày nhận`,
        `Received at ${formatInstant(receivedAt)}, when the district was no more; look at the day again`,
      );
};

const problem = (tag: string, vi: string, en: string): Failure => ({ _tag: tag, message: { vi, en } });
