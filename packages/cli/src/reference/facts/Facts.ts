import type { DataVersions } from "haicap";
import type { ProvinceProfile } from "haicap/province";
import type {
  AdministrativeUnit,
  Handling,
  LegalCitation,
  ProcedureEntry,
  ProcedureFee,
  ProceduresGetOutput,
  SuccessionEdge,
} from "haicap/reference";

/** Everything a reference of a province says, in no language yet: pages and manifest are made from it. */
export interface Facts {
  readonly on: string;
  readonly province: AdministrativeUnit;
  readonly profile: ProvinceProfile;
  readonly versions: DataVersions;
  /** The last day each table was checked: after it an answer is provisional. */
  readonly presents: { readonly units: string; readonly procedures: string };
  readonly communes: readonly CommuneFacts[];
  readonly former: readonly FormerUnit[];
  readonly districts: readonly AdministrativeUnit[];
  readonly procedures: readonly ProcedureFacts[];
  /** The days on which a procedure changed hands, with the day before the first and the day spoken of. */
  readonly matrixDays: readonly string[];
  readonly sunsets: readonly Sunset[];
  readonly years: readonly YearFacts[];
}

/** An event in the life of a unit. */
export interface UnitEvent {
  readonly inOperationFrom: string;
  readonly side: "began" | "ended";
  readonly kinds: readonly string[];
  readonly unit: AdministrativeUnit;
  readonly act?: { readonly instrument: string; readonly article?: string; readonly effective?: string };
}

/** A commune of today, what it was made of, and what happened to it. */
export interface CommuneFacts {
  readonly unit: AdministrativeUnit;
  readonly predecessors: readonly SuccessionEdge[];
  readonly events: readonly UnitEvent[];
}

/** A commune that was, and where it went. */
export interface FormerUnit {
  readonly unit: AdministrativeUnit;
  readonly successors: readonly SuccessionEdge[];
}

/** Who owns a procedure from a day until another (excluded). */
export interface OwnerSpan {
  readonly from: string;
  readonly until?: string;
  readonly status: Handling["status"] | "dependsOnCase";
  readonly owners: readonly OwnerThen[];
  readonly needs: readonly string[];
  readonly certainty: Handling["certainty"];
  readonly citations: readonly LegalCitation[];
  readonly warnings: readonly string[];
  /** The instrument whose end leaves the procedure without an owner, and what replaces it. */
  readonly ended?: { readonly instrument: string; readonly replacedBy?: string };
}

/** One of the owners of a span: the only one, one to choose, or one of those the case decides among. */
export interface OwnerThen {
  readonly level: string;
  readonly organ: string;
  readonly body: string;
  readonly kind?: string;
  readonly office?: string;
  readonly when?: string;
}

/** A fee the province has set, as its profile has it. */
export interface LocalFee {
  readonly fee: ProcedureFee;
  readonly channel?: string;
  readonly citation?: LegalCitation;
}

/** A procedure as it is on the day, and its owners through time. */
export interface ProcedureFacts {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
  readonly entry?: ProcedureEntry;
  /** What was promulgated; absent for a procedure only the profile has, or on a day no record speaks of. */
  readonly record?: ProceduresGetOutput;
  readonly now: OwnerSpan;
  readonly handling?: Handling;
  readonly spans: readonly OwnerSpan[];
  readonly localFees: readonly LocalFee[];
  /** Keys of the offices of the profile that receive it. */
  readonly places: readonly string[];
}

/** An act giving competence that ends. */
export interface Sunset {
  readonly instrument: string;
  readonly until: string;
  readonly replacedBy?: string;
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
}

/** A day off or a made-up day. */
export interface CalendarDay {
  readonly date: string;
  readonly working: boolean;
  readonly kind: string;
  readonly name?: string;
  readonly nameEn?: string;
  readonly pairedWith?: string;
  readonly source: string;
  readonly certainty: string;
}

/** A year of the calendar. */
export interface YearFacts {
  readonly year: number;
  readonly certainty: string;
  readonly workingDays: number;
  readonly calendarDays: number;
  readonly daysOff: readonly CalendarDay[];
  readonly makeUpDays: readonly CalendarDay[];
  readonly swaps: readonly { readonly off: string; readonly workedInstead: string; readonly source: string }[];
}
