import { expect, it } from "vitest";
import { daysAfter, isDate, momentInWords, numberInWords } from "./dates.ts";
import { readDate, readMoment, writeDate, writeMoment } from "./writtenDates.ts";

it("reads dates the Vietnamese way, and leaves what is none for the answer to refuse", () => {
  expect(["20/11/2026", " 1-2-2026", "2026-11-20", "31/02/2026", "mai"].map(readDate)).toEqual([
    "2026-11-20",
    "2026-02-01",
    "2026-11-20",
    "2026-02-31",
    "mai",
  ]);
  expect([isDate("2026-02-28"), isDate("2026-02-29"), isDate("20261-1-1")]).toEqual([true, false, false]);
});

it("reads a moment with its clock time on either side", () => {
  const nine = "2026-11-20T09:00";
  for (const text of ["20/11/2026 9h", "20/11/2026 09:00", "9h00 20/11/2026", "2026-11-20T09:00", "2026-11-20 09:00"])
    expect([text, readMoment(text)]).toEqual([text, nine]);
  expect(readMoment("20/11/2026")).toBe("2026-11-20T08:00");
  expect(readMoment("31/02/2026 09:00")).toBe("31/02/2026 09:00");
  expect(readMoment("<b>9h</b>")).toBe("<b>9h</b>");
});

it("gives back in a control what it read from it", () => {
  for (const language of ["vi", "en"] as const) {
    expect(readDate(writeDate("2026-11-05", language))).toBe("2026-11-05");
    expect(readMoment(writeMoment("2026-11-05T16:10", language))).toBe("2026-11-05T16:10");
  }
  expect(writeMoment("2026-11-05T16:10", "vi")).toBe("05/11/2026 16:10");
  expect(writeDate("mai", "vi")).toBe("mai");
});

it("writes days, moments and numbers as each language does", () => {
  expect(momentInWords("2026-11-20T16:10:00+07:00", "vi")).toBe("16:10 thứ\u00a0Sáu, 20/11/2026");
  expect(momentInWords("2026-11-22T16:10:00+07:00", "en")).toBe("16:10, Sunday 22 November 2026");
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect([numberInWords(1250000.5, "vi"), numberInWords(1250000.5, "en")]).toEqual(["1.250.000,5", "1,250,000.5"]);
});
