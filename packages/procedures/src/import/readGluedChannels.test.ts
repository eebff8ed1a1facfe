import { describe, expect, it } from "vitest";
import { readGluedChannels } from "./readGluedChannels.ts";

const head = "Hình thức nộpThời gianPhí, lệ phíMô tả";

describe("cells that run together", () => {
  it.each([
    ["Trực tiếp15 Ngày700 VNĐ", { amount: 15, unit: "calendarDay" }, "notStated", ["vndThousandsTruncated"]],
    ["Trực tiếp15 Ngày700 VNĐ(Lệ phí 700.000 đồng)", { amount: 15, unit: "calendarDay" }, "stated", []],
    ["Trực tiếp1.5 Ngày làm việcMiễn phí", { amount: 1.5, unit: "workingDay" }, "free", []],
    ["Trực tiếp1Miễn phí", { amount: 1, unit: "unspecified" }, "free", ["unitMissingInSource"]],
    ["Trực tiếp3", { amount: 3, unit: "unspecified" }, undefined, ["unitMissingInSource"]],
    ["Trực tiếp120 VNĐ", undefined, "notStated", ["glueAmbiguous"]],
    ["Trực tiếp120 VNĐ(20.000 đồng hoặc 120.000 đồng)", undefined, "notStated", ["glueAmbiguous"]],
    ["Trực tiếp1100 VNĐ(100.000 đồng/lần)", { amount: 1, unit: "unspecified" }, "stated", ["unitMissingInSource"]],
    ["Trực tiếp24 Giờ100,000 Việt Nam Đồng", { amount: 24, unit: "hour" }, "stated", []],
    ["Trực tiếpKhông trả kết quảMiễn phí", undefined, "free", ["limitUnread"]],
    [
      "Trực tiếp5 Ngày làm việcMiễn phí(Mức thu do HĐND tỉnh)",
      { amount: 5, unit: "workingDay" },
      "setByProvincialCouncil",
      ["feeFreeButSetElsewhere"],
    ],
    ["Trực tiếp5 Ngày làm việc (trừ ngày lễ)Miễn phí", { amount: 5, unit: "workingDay" }, "free", []],
    [
      "Trực tiếp7 NgàyMiễn phíThời hạn 07 ngày làm việc, kể từ ngày nhận",
      { amount: 7, unit: "calendarDay" },
      "free",
      ["noteLimitDiffers"],
    ],
  ])("%s", (text, limit, status, flags) => {
    const read = readGluedChannels(head + text);
    expect(read.flags).toEqual(flags);
    expect(read.channels.map(({ channel, limit: one, fees }) => [channel, one, fees[0]?.status])).toEqual([
      ["inPerson", limit, status],
    ]);
  });

  it("keeps what stands behind a fee without brackets as a note", () => {
    const text =
      "Trực tiếp3 Ngày làm việcKhông có thông tinThời hạn của Sở Trực tiếp7 NgàyMiễn phíTheo Nghị quyết của HĐND tỉnh";
    expect(readGluedChannels(text).channels).toMatchObject([
      { fees: [], note: "Thời hạn của Sở" },
      { fees: [{ status: "setByProvincialCouncil" }], note: "Theo Nghị quyết của HĐND tỉnh" },
    ]);
  });

  it("is one row for each way, in order", () => {
    const text = `${head}Trực tuyến5 NgàyMiễn phíDịch vụ bưu chính5 NgàyMiễn phí`.normalize("NFD");
    expect(readGluedChannels(text).channels.map(({ channel }) => channel)).toEqual(["online", "publicPost"]);
    expect(readGluedChannels(head)).toEqual({ channels: [], flags: [], doubts: [] });
    expect(readGluedChannels(`${head}Gửi thư`).unread).toBe("Gửi thư");
  });
});
