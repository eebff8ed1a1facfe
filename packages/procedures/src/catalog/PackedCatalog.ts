import type { CivilDate } from "@haicap/kernel";

/**
 * The tables of a catalog as text, so that nothing is decoded before it is asked: lines of cells parted by tabs, the first line
 * of each table naming nothing (the order of cells is that of the decoder). Lists inside a cell are parted by `|`.
 *
 * @since 0.1.0
 */
export interface PackedCatalog {
  readonly present: CivilDate;
  readonly detailsFrom: CivilDate;
  /** `level:organ:body`, one a line. */
  readonly owners: string;
  /** `instrument#article.clause.point`, one a line. */
  readonly citations: string;
  /** `field<tab>ministry`, one a line. */
  readonly fields: string;
  /** One procedure a line, sorted by code. */
  readonly directory: string;
  readonly rules: string;
  readonly legalBases: string;
  readonly offices: string;
  /** Absent: the catalog has no details. */
  readonly records?: PackedRecords;
}

/**
 * Records as JSON, one a line; one text for each ministry.
 *
 * Letters beyond ASCII stand as one-byte characters: `alphabet` holds at `character - 128` what each stands for. Without an
 * alphabet the texts are as they are.
 *
 * @since 0.1.0
 */
export interface PackedRecords {
  readonly alphabet?: string;
  readonly texts: readonly string[];
}
