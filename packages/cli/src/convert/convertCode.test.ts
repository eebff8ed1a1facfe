import { describe, expect, it } from "vitest";
import { convertCode } from "./convertCode.ts";

describe("convertCode", () => {
  const present = "2026-09-25";
  const vi = convertCode({ present }, "vi");
  const en = convertCode({ present }, "en");

  it("is firm where all residents went one way", () => {
    expect(vi(" 26740 ")).toMatchObject({
      status: "resolved",
      unit: { fullName: "Phường Sài Gòn", parent: { code: "79" } },
      candidates: [],
      reasons: "toàn bộ vào Phường Sài Gòn (1685/NQ-UBTVQH15)",
    });
  });

  it("follows a unit over every reform up to the present", () => {
    expect(en("07294")).toMatchObject({ status: "resolved", unit: { code: "07294", fullName: "Phường Bố Hạ" } });
    expect(en("07294").reasons).toContain("Xã Bố Hạ (1658/NQ-UBTVQH15), ");
    expect(en("07294").reasons).toContain("388/NQ-UBTVQH16");
    expect(convertCode({ present: "2026-01-01" }, "en")("07294")).toMatchObject({ unit: { fullName: "Xã Bố Hạ" } });
  });

  it("gives all ways of a split", () => {
    expect(en("00097")).toMatchObject({ status: "candidates", candidates: ["00097", "00103"] });
    expect(en("00097").reasons).toContain("00097 Phường Hồng Hà: a part (some of the residents) into Phường Hồng Hà");
    expect(en("00097")).not.toHaveProperty("unit");
  });

  it("reads the codes of another day", () => {
    expect(convertCode({ on: "2025-07-01", present }, "en")("26740")).toMatchObject({
      status: "resolved",
      reasons: "the code is still that of Phường Sài Gòn",
    });
  });

  it("puts back the zeros of a code of four digits, and says so", () => {
    expect(en("7294")).toMatchObject({ status: "resolved", unit: { code: "07294" } });
    expect(en("7294").reasons).toMatch(/^read as 07294/);
  });

  it("is never firm on fewer digits: the zeros of another level may be missing", () => {
    expect(en("4")).toMatchObject({ status: "candidates", candidates: ["00004"] });
    expect(en("97")).toMatchObject({ status: "candidates", candidates: ["00097", "00103"] });
    expect(en("79")).toMatchObject({ status: "candidates", candidates: expect.arrayContaining(["79"]) as string[] });
    expect(en("760").reasons).toContain('"760" may be 760 or 00760');
    expect(en("999")).toMatchObject({ status: "unresolved", candidates: [] });
  });

  it.each([
    ["99999", "unresolved", "99999"],
    ["0097", "error", "not a unit code"],
    ["abc", "error", "not a unit code"],
    ["26740.0", "error", "not a unit code"],
    ["", "unresolved", "empty"],
  ])("answers %j with %s", (cell, status, hint) => {
    const answer = en(cell);
    expect(answer).toMatchObject({ status, candidates: [] });
    expect(answer.reasons).toContain(hint);
  });
});
