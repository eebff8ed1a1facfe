import { addDays, civilDateUnsafe, err, ok } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyCodeUnsafe } from "../agency/AgencyCode.ts";
import { agencyCodes } from "../testing/index.ts";
import { dossierNumberUnsafe, parseDossierNumber } from "./DossierNumber.ts";
import { issueDossierNumber } from "./issueDossierNumber.ts";

describe("dossier numbers", () => {
  it.each([
    ["H56.14-240823-0001", "H56.14", "2024-08-23", "0001"],
    ["000.00.01.H29-240115-0001", "000.00.01.H29", "2024-01-15", "0001"],
    ["G09.20-20260609-0092637", "G09.20", "2026-06-09", "0092637"],
    ["H57.12-240229-00012", "H57.12", "2024-02-29", "00012"],
    ["H57-000101-0001", "H57", "2000-01-01", "0001"],
    ["H57-991231-0001", "H57", "2099-12-31", "0001"],
  ])("%s", (number, agency, receivedOn, sequence) =>
    expect(parseDossierNumber(number)).toMatchObject(ok({ number, agency, receivedOn, sequence })),
  );

  it.each([
    ["H57.12-251301-0003", "date"],
    ["H57.12-250701-3", "sequence"],
    ["H57.12/250701/0003", "separator"],
    ["57.12-250701-0003", "level1"],
    ["H57.12-250229-0003", "date"],
    ["H57.12-250700-0003", "date"],
    ["H57.12-2507011-0003", "date"],
    ["H57.12-25070A-0003", "charset"],
    ["H57.12-250701-000A", "charset"],
    ["H57.12-250701-003", "sequence"],
    ["H57.12-20250701-0003", "sequence"],
    ["H57.12-20250701-00000003", "sequence"],
    ["H57.12-20251301-0000003", "date"],
    ["H57.12-18991231-0000003", "date"],
    ["H57.12-250701", "separator"],
    ["H57.12-250701-0003-1", "separator"],
    ["H57.12--0003", "separator"],
    ["h57.12-250701-0003", "charset"],
    ["H57.00-250701-0003", "group"],
    ["H57.12 -250701-0003", "charset"],
    ["H57.12–250701–0003", "charset"],
    ["", "length"],
    ["-".repeat(100), "length"],
  ])("%j is none: %s", (input, reason) =>
    expect(parseDossierNumber(input)).toEqual(err({ _tag: "NotADossierNumber", input, reason })),
  );

  it("throws only where asked to", () => {
    expect(dossierNumberUnsafe("H56.14-240823-0001")).toBe("H56.14-240823-0001");
    expect(() => dossierNumberUnsafe("H56.14")).toThrow("separator");
  });
});

describe("issuing a dossier number", () => {
  const agency = agencyCodeUnsafe("H57.12");
  const day = civilDateUnsafe("2026-11-20");

  it("pads to four digits and overflows into a fifth", () => {
    expect(issueDossierNumber(agency, day, 1)).toEqual(ok("H57.12-261120-0001"));
    expect(issueDossierNumber(agency, day, 9999)).toEqual(ok("H57.12-261120-9999"));
    expect(issueDossierNumber(agency, day, 10_000)).toEqual(ok("H57.12-261120-10000"));
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])("refuses the counter %d", (counter) =>
    expect(issueDossierNumber(agency, day, counter)).toEqual(
      err({ _tag: "DossierNumberNotIssuable", counter, receivedOn: day }),
    ),
  );

  it.each(["1999-12-31", "2100-01-01"])("refuses %s, which two digits cannot name", (date) =>
    expect(issueDossierNumber(agency, civilDateUnsafe(date), 1).ok).toBe(false),
  );

  it("is read back as what it was made from", () => {
    const from = civilDateUnsafe("2000-01-01");
    fc.assert(
      fc.property(agencyCodes, fc.nat(36_524), fc.integer({ min: 1, max: 2e6 }), (code, days, counter) => {
        const issued = issueDossierNumber(agencyCodeUnsafe(code), addDays(from, days), counter);
        expect(issued.ok && parseDossierNumber(issued.value)).toMatchObject(
          ok({ form: "shortDate", agency: code, receivedOn: addDays(from, days) }),
        );
        expect(issued.ok && Number(issued.value.split("-")[2])).toBe(counter);
      }),
    );
  });
});
