import type { CivilDate, Period } from "@haicap/kernel";
import type { PatchProblem } from "./PatchRefused.ts";
import type { UnitPatch } from "./UnitPatch.ts";

/**
 * The day from which the units of a patch work.
 *
 * @example
 * const act = { number: "1/2026/QH16", effective: civilDateUnsafe("2026-12-01"), inOperationFrom: civilDateUnsafe("2027-01-01") };
 * dayOf({ act, changes: [] }); // => "2027-01-01"
 */
export const dayOf = ({ act }: UnitPatch): CivilDate => act.inOperationFrom ?? act.effective;

/** What is wrong with an act itself: its number and its days. */
export const checkAct = (patch: UnitPatch, coverage: Period): readonly PatchProblem[] => {
  const { instrument, issued, effective } = patch.act;
  const on = dayOf(patch);
  const problems: PatchProblem[] = [];
  if (instrument.trim() === "" || /[,:;|\s]/.test(instrument)) problems.push({ act: instrument, fault: "actUnnamed" });
  if (issued > effective || effective > on) problems.push({ act: instrument, fault: "datesOutOfOrder", on });
  if (on <= coverage.from || (coverage.until !== undefined && on >= coverage.until))
    problems.push({ act: instrument, fault: "outsideCoverage", on });
  return problems;
};
