import { civilDateUnsafe as date } from "@haicap/kernel";
import { expect, it } from "vitest";
import { packSuccession } from "../../succession/packSuccession.ts";
import { packUnits, type UnitRow } from "../../table/packUnits.ts";
import { compileUnitTable } from "../../table/UnitTable.ts";
import { readingLine } from "../../testing/readingLine.ts";
import { compileAddressReader } from "../AddressReader.ts";
import { unitOfAddress } from "../unitOfAddress.ts";

const reform = date("2025-07-01");
const on = date("2026-12-01");
const none = { current: "", legacy: "", historic: "", former: "" };

it("a text that is read under both eras is as deep as the deeper reading, whichever it is", () => {
  const legacy: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Gốc" },
    { code: "101", parent: "10", type: "ruralDistrict", name: "Mới" },
    { code: "10001", parent: "101", type: "commune", name: "Ba" },
    { code: "102", parent: "10", type: "ruralDistrict", name: "Xa" },
    { code: "10002", parent: "102", type: "commune", name: "Ca" },
  ];
  const current: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Mới" },
    { code: "10001", parent: "10", type: "commune", name: "Ba" },
    { code: "10002", parent: "10", type: "commune", name: "Xa" },
  ];
  const kind = { extent: "whole", residents: "all" } as const;
  const table = compileUnitTable({
    current: packUnits(
      { era: "twoTier", coverage: { from: reform, until: date("2027-07-01") }, knownUntil: on },
      current,
    ),
    legacy: packUnits(
      { era: "threeTier", coverage: { from: date("2025-03-01"), until: reform }, knownUntil: on },
      legacy,
    ),
    succession: packSuccession({
      ...{ legacy, current, provinceAct: "202/2025/QH15" },
      communes: ["10001", "10002"].map((code) => ({ from: code, to: code, ...kind })),
      provinces: [{ from: "10", to: "10", ...kind }],
    }),
  });
  const reader = compileAddressReader(table, none);
  const told = (text: string): readonly (string | undefined)[] => {
    const unit = unitOfAddress(reader, text, { on });
    return [readingLine(reader, text, on, "auto").split(" | ")[0], unit.ok ? unit.value?.code : unit.error._tag];
  };
  expect(told("Mới")).toEqual(["short candidates district", undefined]);
  expect(told("Xa")).toEqual(["short resolved commune", "10002"]);
  expect(told("Ba")).toEqual(["short resolved commune", "10001"]);
});
