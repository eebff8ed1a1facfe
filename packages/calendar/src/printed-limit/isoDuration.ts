import { err, ok, type Result } from "@haicap/kernel";
import type { LimitUnit, SimpleLimit } from "../time-limit/TimeLimit.ts";

const shape = /^P(?:(\d+(?:[.,]\d+)?)([DWMY])|T(\d+(?:[.,]\d+)?)H)$/;

/**
 * Reads an ISO 8601 duration of one part (`P5D`, `P2W`, `P1M`, `PT24H`); `undefined` when the text is none.
 *
 * It does not say whether its days or hours are worked ones, so `kind` must.
 *
 * @example
 * readIsoDuration("P5D", "working"); // => ok { amount: 5, unit: "workingDay" }
 * readIsoDuration("P5D", undefined); // => err "kindNeeded"
 */
export const readIsoDuration = (
  text: string,
  kind: "working" | "calendar" | undefined,
): Result<SimpleLimit, "kindNeeded" | "unknownUnit"> | undefined => {
  if (!/^P(?=[\dT])/.test(text)) return undefined;
  const found = shape.exec(text);
  if (found === null) return err("unknownUnit");
  if (kind === undefined) return err("kindNeeded");
  const amount = Number((found[1] ?? found[3] ?? "").replace(",", "."));
  return ok({ amount, unit: unitOf(found[2] ?? "H", kind === "working") });
};

const unitOf = (letter: string, isWorking: boolean): LimitUnit => {
  if (letter === "D") return isWorking ? "workingDay" : "calendarDay";
  if (letter === "H") return isWorking ? "workingHour" : "hour";
  return letter === "W" ? "week" : letter === "M" ? "month" : "year";
};
