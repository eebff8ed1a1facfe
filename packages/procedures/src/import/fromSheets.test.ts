import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { fromSheets, type Sheet } from "./fromSheets.ts";

const where = { source: "workbook", checkedOn: civilDateUnsafe("2026-11-01") };
const read = (...sheets: readonly Sheet[]): ReturnType<typeof fromSheets> => fromSheets(sheets, where);

const list: Sheet = {
  name: "Danh mục",
  rows: [
    ["DANH SÁCH THỦ TỤC HÀNH CHÍNH"],
    [],
    ["STT", "Mã TTHC", "TÊN THỦ TỤC", "Cơ quan thực hiện", "Lĩnh vực", "Cấp thực hiện", "Đối tượng"],
    [
      1,
      "1.001193.H46",
      "Đăng ký khai sinh. ",
      "Ủy ban nhân dân cấp xã\nPhòng Tư pháp",
      "Hộ tịch",
      "Cấp xã",
      "Công dân Việt Nam",
    ],
    [2, "2.000815", "Chứng thực bản sao", "Ủy ban nhân dân cấp xã", "Chứng thực", "Cấp tỉnh, Cấp xã", "Ai cũng được"],
    [],
    [3, "2.000815", "Chứng thực lần nữa", "", "", "", ""],
    [4, "", "Không mã", "", "", "", ""],
    [5, "1.000894", "", "", "", "", ""],
  ],
};

describe("a list", () => {
  const report = read(list);

  it("is read below its titles, code and suffix apart", () => {
    expect(report).toMatchObject({
      value: {
        counts: { rows: 5, read: 0, flagged: 2, refused: 3 },
        notKept: [{ name: "hậu tố của mã · code suffix", rows: 1 }],
        records: [
          {
            code: "1.001193",
            name: "Đăng ký khai sinh",
            levels: ["commune"],
            subjects: ["citizen"],
            implementing: ["Ủy ban nhân dân cấp xã", "Phòng Tư pháp"],
            flags: ["staleDistrictAgencyInSource"],
            ...where,
          },
          { code: "2.000815", levels: ["province", "commune"], flags: ["subjectUnknown"] },
        ],
      },
    });
  });

  it("reports each row it could not read, by the number a spreadsheet shows", () => {
    expect(report.ok && report.value.refused).toEqual([
      { row: 7, sheet: "Danh mục", code: "2.000815", reason: "codeRepeated" },
      { row: 8, sheet: "Danh mục", reason: "codeMissing", text: "Không mã" },
      { row: 9, sheet: "Danh mục", code: "1.000894", reason: "nameMissing" },
    ]);
    expect(report.ok && report.value.flagged.map(({ row, code, reason, text }) => [row, code, reason, text])).toEqual([
      [4, "1.001193", "staleDistrictAgencyInSource", "Phòng Tư pháp"],
      [5, "2.000815", "subjectUnknown", "Ai cũng được"],
    ]);
  });
});

describe("a workbook keyed by code", () => {
  const channels: Sheet = {
    name: "Cách thức",
    rows: [
      ["Mã thủ tục", "Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Ghi chú"],
      ["1.001193", "Trực tiếp", "Ngay trong ngày làm việc", "Miễn phí", null],
      ["1.001193", "Trực tuyến", 1, "Lệ phí: 5.000 đồng", undefined],
      ["9.000001", "Trực tiếp", "1", "", ""],
      ["1.001193", "", "", "", ""],
    ],
  };
  const documents: Sheet = {
    name: "Thành phần",
    rows: [
      ["Mã thủ tục", "Trường hợp", "Tên giấy tờ", "Bản chính", "Bản sao", "Mẫu đơn"],
      ["1.001193", "", "Tờ khai", "1", "Bản sao: 0", "Mẫu 01"],
      ["1.001193", "Ở biên giới", "Giấy chứng sinh", "một", "", ""],
    ],
  };
  const more: Sheet[] = [
    {
      name: "Kết quả",
      rows: [
        ["Mã", "Kết quả"],
        ["1.001193", "Giấy khai sinh"],
      ],
    },
    {
      name: "Căn cứ",
      rows: [
        ["Mã", "Căn cứ pháp lý"],
        ["1.001193", "60/2014/QH13; 120/2025/NĐ-CP"],
      ],
    },
    {
      name: "Trình tự",
      rows: [
        ["Mã", "Bước"],
        ["1.001193", "Nộp"],
      ],
    },
    { name: "Đọc trước", rows: [["Sổ của phường"], []] },
    {
      name: "Liên hệ",
      rows: [
        ["Mã", "Ghi chú"],
        ["1.001193", "Gặp chị Hoa"],
      ],
    },
  ];
  const report = read(list, channels, documents, ...more);

  it("gathers the sheets of a procedure", () => {
    const record = report.ok ? report.value.records[0] : undefined;
    expect(record?.cases).toEqual([
      {
        channels: [
          { channel: "inPerson", limit: { amount: 0, unit: "sameDay" }, fees: [{ status: "free" }] },
          {
            channel: "online",
            limit: { amount: 1, unit: "unspecified" },
            fees: [{ status: "stated", amount: 5000, currency: "VND", kind: "charge" }],
          },
        ],
        documents: [{ name: "Tờ khai", originals: 1, copies: 0, form: "Mẫu 01" }],
      },
      { name: "Ở biên giới", documents: [{ name: "Giấy chứng sinh" }] },
    ]);
    expect(record).toMatchObject({ outcomes: ["Giấy khai sinh"], legalBasis: ["60/2014/QH13", "120/2025/NĐ-CP"] });
  });

  it("counts and names what it left", () => {
    expect(report.ok && report.value.counts).toEqual({ rows: 16, read: 4, flagged: 4, refused: 8 });
    expect(report.ok && report.value.refused.map(({ row, sheet, reason }) => `${sheet} ${row} ${reason}`)).toEqual([
      "Danh mục 7 codeRepeated",
      "Danh mục 8 codeMissing",
      "Danh mục 9 nameMissing",
      "Cách thức 4 codeNotInList",
      "Cách thức 5 rowEmpty",
      "Trình tự 2 sheetNotUsed",
      "Đọc trước 1 headerNotFound",
      "Liên hệ 2 sheetNotUsed",
    ]);
    expect(report.ok && report.value.flagged.slice(2).map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "3 unitMissingInSource",
      "3 quantityUnread",
    ]);
  });
});

it("keeps a limit that names no way to hand in for every way, and says that a fee has none", () => {
  const rows = [
    ["Mã số", "Tên", "Cấp thực hiện", "Thời hạn", "Phí, lệ phí"],
    ["1.001193", "Đăng ký khai sinh", "Cấp xã", "05 ngày làm việc", "8.000 đồng"],
  ];
  expect(read({ rows })).toMatchObject({
    value: {
      records: [{ limitReading: { amount: 5, unit: "workingDay" } }],
      flagged: [{ row: 2, reason: "channelUnknown", text: "8.000 đồng" }],
    },
  });
});

it("fails when no row of a list was read", () => {
  expect(
    read({
      rows: [
        ["Mã", "Tên"],
        ["x", "y"],
      ],
    }),
  ).toMatchObject({
    error: { _tag: "NothingRead", rows: 1, refused: [{ row: 2, reason: "codeUnreadable" }] },
  });
  expect(read()).toEqual({ ok: false, error: { _tag: "NothingRead", rows: 0, refused: [] } });
});
