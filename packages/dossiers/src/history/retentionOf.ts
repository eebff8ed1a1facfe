import { type CivilDate, civilDateAt, civilDateUnsafe, isLeapYear, yearOf } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";

/** How long a closed dossier is kept: from the day it closed, to the day it need not be kept any more; `null` is for good. */
export interface Retention {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/**
 * When the retention of a dossier (thời hạn lưu trữ) begins and ends: it begins on the day the dossier comes to its end, whatever is
 * done for the archive later. `null` while it is open.
 *
 * `years` is the class of its procedure, `null` for good. A period that begins on 29 February ends on 1 March.
 *
 * @legal archives-2024
 * @example
 * const { events } = replayStory(`2026-03-02 08:00 Submit applicant
 *   2026-03-02 09:00 RejectIntake deskOfficer`, "2026-03-02 09:00");
 * retentionOf(defineDossierUnsafe(sampleDefinition), events, 10); // => { from: "2026-03-02", until: "2036-03-02" }
 * @since 0.1.0
 */
export const retentionOf = (
  { rows }: CompiledDefinition,
  events: readonly DossierEvent[],
  years: number | null,
): Retention | null => {
  const closing = events.find(({ to }) => rows.get(to)?.status.terminal === true);
  if (closing === undefined) return null;
  const from = civilDateAt(closing.at);
  return { from, until: years === null ? null : yearsAfter(from, years) };
};

const yearsAfter = (date: CivilDate, years: number): CivilDate => {
  const year = String(yearOf(date) + years).padStart(4, "0");
  const missing = date.endsWith("-02-29") && !isLeapYear(Number(year));
  return civilDateUnsafe(`${year}${missing ? "-03-01" : date.slice(4)}`);
};
