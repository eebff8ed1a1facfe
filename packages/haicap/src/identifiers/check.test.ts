import { describe, expect, it } from "vitest";
import { unwrap } from "../operation/unwrap.ts";
import { type CheckInput, check } from "./check.ts";

const referenceDate = "2026-11-22";
const answer = (kind: CheckInput["kind"], value: string) => unwrap(check({ kind, value, referenceDate }));

describe("identifiers.check over the tables of the house", () => {
  it.each([
    ["agency", "000.00.00.G12 000.00.18.G12 G12.18 H56.14 G09.20 H01.151 H01.151.01 000.00.12.H57 H19.110 G12 H64"],
    ["dossier", "H56.14-240823-0001 000.00.01.H29-240115-0001 G09.20-20260609-0092637"],
    ["personal", "001099012345 079301012345"],
    ["identityCard9", "012345678"],
    ["tax", "0100233488 0314409058-002 0100109106 0300588569 001099012345"],
    ["enterprise", "0100109106 0314409058-002"],
    ["socialInsurance", "0123456789"],
    ["postal", "49107"],
    ["phone", "0912345678 +84912345678 02438253501 02838253501 02513822222"],
    ["procedure", "1.004194 2.000635 3.000181.000.00.00.H22 1.012753.H19"],
    [
      "document",
      "12/2025/NĐ-CP 03/2025/TT-VPCP 33/2024/QH15 766/QĐ-TTg 1675/NQ-UBTVQH15 05/GM-UBND 125/UBND-TH 35/SNV-CCHC 183-KL/TW",
    ],
  ] as const)("accepts as %s: %s", (kind, values) => {
    for (const value of values.split(" ")) expect([value, answer(kind, value).valid]).toEqual([value, true]);
  });

  it.each([
    ["agency", "h57.12", "charset"],
    ["agency", "H57.1", "group"],
    ["agency", "57.12", "level1"],
    ["agency", "000-00-12-H57", "separator"],
    ["agency", "H57.00", "group"],
    ["agency", "H00", "level1"],
    ["dossier", "H57.12-251301-0003", "date"],
    ["dossier", "H57.12-250701-3", "sequence"],
    ["dossier", "H57.12/250701/0003", "separator"],
    ["dossier", "57.12-250701-0003", "level1"],
    ["personal", "003099012345", "province"],
    ["personal", "0010990123", "length"],
    ["personal", "001499012345", "date"],
    ["tax", "0100233489", "checksum"],
    ["tax", "0100233488-000", "branch"],
    ["tax", "010023348", "length"],
    ["postal", "530000", "length"],
    ["phone", "18001234", "service"],
    ["procedure", "1.04194", "length"],
    ["document", "12 / 2025 / NĐ-CP", "charset"],
    ["document", "12/202/NĐ-CP", "year"],
    ["document", "/QĐ-UBND", "number"],
    ["document", "5/QĐ-UBND", "number"],
    ["document", "125//UBND-TH", "separator"],
  ] as const)("refuses as %s: %s (%s)", (kind, value, reason) => {
    const { message, ...rest } = answer(kind, value);
    expect(rest).toMatchObject({ valid: false, reason });
    expect(message?.vi).not.toBe("");
    expect(message?.en).not.toBe("");
  });

  it("carries the versions it was made from", () =>
    expect(Object.keys(answer("tax", "0100233488").data)).toEqual(["identifiers-data", "libphonenumber-js"]));

  it("answers for the day the tables were checked when none is asked for", () =>
    expect(unwrap(check({ kind: "personal", value: "001499012345" }))).toMatchObject({ valid: false, reason: "date" }));
});
