import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileAddressReader } from "../address/AddressReader.ts";
import { resolveAddress } from "../address/resolveAddress.ts";
import { searchUnits } from "../search/searchUnits.ts";
import { successorsOf } from "../succession/successorsOf.ts";
import { childrenOn } from "../table/childrenOn.ts";
import { unitOn } from "../table/unitOn.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import * as schema from "./index.ts";

const on = civilDateUnsafe("2025-06-30");
const onDay = { on, certainty: "confirmed" };
const reader = compileAddressReader(sampleTable, sampleAliases);

describe("inputs", () => {
  it("become codes and days that were checked", () => {
    expect(schema.unitsGetInput.parse({ code: "26740", on: "2025-06-30" })).toEqual({ code: "26740", on });
    expect(schema.unitsChildrenInput.parse({ code: "46", level: "commune" })).toEqual({ code: "46", level: "commune" });
    expect(schema.addressResolveInput.parse({ text: "", writtenUnder: "auto" })).toEqual({
      text: "",
      writtenUnder: "auto",
    });
  });

  it.each([
    [schema.unitsGetInput, { code: "4" }],
    [schema.unitsGetInput, { code: "26740", on: "2025-02-29" }],
    [schema.unitsGetInput, { code: "26740", day: "2025-06-30" }],
    [schema.unitsGetInput, { code: "26740", era: "fourTier" }],
    [schema.unitsChildrenInput, { code: "46", level: "ward" }],
    [schema.unitsSuccessorsInput, {}],
    [schema.unitsSearchInput, { text: "Huế", limit: 0 }],
    [schema.addressResolveInput, { text: 12 }],
  ])("%# are refused when wrong: %j", (shape, input) => {
    expect(shape.safeParse(input).success).toBe(false);
  });

  it("say in both languages what is wrong with a code", () => {
    const parsed = schema.unitCodeSchema.safeParse("0x1");
    expect(parsed.error?.issues[0]?.message).toMatch(/không phải mã.* \| .*not a unit code/);
  });
});

describe("outputs", () => {
  it("have the shape of what the functions answer", () => {
    const unit = unitOn(sampleTable, unitCodeUnsafe("26740"), on);
    const units = childrenOn(sampleTable, unitCodeUnsafe("760"), on);
    const edges = successorsOf(sampleTable, unitCodeUnsafe("26833"), on);
    const found = searchUnits(reader, "bến", { on });
    expect(schema.unitsGetOutput.safeParse({ unit: unit.ok && unit.value, ...onDay }).error).toBeUndefined();
    expect(schema.unitsChildrenOutput.safeParse({ units: units.ok && units.value, ...onDay }).error).toBeUndefined();
    expect(schema.unitsSuccessorsOutput.safeParse({ ...(edges.ok && edges.value), ...onDay }).error).toBeUndefined();
    expect(schema.unitsSearchOutput.safeParse({ ...(found.ok && found.value), ...onDay }).error).toBeUndefined();
  });

  it.each(["Phường Bến Nghé, Quận 1", "Phường Đa Kao", "Xã Bố Hạ", "nowhere", "Phường Sài Gòn, Q.1, TPHCM"])(
    "of an address, too: %j",
    (text) => {
      const answer = resolveAddress(reader, text, { on: sampleTable.present });
      expect(schema.addressResolveOutput.safeParse({ ...(answer.ok && answer.value), ...onDay }).error).toBeUndefined();
    },
  );

  it("are refused when a key is wrong", () => {
    const unit = unitOn(sampleTable, unitCodeUnsafe("26740"), on);
    expect(schema.unitsGetOutput.safeParse({ unit: { ...(unit.ok && unit.value), mayor: "" }, ...onDay }).success).toBe(
      false,
    );
  });
});
