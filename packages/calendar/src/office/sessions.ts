import { err, ok, type Result } from "@haicap/kernel";
import { type ClockTime, minutesOf } from "./ClockTime.ts";
import type { OfficeInvalid } from "./Office.ts";

/** Opening and closing, in minutes after midnight. */
export type Session = readonly [number, number];

/** 07:30-11:30 and 13:30-17:00, the hours the rules' examples assume (R31). */
const ordinarySessions: readonly Session[] = [
  [450, 690],
  [810, 1020],
];

export const sessionsOf = (
  hours: readonly (readonly [ClockTime, ClockTime])[] | undefined,
): Result<readonly Session[], OfficeInvalid> => {
  if (hours === undefined) return ok(ordinarySessions);
  const sessions = hours.map(([opens, closes]): Session => [minutesOf(opens), minutesOf(closes)]);
  const reason = whatIsWrong(sessions);
  return reason === undefined ? ok(sessions) : err({ _tag: "OfficeInvalid", reason });
};

const whatIsWrong = (sessions: readonly Session[]): OfficeInvalid["reason"] | undefined => {
  if (sessions.length === 0) return "noSession";
  if (sessions.some(([opens, closes]) => opens >= closes)) return "sessionBackwards";
  return sessions.some(([opens], index) => opens < (sessions[index - 1]?.[1] ?? 0)) ? "sessionsOverlap" : undefined;
};

export const lengthOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, [opens, closes]) => sum + closes - opens, 0);
