import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOn } from "../../table/ancestorsOn.ts";
import { unitOn } from "../../table/unitOn.ts";
import { addressReaderLaws } from "../../testing/addressReaderLaws.ts";
import { sampleAliases, sampleTable } from "../../testing/sampleCountry.ts";
import { unitCodes } from "../../testing/unitTableLaws.ts";
import { messyAddresses } from "../../testing/writtenAddresses.ts";
import type { AdministrativeUnit } from "../../unit/AdministrativeUnit.ts";
import { compileAddressReader } from "../AddressReader.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const eve = civilDateUnsafe("2025-06-30");
const present = sampleTable.present;

const lineagesOf = (era: "twoTier" | "threeTier"): fc.Arbitrary<readonly AdministrativeUnit[]> => {
  const day = era === "twoTier" ? present : eve;
  return unitCodes(sampleTable, era)
    .map((code) => {
      const unit = unitOn(sampleTable, code, day);
      const above = ancestorsOn(sampleTable, code, day);
      return unit.ok && above.ok ? [unit.value, ...above.value] : [];
    })
    .filter((units) => units.length > 0);
};

const addresses = fc.oneof(
  messyAddresses(fc.oneof(lineagesOf("twoTier"), lineagesOf("threeTier"))),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
const days = [present, eve, civilDateUnsafe("2025-07-01"), civilDateUnsafe("2025-12-31")];

describe("reading an address", () => {
  for (const [law, property] of Object.entries(addressReaderLaws(reader, addresses, days)))
    it(law, () => {
      expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow();
    });
});
