import { parseLimit } from "@haicap/calendar/limits";
import { fold } from "@haicap/kernel";
import type { ProcedureChannel, ProcedureLimit, ProcedureLimitUnit } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import { remembered } from "./remembered.ts";

/** What a limit says of a channel, and what is in doubt. */
export interface LimitRead {
  readonly part: Pick<ProcedureChannel, "limit" | "limitText">;
  readonly flags: readonly ImportReason[];
}

const units: ReadonlySet<string> = new Set<ProcedureLimitUnit>([
  "workingDay",
  "calendarDay",
  "workingHour",
  "hour",
  "month",
  "sameDay",
]);

const saysNothing: ReadonlySet<string> = new Set(["khong", "khong co", "khong co thong tin", "khong quy dinh"]);

/**
 * Reads the limit of a cell (thời hạn giải quyết). A number alone keeps its missing unit; 0 is no limit; what is read with a
 * remainder keeps the cell beside it.
 */
export const readLimit: (cell: string) => LimitRead = remembered((cell) => {
  if (cell === "" || saysNothing.has(fold(cell))) return { part: {}, flags: [] };
  if (/^\d+(?:[.,]\d+)?$/.test(cell)) return bareNumber(cell);
  if (cell.length > longestLimit) return { part: { limitText: cell }, flags: ["limitUnread"] };
  const parsed = parseLimit(cell);
  if (!parsed.ok || !isOurs(parsed.value.limit)) return { part: { limitText: cell }, flags: ["limitUnread"] };
  const { limit, unread } = parsed.value;
  const { amount, unit } = limit;
  if (amount === 0 && unit !== "sameDay") return { part: { limitText: cell }, flags: ["limitZero"] };
  const isWhole = unread === undefined && Object.keys(limit).every((key) => key === "amount" || key === "unit");
  return isWhole
    ? { part: { limit: { amount, unit } }, flags: [] }
    : { part: { limit: { amount, unit }, limitText: cell }, flags: [] };
});

/** What is longer is no limit, whatever it holds. */
const longestLimit = 1000;

const bareNumber = (cell: string): LimitRead => {
  const amount = Number(cell.replace(",", "."));
  return amount === 0
    ? { part: {}, flags: ["limitZero"] }
    : { part: { limit: { amount, unit: "unspecified" }, ...asWritten(cell, amount) }, flags: ["unitMissingInSource"] };
};

/** The cell, where the number alone does not say how it was written. */
const asWritten = (cell: string, amount: number): Pick<ProcedureChannel, "limitText"> =>
  cell === String(amount) ? {} : { limitText: cell };

const isOurs = <T extends { readonly unit: string }>(
  limit: T,
): limit is T & { readonly unit: ProcedureLimit["unit"] } => units.has(limit.unit);
