import type { CivilDate, Words } from "@haicap/kernel";
import { rows } from "./amendments.gen.ts";

/**
 * An act that changed the administrative units (văn bản sắp xếp đơn vị hành chính). `effective` is the day the act itself names; from
 * `inOperationFrom` on the new units work. `scope` is the code of the province it concerns, or `all`.
 */
export interface Amendment {
  readonly act: string;
  readonly issuedOn: CivilDate;
  readonly effective: CivilDate;
  readonly inOperationFrom: CivilDate;
  readonly scope: string;
  readonly summary: Words;
}

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
