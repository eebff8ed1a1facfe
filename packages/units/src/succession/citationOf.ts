import type { LegalCitation } from "@haicap/kernel";
import { actOfRow, type EraColumns, levelNumber } from "../table/EraColumns.ts";
import type { SuccessionColumns } from "./SuccessionColumns.ts";

/** The act an edge into a row of the new era cites: the resolution of the commune's province, or that on the provinces. */
export const citationOf = (now: EraColumns, edges: SuccessionColumns, row: number): LegalCitation => ({
  instrument: levelNumber(now, row) === 0 ? edges.provinceAct : (actOfRow(now, row) ?? edges.provinceAct),
});
