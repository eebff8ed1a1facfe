import { type CivilDate, civilDateUnsafe } from "@haicap/kernel";
import type { IdentifierReferences } from "../check/index.ts";
import type { IdentifierTables, PhoneReader, ProvinceThen } from "../index.ts";

const province = (name: string, unit: string, nameNow: string = name, unitNow: string = unit): ProvinceThen => ({
  name,
  unit,
  nameNow,
  unitNow,
});

const day = (text: string): CivilDate => civilDateUnsafe(text);

/** Small tables of the real shape, for examples and tests of programs that bring their own. */
export const sampleTables: IdentifierTables = {
  checkedOn: day("2026-11-22"),
  level1: new Map([
    ["H57", { code: "H57", kind: "province", confidence: "confirmed", ...province("Thừa Thiên Huế", "46", "Huế") }],
    [
      "H22",
      {
        code: "H22",
        kind: "province",
        confidence: "confirmed",
        closedFrom: day("2025-07-01"),
        ...province("Hà Giang", "02", "Tuyên Quang", "08"),
      },
    ],
    ["G12", { code: "G12", kind: "ministry", confidence: "confirmed", name: "Bộ Tài chính", nameNow: "Bộ Tài chính" }],
  ]),
  birthProvinces: new Map([
    ["001", { code: "001", ...province("Hà Nội", "01") }],
    ["002", { code: "002", ...province("Hà Giang", "02", "Tuyên Quang", "08") }],
    ["046", { code: "046", ...province("Thừa Thiên Huế", "46", "Huế") }],
  ]),
  facts: [
    { kind: "agency", fact: "basis", instrument: "20/2020/QĐ-TTg", from: day("2020-09-15") },
    { kind: "tax", fact: "basis", instrument: "86/2024/TT-BTC", from: day("2025-02-06"), until: day("2026-07-01") },
    { kind: "tax", fact: "basis", instrument: "90/2026/TT-BTC", from: day("2026-07-01") },
    { kind: "taxOfPerson", fact: "inUse", from: day("2025-07-01") },
    { kind: "identityCard9", fact: "inUse", until: day("2025-01-01") },
  ],
};

/**
 * References over {@link sampleTables} (bảng mã mẫu) and a reader of telephone numbers.
 *
 * @example
 * const nobody = () => err({ _tag: "NotAPhoneNumber", masked: "", reason: "range" });
 * checkIdentifier(sampleReferences(nobody), { kind: "agency", value: "H57.12" }).valid; // => true
 * @since 0.1.0
 */
export const sampleReferences = (phone: PhoneReader): IdentifierReferences => ({ tables: sampleTables, phone });
