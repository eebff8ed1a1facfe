import type { CivilDate } from "@haicap/kernel";
import fc from "fast-check";
import type { WrittenUnder } from "../address/AddressAnswer.ts";
import type { AddressReader } from "../address/AddressReader.ts";
import { resolveAddress } from "../address/resolveAddress.ts";
import { unitOfAddress } from "../address/unitOfAddress.ts";
import { resolveFully } from "./resolveFully.ts";

/**
 * What must be true of every reader of addresses, over any addresses: a text that is read the short way is read as without
 * it, and its unit alone is that of the whole answer. A province that adds names of its own runs it on its reader.
 *
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * const laws = addressReaderLaws(reader, fc.constantFrom("Bến Nghé, Q.1", "Huế"), [sampleTable.present]);
 * for (const law of Object.values(laws)) fc.assert(law, { numRuns: 20 });
 * Object.keys(laws); // => ["the short way to an answer leads to the same answer", "the unit alone is the one of the whole answer"]
 */
export const addressReaderLaws = (
  reader: AddressReader,
  addresses: fc.Arbitrary<string>,
  days: readonly CivilDate[],
): Readonly<Record<string, fc.IPropertyWithHooks<[string, CivilDate, WrittenUnder]>>> => ({
  "the short way to an answer leads to the same answer": fc.property(
    addresses,
    fc.constantFrom(...days),
    fc.constantFrom<WrittenUnder>("auto", "twoTier", "threeTier"),
    (text, on, writtenUnder) =>
      JSON.stringify(resolveAddress(reader, text, { on, writtenUnder })) ===
      JSON.stringify(resolveFully(reader, text, on, writtenUnder)),
  ),
  "the unit alone is the one of the whole answer": fc.property(
    addresses,
    fc.constantFrom(...days),
    fc.constantFrom<WrittenUnder>("auto", "twoTier", "threeTier"),
    (text, on, writtenUnder) => {
      const alone = unitOfAddress(reader, text, { on, writtenUnder });
      const answer = resolveAddress(reader, text, { on, writtenUnder });
      return alone.ok && answer.ok
        ? JSON.stringify(alone.value) === JSON.stringify(answer.value.unit)
        : alone.ok === answer.ok;
    },
  ),
});
