/**
 * What a build says of the law, for programs: the same whatever the language and format of the pages. Two of them are compared by
 * `haicap reference diff`.
 */
export interface Manifest {
  readonly format: 1;
  readonly province: string;
  readonly name: string;
  readonly on: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, ManifestUnit>>;
  readonly procedures: Readonly<Record<string, ManifestProcedure>>;
  /** Days off beside the weekly rest, and made-up days, of every published year. */
  readonly days: Readonly<Record<string, ManifestDay>>;
  readonly sunsets: Readonly<Record<string, string>>;
}

/** A commune: its name, and the codes of what it was made of. */
export interface ManifestUnit {
  readonly name: string;
  readonly from: readonly string[];
}

/** A procedure as it is on the day, and its owners from day to day. */
export interface ManifestProcedure {
  readonly name: string;
  readonly field: string;
  readonly status: string;
  readonly owners: readonly string[];
  readonly basis: readonly string[];
  /** The owners from each day on: day, then owners. */
  readonly through: readonly (readonly [from: string, owners: string])[];
  readonly limits: readonly string[];
  readonly fees: readonly string[];
  readonly documents: number;
}

/** A day that is not what its weekday says. */
export interface ManifestDay {
  readonly kind: string;
  readonly name: string;
  readonly source: string;
  readonly certainty: string;
}
