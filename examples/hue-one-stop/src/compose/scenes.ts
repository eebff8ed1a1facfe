/** A stretch of days in which dossiers are received, and what the calendar has in store for them. */
export interface Scene {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How many in a hundred are still open at the usual reporting instant. */
  readonly open: number;
  /** Whether the desk also takes papers on Saturday morning. */
  readonly saturday?: true;
}

export const scenes: readonly Scene[] = [
  { key: "districtsEnd", from: "2025-06-27", to: "2025-06-30", count: 42, open: 0, saturday: true },
  { key: "firstDaysOfTwoTiers", from: "2025-07-01", to: "2025-07-04", count: 24, open: 0 },
  { key: "newYearSwap", from: "2025-12-29", to: "2026-01-10", count: 42, open: 0, saturday: true },
  { key: "tet", from: "2026-02-09", to: "2026-02-25", count: 62, open: 0 },
  { key: "hungKings", from: "2026-04-22", to: "2026-04-29", count: 30, open: 2 },
  { key: "nationalDaySwap", from: "2026-08-17", to: "2026-09-04", count: 54, open: 4, saturday: true },
  { key: "saturdays", from: "2026-10-15", to: "2026-10-24", count: 26, open: 20, saturday: true },
  { key: "novemberOpen", from: "2026-11-05", to: "2026-11-19", count: 48, open: 60 },
  { key: "cultureDay", from: "2026-11-20", to: "2026-11-20", count: 24, open: 92 },
];
