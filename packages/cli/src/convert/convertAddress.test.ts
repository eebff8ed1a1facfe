import { describe, expect, it } from "vitest";
import { convertAddress } from "./convertAddress.ts";

describe("convertAddress", () => {
  const vi = convertAddress({}, "vi");
  const en = convertAddress({}, "en");

  it("says what was read as what, by which act, and what was left unread", () => {
    expect(vi("12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM")).toMatchObject({
      status: "resolved",
      unit: { code: "26740", fullName: "Phường Sài Gòn" },
      candidates: [],
      reasons:
        '"P. Bến Nghé" là Phường Bến Nghé; "Q.1" là Quận 1; "TP HCM" là Thành phố Hồ Chí Minh (tên tắt); toàn bộ vào Phường Sài Gòn (1685/NQ-UBTVQH15); phần chưa đọc: "12 Lê Lợi"',
    });
    expect(en("Xã Yên Viên, Gia Lâm, Hà Nội").reasons).toBe(
      '"Xã Yên Viên" is Xã Yên Viên; "Gia Lâm" is Huyện Gia Lâm; "Hà Nội" is Thành phố Hà Nội; the whole into Xã Phù Đổng (1656/NQ-UBTVQH15)',
    );
  });

  it("gives every code that is left, once each, and words for the first ten", () => {
    const { status, unit, candidates, reasons } = vi("phu xuan");
    expect({ status, unit }).toEqual({ status: "candidates", unit: undefined });
    expect(candidates).toContain("19753");
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(reasons).toMatch(/\| và \d+ khả năng nữa$/);
    expect(reasons).toContain('19753 Phường Phú Xuân, Thành phố Huế: "phu xuan" là Phường Phú Xuân (không dấu)');
    expect(en("phu xuan").reasons).toMatch(/without marks.* \| and \d+ more$/);
  });

  it("says how far it could read, and what speaks against", () => {
    expect(vi("Hà Nội")).toMatchObject({ status: "resolved", unit: { code: "01" } });
    expect(vi("Hà Nội").reasons).toMatch(/^chỉ đọc được đến cấp tỉnh; "Hà Nội" là Thành phố Hà Nội/);
    expect(en("Xã Không Có, Hà Nội").reasons).toContain('no unit is called "Xã Không Có"');
    expect(vi("phường Bến Nghé, tỉnh Lào Cai").reasons).toContain('nhưng "phường Bến Nghé" chỉ một đơn vị khác');
  });

  it("speaks of a cell that holds nothing to read", () => {
    expect(vi("  ")).toEqual({ status: "unresolved", candidates: [], reasons: "ô trống" });
    expect(en("khong co gi")).toEqual({
      status: "unresolved",
      candidates: [],
      reasons: 'no unit recognised; not read: "khong co gi"',
    });
  });

  it("is an error where the operation refuses the text, and says why", () => {
    expect(vi("a".repeat(2_000_000)).status).not.toBe("resolved");
    expect(convertAddress({ on: "1999-01-01" }, "en")("Hà Nội")).toMatchObject({ status: "error", candidates: [] });
  });

  it("says that the day asked is later than the data was checked for", () => {
    expect(convertAddress({ on: "2026-12-01" }, "en")("Hà Nội").reasons).toContain("last checked");
  });

  it("is bounded by nothing it is given: control characters, right to left, emoji", () => {
    for (const text of ["\0\u0001", "\u202eHà Nội", "🏠 Hà Nội", "=HYPERLINK(1)", '"'.repeat(1000)])
      expect(["resolved", "candidates", "unresolved"]).toContain(vi(text).status);
  });
});
