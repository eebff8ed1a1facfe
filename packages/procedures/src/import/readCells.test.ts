import { describe, expect, it } from "vitest";
import { amountsIn, readFee } from "./readFee.ts";
import { readLimit } from "./readLimit.ts";
import { isDistrictBody } from "./readWords.ts";

describe("the fee of a cell", () => {
  it.each([
    ["Miễn phí", "", "free", []],
    ["Miễn phí", "Theo nghị quyết của HĐND tỉnh", "setByProvincialCouncil", ["feeFreeButSetElsewhere"]],
    ["Lệ phí: miễn phí", "", "free", []],
    ["Phí: 5.000 đồng; Lệ phí: 3.000 đồng", "", "stated", []],
    ["Phí: 5.000 đồng; Lệ phí: tuỳ việc", "", "notStated", ["feeUnread"]],
    ["145 VNĐ", "145 USD/thẻ", "stated", ["currencyFromNote"]],
    ["145 VNĐ", "145 USD hoặc 155 USD", "notStated", ["vndThousandsTruncated"]],
    ["Miễn phí", "135.000 đồng từ năm 2026", "notStated", ["feeZeroButNoteHasAmount"]],
    ["Không thu", "", "free", []],
    ["Theo Thông tư 47/2019/TT-BTC", "", "setByCircular", []],
    ["0 VNĐ", "", "notStated", ["feeZeroInSource"]],
    ["700 VNĐ", "", "notStated", ["vndThousandsTruncated"]],
    ["100,000 Việt Nam Đồng", "", "stated", []],
    ["50.000 đồng hoặc 100.000 đồng", "", "notStated", ["feeVaries"]],
    ["50.000 đồng/lần (năm mươi nghìn; 50.000 đồng)", "", "stated", []],
    ["Tuỳ giá trị", "", "notStated", ["feeUnread"]],
  ] as const)("%s (%s): %s", (cell, note, status, flags) => {
    const { part, flags: found } = readFee(cell, note);
    expect([part.fees[0]?.status, found]).toEqual([status, flags]);
    expect("amount" in (part.fees[0] ?? {})).toBe(status === "stated");
  });

  it("is silent where the cell is", () => {
    expect(readFee("Không có thông tin")).toEqual({ part: { fees: [] }, flags: [] });
    expect(readFee("Phí 25 USD")).toMatchObject({ part: { fees: [{ amount: 25, currency: "USD", kind: "fee" }] } });
  });

  it("leaves an amount that may mean two things", () => {
    expect(amountsIn("1.50 đồng, 12.34.56 VNĐ, 1.000.000đ")).toEqual([{ amount: 1_000_000, currency: "VND" }]);
  });
});

describe("the limit of a cell", () => {
  it.each([
    ["", {}, []],
    ["Không quy định", {}, []],
    ["0", {}, ["limitZero"]],
    ["0 ngày", { limitText: "0 ngày" }, ["limitZero"]],
    ["1,5", { limit: { amount: 1.5, unit: "unspecified" }, limitText: "1,5" }, ["unitMissingInSource"]],
    ["05 ngày", { limit: { amount: 5, unit: "calendarDay" } }, []],
    ["Tối thiểu 5 ngày", { limit: { amount: 5, unit: "calendarDay" }, limitText: "Tối thiểu 5 ngày" }, []],
    [
      "Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo",
      {
        limit: { amount: 0, unit: "sameDay" },
        limitText: "Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo",
      },
      [],
    ],
    ["2 tuần", { limitText: "2 tuần" }, ["limitUnread"]],
    ["sớm nhất", { limitText: "sớm nhất" }, ["limitUnread"]],
  ] as const)("%s", (cell, part, flags) => {
    expect(readLimit(cell)).toEqual({ part, flags });
  });
});

it.each([
  ["Ủy ban nhân dân cấp huyện", true],
  ["UBND huyện Phú Vang", true],
  ["Bảo hiểm xã hội cấp huyện", true],
  ["Công an quận 1", true],
  ["Phòng Tư pháp", true],
  ["Uỷ ban nhân dân thị xã".normalize("NFD"), true],
  ["Ủy ban nhân dân cấp xã", false],
  ["Chi cục Hải quan khu vực", false],
  ["Bộ Chỉ huy quân sự tỉnh", false],
  ["Sở Tư pháp", false],
])("%s is of the districts: %s", (name, is) => {
  expect(isDistrictBody(name)).toBe(is);
});
