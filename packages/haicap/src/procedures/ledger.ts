import { civilDateUnsafe, ok, type Result } from "@haicap/kernel";
import { type Ledger, ledgerOn } from "@haicap/procedures/ledger";
import { proceduresLedgerInput } from "@haicap/procedures/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { ledgerTables, procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link ledger}, as written on the wire. */
export interface LedgerInput {
  readonly on?: string | undefined;
  readonly since?: string | undefined;
}

const lastDayOfDistricts = civilDateUnsafe("2025-06-30");

/**
 * Counts what moved from whom to whom (sổ theo dõi phân cấp, phân quyền) between `since` (the last day of the districts unless told)
 * and `on` (the last day the data cover unless told), and sets it beside the figures published by then.
 *
 * What the data cannot reproduce is counted as well: earlier owners nobody has told (`cannotTell`), those that follow from the kind of
 * act alone (`inferred`), and procedures listed nationally that are not in the catalog (`notInCatalog`).
 *
 * @example
 * ledger({ on: "2025-09-15" }); // => ok { since: "2025-06-30", procedures: 2703, … }
 * const answer = ledger({ on: "2025-09-15" });
 * answer.ok && answer.value.published.map(({ measure, figure, reproduced }) => `${measure} ${figure} ${reproduced}`);
 * // => ["centreToLocal 741 false", "fromDistrict 346 false", "abolished 298 false"]
 * @since 0.1.0
 */
export const ledger = (input: LedgerInput = {}): Result<Ledger & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresLedgerInput,
      data: procedureVersions,
      rule: ({ on = procedureCatalog().present, since = lastDayOfDistricts }): Result<Ledger, never> =>
        ok(ledgerOn(procedureCatalog(), ledgerTables(), since, on)),
      explain: (never) => never,
    },
    input,
  );
