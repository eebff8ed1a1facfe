import type { Instant } from "@haicap/kernel";
import type { SubmissionChannel } from "../forms/FormDetails.ts";

/** What the national exchange tells about a dossier; unknown is `null`. Instants are whole seconds. */
export interface ExchangedDossier {
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly sector: string | null;
  readonly applicant: string | null;
  /** The unit that settles it, and the place it was handed in at. */
  readonly unit: string | null;
  readonly receivedAtPlace: string | null;
  readonly channel: SubmissionChannel | null;
  readonly filedAt: Instant | null;
  readonly receivedAt: Instant | null;
  /** The appointment (NgayHenTra): the promised date. */
  readonly appointmentAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly refusedAt: Instant | null;
  /** National code 1 to 10. */
  readonly code: number | null;
}

/** How a value of the exchange is written. */
export type ExchangeKind = "text" | "instant" | "channel" | "code";

/** The name of a value in the exchange, and how it is written. */
export interface ExchangeField {
  readonly key: keyof ExchangedDossier;
  readonly name: string;
  readonly kind: ExchangeKind;
}

/**
 * How a system exchanges dossiers (đồng bộ hồ sơ): the names of its fields, the numbers of its channels, and the codes it sends for
 * ours where they are not the same.
 *
 * Codes 6, 7 and 8 are used differently by some systems, so they are configured, never assumed.
 *
 * @since 0.1.0
 */
export interface ExchangeProfile {
  readonly fields: readonly ExchangeField[];
  readonly channels: Readonly<Record<SubmissionChannel, string>>;
  readonly codes: Readonly<Partial<Record<number, number>>>;
}
