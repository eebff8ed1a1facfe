import { describe, expect, it } from "vitest";
import { normaliseIdentifier } from "./normaliseIdentifier.ts";

describe("cleaning an identifier", () => {
  it.each([
    ["personal", "001 099 012 345", "001099012345", ["blanks"]],
    ["personal", "\uFEFF001.099.012-345\u00A0", "001099012345", ["invisible", "blanks", "separators"]],
    ["personal", "００１０９９０１２３４５", "001099012345", ["fullWidth"]],
    ["personal", "OO1099012345", "OO1099012345", []],
    ["identityCard9", "012 345 678", "012345678", ["blanks"]],
    ["socialInsurance", "0123-456-789", "0123456789", ["separators"]],
    ["postal", "49 107", "49107", ["blanks"]],
    ["tax", "0314409058002", "0314409058-002", ["separators"]],
    ["tax", "0314409058 - 002", "0314409058-002", ["blanks"]],
    ["tax", "0100.233.488", "0100233488", ["separators"]],
    ["tax", "0314409058–002", "0314409058-002", ["dash"]],
    ["enterprise", "0314409058.002", "0314409058-002", ["separators"]],
    ["agency", "h57-12", "H57.12", ["separators", "letterCase"]],
    ["agency", "000-00-12-H57", "000.00.12.H57", ["separators"]],
    ["agency", "H57。12", "H57.12", ["dot"]],
    ["dossier", "h57.12/250701/0003", "H57.12-250701-0003", ["separators", "letterCase"]],
    ["dossier", "H57.12 – 250701 – 0003", "H57.12-250701-0003", ["blanks", "dash"]],
    ["procedure", "1.012753.h19", "1.012753.H19", ["letterCase"]],
    ["procedure", "1-004194", "1.004194", ["separators"]],
    ["phone", "0912 345 678", "0912345678", ["blanks"]],
    ["phone", "(024) 3825-3501", "02438253501", ["blanks", "separators"]],
    ["phone", "84912345678", "+84912345678", ["internationalPrefix"]],
    ["phone", "0084 912345678", "+84912345678", ["blanks", "internationalPrefix"]],
    ["phone", "+84 (0)912 345 678", "+84912345678", ["blanks", "separators", "trunkZero"]],
    ["phone", "0842345678", "0842345678", []],
    ["document", "12 / 2025 / NĐ-CP", "12/2025/NĐ-CP", ["blanks"]],
    ["document", "12/2025/ND-CP", "12/2025/NĐ-CP", ["typingVariant"]],
    ["document", "12/2025/NÐ-CP", "12/2025/NĐ-CP", ["foreignLetter"]],
    ["document", "5/QD-UBND", "05/QĐ-UBND", ["leadingZero", "typingVariant"]],
    ["document", "12/2025/nđ-CP", "12/2025/nđ-CP", []],
    ["document", "766/QĐ-TTG", "766/QĐ-TTg", ["letterCase"]],
    ["document", "766/QD-TTG", "766/QĐ-TTg", ["letterCase", "typingVariant"]],
    ["document", "G22, 2015/09/30, 5/QĐ-TTg", "G22,2015/09/30,05/QĐ-TTg", ["blanks", "leadingZero"]],
  ] as const)("%s %j becomes %j", (kind, text, cleaned, changes) => {
    const done = normaliseIdentifier(kind, text);
    expect(done.text).toBe(cleaned);
    expect([...done.changes].sort()).toEqual([...changes].sort());
  });

  it("composes decomposed letters and says so", () => {
    expect(normaliseIdentifier("document", "12/TƯ-VP".normalize("NFD"))).toEqual({
      text: "12/TƯ-VP",
      changes: ["unicode"],
    });
  });

  it("takes a million junk characters in its stride", () =>
    expect(normaliseIdentifier("document", `${"-/".repeat(500_000)}x`).changes).toEqual([]));
});
