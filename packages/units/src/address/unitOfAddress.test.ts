import { civilDateUnsafe as date } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import type { PatchChange } from "../patch/UnitPatch.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import { compileAddressReader } from "./AddressReader.ts";
import { resolveAddress } from "./resolveAddress.ts";
import { unitOfAddress } from "./unitOfAddress.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const on = sampleTable.present;

describe("the one unit of an address", () => {
  it.each([
    ["Phường Bến Nghé, Quận 1", "26740"],
    ["Phường Tân Định, TP HCM", "26737"],
    ["Phường Đa Kao, Quận 1, TP HCM", undefined],
    ["Huế, Phú Xuân", "19753"],
    ["Phường Bến Ngé, Quận 1", "26740"],
    ["Phường Bến Nghé xyz, Quận 1", undefined],
    ["Ben Nghe Ward, Dist. 1", "26740"],
    ["không có địa chỉ", undefined],
  ])("%s: %s", (text, code) => {
    const found = unitOfAddress(reader, text, { on });
    expect([found.ok, found.ok && found.value?.code]).toEqual([true, code]);
    const read = resolveAddress(reader, text, { on });
    expect(read.ok && read.value.unit).toEqual(found.ok && found.value);
  });

  it("is that of the era under which it was written, of both where nobody says", () => {
    const codes = (["auto", "twoTier", "threeTier"] as const).map((writtenUnder) => {
      const found = unitOfAddress(reader, "Phường Bến Nghé, Quận 1", { on, writtenUnder });
      return found.ok && found.value?.code;
    });
    expect(codes).toEqual(["26740", undefined, "26740"]);
  });

  it("is the very one that was told before, where the way to it is short: what a unit leads to is kept", () => {
    const land: PatchChange = { change: "boundary", from: code("26740"), to: code("26737"), residents: "none" };
    const act = { instrument: "500/NQ-UBTVQH16", issued: date("2026-11-10"), effective: date("2026-12-01") };
    const made = createUnits({ base: sampleTable, patches: [{ act, changes: [land] }] });
    const later = compileAddressReader(made.ok ? made.value : sampleTable, sampleAliases);
    const [asked, day] = ["Phường Bến Nghé, Quận 1, TP HCM", { on: act.effective }] as const;
    const [one, again, whole] = [unitOfAddress, unitOfAddress, resolveAddress].map((ask) => ask(later, asked, day));
    expect(one?.ok && one.value).toMatchObject({ fullName: "Phường Sài Gòn" });
    expect(again?.ok && again.value).toBe(one?.ok && one.value);
    expect(whole?.ok && whole.value && "unit" in whole.value && whole.value.unit).toBe(one?.ok && one.value);
  });

  it("is not told on a day that the table does not know", () => {
    const day = date("2027-09-26");
    const failure = { ok: false, error: { _tag: "OutsideCoverage", on: day, coverage: sampleTable.coverage } };
    expect(unitOfAddress(reader, "Huế", { on: day })).toEqual(failure);
    expect(resolveAddress(reader, "Huế", { on: day })).toEqual(failure);
  });
});
