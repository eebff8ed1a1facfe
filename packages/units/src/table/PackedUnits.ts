import type { Period } from "@haicap/kernel";
import type { Era } from "../unit/UnitLevel.ts";

/**
 * The units of one era as a few strings: small to ship, unpacked on first use. Made by `packUnits` of `@haicap/units/packing`.
 *
 * Rows stand in the order of the tree: a province, then its districts each followed by its communes, or its communes;
 * versions of one unit stand together, oldest first. The columns are strings so that nothing is built at import.
 */
export interface PackedUnits {
  readonly era: Era;
  /** The days this table can answer for: `from` inclusive, `until` exclusive. */
  readonly coverage: Period;
  /** The first day that was not yet known when the table was checked; days from here on are provisional. */
  readonly knownUntil: Period["from"];
  /** A letter of `unitTypes` for each row. */
  readonly types: string;
  /** Differences of the numeric codes, level by level. */
  readonly codes: string;
  /** Names without the word of the type, joined by `|`; empty where a version keeps the name of the one before. */
  readonly names: string;
  /** `row:date` pairs, joined by `,`, where a version begins later than the era or at a known day. */
  readonly from: string;
  /** `row:date` pairs, joined by `,`, where a version ends (exclusive) and the next one does not begin on that day. */
  readonly until: string;
  /** `row:English name` pairs, joined by `,`: the names of long standing. */
  readonly exonyms: string;
  /**
   * Acts joined by `,`, then after `;` pairs of rows and acts in base 36, each row counted from the one before: from this
   * row on, rows were established by this act. An empty act is one nobody has stated; a mere number
   * ends like the act before it. A row without an act takes the next act that had no row yet.
   */
  readonly acts: string;
  /** `row:parent code` pairs, joined by `,`, where an earlier version lay below another unit than the last one does. */
  readonly moved?: string;
}

/** The edges from the units of 30 June 2025 to those of 1 July 2025, as strings. Made by `packSuccession`. */
export interface PackedSuccession {
  /** The act that each edge between provinces cites. */
  readonly provinceAct: string;
  /** For each old commune in order: `.` for one whole edge, else the count of its edges and a letter for each. */
  readonly shapes: string;
  /** Differences of the places of the targets among the communes of the new era. */
  readonly targets: string;
  /** The kinds of edges: letter, extent, residents, note; joined by `,`, fields by `:`. */
  readonly kinds: string;
  /** Districts that had no communes: `district>commune`, joined by `,`. */
  readonly districts: string;
  /** `old>new` of provinces, joined by `,`; a `=` behind it where nothing changed. */
  readonly provinces: string;
}
