import type { CivilDate } from "@haicap/kernel";

/** Where rows come from, and the day somebody looked. */
export interface ImportSource {
  readonly source: string;
  readonly checkedOn: CivilDate;
}
