import { describe, expect, it } from "vitest";
import { listed, reasonWords, type Way } from "./reasonWords.ts";

type Reason = Parameters<(typeof reasonWords)["vi"]["reason"]>[0];

const read: Extract<Reason, { kind: "read" }> = {
  kind: "read",
  level: "commune",
  text: "P. X",
  unit: "Phường X",
  match: "exact",
  by: "name",
};
const way: Way = { extent: "whole", residents: "all", citation: { instrument: "1/NQ" } };

describe("reasonWords", () => {
  it.each<[Reason, string, string]>([
    [read, '"P. X" là Phường X', '"P. X" is Phường X'],
    [{ ...read, match: "unmarked" }, '"P. X" là Phường X (không dấu)', '"P. X" is Phường X (without marks)'],
    [{ ...read, match: "partlyMarked" }, '"P. X" là Phường X (thiếu dấu)', '"P. X" is Phường X (marks missing)'],
    [{ ...read, match: "contrary" }, '"P. X" là Phường X (khác dấu)', '"P. X" is Phường X (other marks)'],
    [
      { ...read, match: "typo", by: "former" },
      '"P. X" là Phường X (tên cũ, gõ sai)',
      '"P. X" is Phường X (former name, typo)',
    ],
    [{ ...read, by: "alias" }, '"P. X" là Phường X (tên tắt)', '"P. X" is Phường X (short name)'],
    [{ kind: "succession", ...way }, "toàn bộ vào Xã Y (1/NQ)", "the whole into Xã Y (1/NQ)"],
    [
      { kind: "succession", ...way, extent: "part", residents: "some" },
      "một phần (một phần dân cư) vào Xã Y (1/NQ)",
      "a part (some of the residents) into Xã Y (1/NQ)",
    ],
    [
      { kind: "succession", ...way, extent: "part" },
      "một phần (toàn bộ dân cư) vào Xã Y (1/NQ)",
      "a part (all residents) into Xã Y (1/NQ)",
    ],
    [
      { kind: "succession", ...way, residents: "none" },
      "toàn bộ (không có dân cư) vào Xã Y (1/NQ)",
      "the whole (no residents) into Xã Y (1/NQ)",
    ],
    [{ kind: "succession", ...way, note: "kept" }, "giữ nguyên (1/NQ)", "kept as it was (1/NQ)"],
    [{ kind: "succession", ...way, note: "renamed" }, "đổi tên thành Xã Y (1/NQ)", "renamed Xã Y (1/NQ)"],
    [{ kind: "succession", ...way, note: "retyped" }, "đổi loại thành Xã Y (1/NQ)", "of another type, Xã Y (1/NQ)"],
    [
      { kind: "version", from: "2025-07-01", until: "2026-04-30" } as Reason,
      "tên này được dùng từ 2025-07-01 đến trước 2026-04-30",
      "this name held from 2025-07-01 until before 2026-04-30",
    ],
    [{ kind: "version" }, "tên này được dùng", "this name held"],
    [{ kind: "contradiction", text: "Z" }, 'nhưng "Z" chỉ một đơn vị khác', 'but "Z" names another unit'],
    [{ kind: "unknownName", text: "Z" }, 'không có đơn vị nào tên là "Z"', 'no unit is called "Z"'],
    [{ kind: "nameGoesOn", text: "Z" }, '"Z" có thể còn là một phần của tên', '"Z" may be more of the name'],
    [{ kind: "looseWords", text: "Z" }, '"Z" có thể thuộc về tên', '"Z" may belong to the name'],
    [
      { kind: "marksDiffer", text: "Z" },
      'dấu trong "Z" khác tên của đơn vị',
      `the marks of "Z" are not those of the unit's name`,
    ],
    [{ kind: "typeDiffers", text: "Z" }, 'loại đơn vị trong "Z" khác', 'the type of unit in "Z" is another'],
    [
      { kind: "doubtfulTypo", text: "Z" },
      '"Z" có thể là gõ sai, chưa chắc chắn',
      '"Z" may be a typing error, which is not certain',
    ],
    [{ kind: "olderUnitAbove", text: "Z" }, '"Z" là đơn vị cũ ở cấp trên', '"Z" is an older unit above it'],
    [{ kind: "newerUnitAbove", text: "Z" }, '"Z" là đơn vị mới ở cấp trên', '"Z" is a newer unit above it'],
  ])("says %j", (reason, vi, en) => {
    expect(reasonWords.vi.reason(reason, "Xã Y")).toBe(vi);
    expect(reasonWords.en.reason(reason, "Xã Y")).toBe(en);
  });

  it("says in Vietnamese what the code column needs", () => {
    expect(reasonWords.vi.zerosAdded("07294")).toBe("đọc là 07294: các số 0 ở đầu đã mất");
    expect(reasonWords.vi.zerosLost("760", ["760", "00760"])).toContain("có thể là 760 hoặc 00760");
    expect(reasonWords.vi.same("Xã Y")).toBe("mã này vẫn là của Xã Y");
    expect(reasonWords.vi.only("district")).toContain("cấp huyện");
    expect(reasonWords.en.only("province")).toBe("read to the province only");
    expect(reasonWords.vi.provisional).toContain("lần cuối");
  });
});

describe("listed", () => {
  it("names ten, and counts the rest", () => {
    const lines = Array.from({ length: 12 }, (_, index) => `${index}`);
    expect(listed(lines.slice(0, 10), "vi")).toBe("0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9");
    expect(listed(lines, "vi")).toBe("0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | và 2 khả năng nữa");
  });
});
