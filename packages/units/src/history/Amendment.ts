import type { CivilDate, Words } from "@haicap/kernel";

/**
 * An act that changed the administrative units (văn bản sắp xếp đơn vị hành chính). `effective` is the day the act itself names; from
 * `inOperationFrom` on the new units work. `scope` is the code of the province it concerns, or `all`.
 *
 * @since 0.1.0
 */
export interface Amendment {
  readonly act: string;
  readonly article?: string;
  readonly issuedOn: CivilDate;
  readonly effective: CivilDate;
  readonly inOperationFrom: CivilDate;
  readonly scope: string;
  readonly summary: Words;
}
