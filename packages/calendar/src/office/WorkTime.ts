import type { CivilDate, EpochDay } from "@haicap/kernel";
import type { Session } from "./Session.ts";

/**
 * Days and hours compiled so that adding and counting cost the same for any length: what the counting itself needs.
 *
 * Columns are indexed by day number less `first`; a prefix column has one place more than there are days.
 *
 * @since 0.1.0
 */
export interface WorkTime {
  readonly first: EpochDay;
  readonly days: number;
  /** Whether the days before `first` belong to the six-day week, and not merely to years nobody gave (R31). */
  readonly beganWithFiveDayWeek: boolean;
  /** 1 where the day counts as a working day. */
  readonly working: Uint8Array;
  /** Number of working days before the day (prefix). */
  readonly ranks: Int32Array;
  /** Day number of the k-th working day, from 0. */
  readonly workingDays: Int32Array;
  /** Place in `schedules` of the sessions of the day. */
  readonly opening: Uint16Array;
  /** Every list of sessions a day can have; the first is empty: closed. */
  readonly schedules: readonly (readonly Session[])[];
  /** Working minutes before the day (prefix). */
  readonly minutes: Int32Array;
  /** Days not confirmed, and days projected, before the day (prefixes). */
  readonly unconfirmed: Int32Array;
  readonly projected: Int32Array;
  /** The first day that is not confirmed; infinite where there is none. */
  readonly confirmedBefore: number;
  /** Sessions of an ordinary day. */
  readonly sessions: readonly Session[];
  /** The days as text, each written when it is first asked for. */
  readonly dates: (CivilDate | undefined)[];
}
