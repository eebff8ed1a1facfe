import type { Db, DossierStore } from "@haicap/dossier-store";
import type { Instant } from "@haicap/kernel";

/** Sessions of an ordinary day, `[["07:30", "11:30"], …]`. */
export type Hours = readonly (readonly [string, string])[];

/** A one-stop centre (trung tâm phục vụ hành chính công): where it is, whose it is, and when it works. */
export interface Office {
  readonly province: string;
  readonly provinceName: string;
  readonly unit: string;
  readonly unitName: string;
  readonly name: string;
  /** The agency's electronic identifier: what dossiers are numbered by, and who may see them in the store. */
  readonly agency: string;
  readonly hours: Hours;
}

/** A centre at work: its office, the store as its agency may use it, the database for its own slips, and the time. */
export interface Centre {
  readonly office: Office;
  readonly db: Db;
  readonly store: DossierStore;
  readonly now: () => Instant;
}
