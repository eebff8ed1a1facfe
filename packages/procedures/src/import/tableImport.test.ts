import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { Cell } from "./columns.ts";
import { fromSheets } from "./fromSheets.ts";
import type { ImportReport } from "./ImportReport.ts";

const where = { source: "sổ", checkedOn: civilDateUnsafe("2026-11-01") };
const header = [
  "Mã số",
  "Tên",
  "Cấp thực hiện",
  "Cách thức nộp",
  "Thời hạn",
  "Đơn vị tính",
  "Phí",
  "Lệ phí",
  "Kết quả",
];

const read = (...rows: readonly (readonly Cell[])[]): ImportReport => {
  const found = fromSheets([{ rows: [header, ...rows] }], where);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};

const reasons = ({ flagged, refused }: ImportReport): readonly string[] =>
  [...flagged, ...refused].map(({ row, reason }) => `${row} ${reason}`);

describe("codes", () => {
  it.each<readonly [Cell, string, boolean]>([
    ["1.001193", "1.001193", false],
    [1.001193, "1.001193", false],
    [1.00119, "1.001190", true],
    ["1,001193", "1.001193", true],
    ["1. 001193.", "1.001193", true],
    ["1.001193.H46", "1.001193", false],
  ])("%s is read as %s", (cell, code, isRepaired) => {
    const report = read([cell, "Khai sinh", "Cấp xã"]);
    expect(report.records[0]?.code).toBe(code);
    expect(reasons(report)).toEqual(isRepaired ? ["2 codeRepaired"] : []);
  });

  it.each<readonly [Cell, string]>([
    ["1.00119", "codeUnreadable"],
    [1.0011931, "codeUnreadable"],
    [Number.NaN, "codeUnreadable"],
    [true, "codeUnreadable"],
    ["1.001193\n2.000815", "codesDiffer"],
    ["9.9999999", "codeUnreadable"],
  ])("%s is refused", (cell, reason) => {
    expect(reasons(read(["2.000815", "Chứng thực", "Cấp xã"], [cell, "Khai sinh", "Cấp xã"]))).toEqual([`3 ${reason}`]);
  });
});

describe("rows of one procedure", () => {
  it("follow each other, with the code or with none where cells were merged", () => {
    const report = read(
      ["1.001193", "Khai sinh", "Cấp xã", "Trực tiếp", "1", "ngày làm việc", "", "5.000 đồng", "Giấy khai sinh"],
      ["1.001193", "", "", "Trực tuyến", "1", "ngày làm việc", "", "", ""],
      [null, null, null, "Bưu chính", "3", "", "", "", ""],
      ["1.001193", "Khai sinh", "", "", "", "", "", "", "Trích lục"],
    );
    expect(report.records).toHaveLength(1);
    expect(report.records[0]?.cases[0]?.channels).toMatchObject([
      { channel: "inPerson", limit: { amount: 1, unit: "workingDay" }, fees: [{ amount: 5000, kind: "charge" }] },
      { channel: "online", limit: { amount: 1, unit: "workingDay" } },
      { channel: "publicPost", limit: { amount: 3, unit: "unspecified" } },
    ]);
    expect(report.records[0]?.outcomes).toEqual(["Giấy khai sinh", "Trích lục"]);
    expect(reasons(report)).toEqual(["4 codeFromRowAbove", "4 unitMissingInSource"]);
    expect(report.counts).toEqual({ rows: 4, read: 3, flagged: 1, refused: 0 });
  });

  it("are refused when they are another listing, a header again, or nothing", () => {
    const report = read(
      ["1.001193", "Khai sinh", "Cấp xã"],
      ["1.001193", "Khai sinh", "Cấp xã"],
      ["1.001193", "Khai tử", "Cấp xã", "Trực tiếp"],
      header,
      ["2.000815", "", "", "Trực tiếp"],
      [null, null, "Cấp xã"],
    );
    expect(reasons(report)).toEqual([
      "3 codeRepeated",
      "4 codeRepeated",
      "5 headerRepeated",
      "6 nameMissing",
      "7 codeMissing",
    ]);
  });

  it("take their field from a heading above", () => {
    const report = read(
      ["I. LĨNH VỰC HỘ TỊCH"],
      ["1.001193", "Khai sinh", "Cấp xã"],
      ["II", "Lĩnh vực Chứng thực"],
      ["2.000815", "Bản sao", "Cấp xã"],
    );
    expect(report.records.map(({ field }) => field)).toEqual(["HỘ TỊCH", "Chứng thực"]);
    expect(report.counts).toEqual({ rows: 4, read: 2, flagged: 2, refused: 0 });
  });
});

it.each([
  ["15 Ngày700 VNĐ", "", ["vndThousandsTruncated"], { amount: 15, unit: "calendarDay" }],
  ["", "1100 VNĐ", ["glueAmbiguous"], undefined],
  ["", "5 Ngày làm việc25 USD", [], { amount: 5, unit: "workingDay" }],
  ["1", "1500 VNĐ", ["unitMissingInSource"], { amount: 1, unit: "unspecified" }],
])("limit %j and fee %j that ran together are read or flagged", (limit, fee, flags, known) => {
  const report = read(["1.001193", "Khai sinh", "Cấp xã", "Trực tiếp", limit, "", fee, "", ""]);
  expect(report.flagged.map(({ reason }) => reason)).toEqual(flags);
  expect(report.records[0]?.cases[0]?.channels?.[0]?.limit).toEqual(known);
});

