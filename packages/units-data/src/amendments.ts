import type { CivilDate } from "@haicap/kernel";
import type { Amendment } from "@haicap/units";
import { rows } from "./amendments.gen.ts";

export type { Amendment };

let cached: readonly Amendment[] | undefined;

/**
 * Lists the acts behind the tables, oldest first: 175/2024/QH15, the national acts and the 34 resolutions of June 2025, and the acts of 2026.
 *
 * @example
 * amendments().find(({ act }) => act === "388/NQ-UBTVQH16")?.effective; // => "2026-09-20"
 * @since 0.1.0
 */
export const amendments = (): readonly Amendment[] => {
  cached ??= rows.split("\n").map((row) => {
    const [act = "", issuedOn = "", effective = "", inOperationFrom = "", scope = "", vi = "", en = ""] =
      row.split("|");
    const dates = { issuedOn, effective, inOperationFrom } as Record<
      "issuedOn" | "effective" | "inOperationFrom",
      CivilDate
    >;
    return { act, ...dates, scope, summary: { vi, en } };
  });
  return cached;
};
