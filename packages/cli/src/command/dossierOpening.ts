import { received } from "./received.ts";

/** What options say about every dossier of a file; the file's own word counts first, the reporting instant set aside. */
export interface OpeningOptions {
  readonly limit?: string;
  readonly definition?: string;
  readonly asOf?: string;
}

/**
 * The reporting instant: what the option says, or now.
 *
 * @example
 * reportingInstant("2026-11-20"); // => "2026-11-20T00:00:00+07:00"
 * reportingInstant(undefined, 0); // => "1970-01-01T07:00:00+07:00"
 */
export const reportingInstant = (asOf: string | undefined, now: number = Date.now()): string =>
  asOf === undefined ? `${new Date(now + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00` : received(asOf);

/**
 * The keys of a dossier that options give.
 *
 * @example
 * dossierOpening({ limit: "3 ngày làm việc" }); // => { profile: { limit: "3 ngày làm việc" } }
 */
export const dossierOpening = ({ limit, definition }: OpeningOptions): Readonly<Record<string, unknown>> => ({
  ...(limit === undefined ? {} : { profile: { limit } }),
  ...(definition === undefined ? {} : { definition }),
});
