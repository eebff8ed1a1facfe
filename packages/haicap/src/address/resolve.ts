import { flatMap, map, type Result } from "@haicap/kernel";
import { type AddressAnswer, resolveAddress } from "@haicap/units/address";
import { type AddressResolveWire, addressResolveInput, type OnDay } from "@haicap/units/schema";
import { explainEn, explainVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { addressReader } from "../tables/addresses.ts";
import { onDay, patchedUnits, unitVersions } from "../tables/units.ts";

/** The answer of {@link resolve}. */
export type ResolveOutput = AddressAnswer & OnDay;

/**
 * Reads an address (địa chỉ) as people write it and says in which unit it lies on a day, or in which ones it may.
 *
 * `unit` is there only when law and text leave one answer; otherwise `candidates` lists all of them with reasons, and the
 * citizen has to be asked. `writtenUnder` says which tiers the writer had in mind; `auto` lets the text decide. Without `on` the
 * day is the last one the data covers. `rest` is what was left unread: house, street, hamlet.
 *
 * Fails with `OutsideCoverage` for a day the data does not know; never for a text.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * resolve({ text: "P. Bến Nghé, Q.1, TP HCM", writtenUnder: "threeTier" });
 * // => ok { status: "resolved", unit: { code: "26740", fullName: "Phường Sài Gòn", … }, level: "commune", rest: "", … }
 * @since 0.1.0
 */
export const resolve = (input: AddressResolveWire): Result<ResolveOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: addressResolveInput,
      data: unitVersions,
      rule: ({ text, on, writtenUnder, patches }) =>
        flatMap(patchedUnits(patches), (table) => {
          const reader = addressReader(table);
          const day = on ?? reader.table.present;
          const options = writtenUnder === undefined ? { on: day } : { on: day, writtenUnder };
          return map(
            resolveAddress(reader, text, options),
            (found): ResolveOutput => ({ ...found, ...onDay(reader.table, day) }),
          );
        }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
