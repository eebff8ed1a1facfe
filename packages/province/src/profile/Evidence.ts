import type { CivilDate } from "@haicap/kernel";

/**
 * Where a row of a profile comes from (nguồn của dòng dữ liệu): a source someone checked on a day, or an example nobody vouches for.
 *
 * @since 0.1.0
 */
export type Evidence =
  | {
      readonly source: string;
      readonly checkedOn: CivilDate;
      readonly confidence: "verified" | "press" | "recalled";
      readonly note?: string;
    }
  | { readonly example: true; readonly note?: string };

/** What every row of a profile may say of itself. */
export interface WithEvidence {
  readonly evidence?: Evidence;
}