it("reads what else a list may hold, and doubts the rest", () => {
  const titles = [
    "Mã số",
    "Tên",
    "Cơ quan ban hành",
    "Mức độ DVC",
    "Được thay thế bởi",
    "Ngày kiểm tra",
    "Loại thủ tục",
    "Cơ quan phối hợp",
  ];
  const row = [
    "1.001193",
    "12. Khai sinh",
    "UBND tỉnh Quảng Ninh",
    "Một phần",
    "2.000815, 2.00",
    "01/11/2026",
    "Loại lạ",
    "Công an cấp xã; UBND xã",
  ];
  const found = fromSheets(
    [
      {
        rows: [titles, row, ["2.000815", "Chứng thực", "Bộ Tư pháp", "Toàn trình", "", "2026-10-01", "Loại khác", ""]],
      },
    ],
    where,
  );
  expect(found.ok && found.value.records).toMatchObject([
    {
      name: "Khai sinh",
      issuer: "UBND tỉnh Quảng Ninh",
      onlineLevel: "partlyOnline",
      replacedBy: ["2.000815"],
      coordinating: ["Công an cấp xã", "UBND xã"],
      checkedOn: where.checkedOn,
    },
    { onlineLevel: "fullyOnline", checkedOn: "2026-10-01", kind: "other" },
  ]);
  expect(found.ok && found.value.flagged.map(({ reason }) => reason)).toEqual([
    "kindUnknown",
    "listNumberInName",
    "provinceSpecificProcedure",
    "partUnread",
    "partUnread",
  ]);
});

describe("what a title says", () => {
  const under = (titles: readonly string[], cells: readonly Cell[]): ImportReport => {
    const found = fromSheets(
      [
        {
          rows: [
            ["Mã TTHC", "Tên TTHC", "Cấp", ...titles],
            ["1.001193", "Khai sinh", "Xã", ...cells],
          ],
        },
      ],
      where,
    );
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    return found.value;
  };

  it("is said of a bare number below it", () => {
    const titles = ["Hình thức nộp", "Thời hạn giải quyết (ngày làm việc)", "Phí, lệ phí (nghìn đồng)"];
    const report = under(titles, ["Bộ phận Một cửa", 5, 8]);
    expect(report.flagged).toEqual([]);
    expect(report.records[0]).toMatchObject({ levels: ["commune"] });
    expect(report.records[0]?.cases[0]?.channels).toEqual([
      {
        channel: "inPerson",
        limit: { amount: 5, unit: "workingDay" },
        fees: [{ status: "stated", amount: 8000, currency: "VND" }],
      },
    ]);
    const fee = under(["Hình thức nộp", "Phí (đồng)"], ["Trực tuyến", "15.000"]);
    expect(fee.records[0]?.cases[0]?.channels?.[0]?.fees).toMatchObject([{ amount: 15_000 }]);
    const both = under(["Hình thức nộp", "Phí (đồng)", "Lệ phí (đồng)"], ["Trực tuyến", 15_000, 8000]);
    expect(both.records[0]?.cases[0]?.channels?.[0]?.fees).toMatchObject([
      { amount: 15_000, kind: "fee" },
      { amount: 8000, kind: "charge" },
    ]);
    const other = under(["Hình thức nộp", "Thời hạn"], ["Trực tuyến", 5]);
    expect(other.records[0]?.cases[0]?.channels?.[0]?.limit).toEqual({ amount: 5, unit: "unspecified" });
  });

  it("is a way to hand in, where the row is ticked", () => {
    const report = under(["Trực tiếp", "Trực tuyến", "BCCI", "Thời hạn"], ["x", "", "Có", "3 ngày"]);
    expect(report.records[0]?.cases[0]?.channels?.map(({ channel }) => channel)).toEqual(["inPerson", "publicPost"]);
    expect(under(["Trực tiếp", "Phí"], ["tại phòng 2", ""]).notKept).toEqual([{ name: "Trực tiếp", rows: 1 }]);
  });

  it("is how many of both kinds", () => {
    const report = under(["Tên giấy tờ", "Số lượng"], ["Tờ khai", "01 bản chính, 02 bản sao"]);
    expect(report.records[0]?.cases[0]?.documents).toEqual([{ name: "Tờ khai", originals: 1, copies: 2 }]);
    expect(under(["Tên giấy tờ", "Số lượng"], ["Tờ khai", "01 bộ"]).flagged).toMatchObject([
      { reason: "quantityUnread" },
    ]);
  });

  it.each([
    ["Xã", ["commune"]],
    ["Tỉnh, Xã", ["province", "commune"]],
    ["Bộ / Tỉnh và Xã", ["central", "province", "commune"]],
    ["Xã hội", []],
  ])("level %s", (level, levels) => {
    const found = fromSheets(
      [
        {
          rows: [
            ["Mã số", "Tên", "Cấp"],
            ["1.001193", "Khai sinh", level],
          ],
        },
      ],
      where,
    );
    expect(found.ok && found.value.records[0]?.levels).toEqual(levels);
  });
});
