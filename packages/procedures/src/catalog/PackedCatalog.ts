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
  /** `replaced<tab>by<tab>day<tab>instrument<tab>confidence`, one a line; absent: nothing is known to be replaced. */
  readonly replacements?: string;
  /** What stands for pieces of text that occur often: the names of the directory and the strings of the records are written with it. */
  readonly spelling?: string;
  /** Texts of `packRecords`, one for each ministry; absent: the catalog has no details. */
  readonly records?: readonly string[];
}
