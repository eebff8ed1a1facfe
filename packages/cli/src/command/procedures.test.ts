import { readFile } from "node:fs/promises";
import { procedures } from "haicap";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { filesOfTests, workbook } from "../testing/workbook.fixture.ts";
import { haicap } from "./program.ts";

const file = await filesOfTests();

const run = async (
  args: readonly string[],
  stdin = "",
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const { terminal, out, err } = recordingTerminal(stdin);
  const code = await haicap(["procedures", ...args], terminal);
  return { code, out: out(), err: err() };
};

const own = {
  code: "1.001193",
  name: "Đăng ký khai sinh",
  field: "Hộ tịch",
  ministry: "Bộ Tư pháp",
  levels: ["commune"],
  competent: [],
  implementing: ["Ủy ban nhân dân cấp xã"],
  cases: [{ channels: [{ channel: "online", limit: { amount: 1, unit: "workingDay" }, fees: [{ status: "free" }] }] }],
  outcomes: ["Giấy khai sinh"],
  legalBasis: ["60/2014/QH13"],
  flags: [],
  source: "sổ",
  checkedOn: "2026-11-01",
  confidence: { identity: "verified" },
};
const list = [
  ["Mã số", "Tên", "Cấp thực hiện", "Thời hạn giải quyết", "Màu"],
  ["1.001193", "Đăng ký khai sinh", "Cấp xã", "1", "xanh"],
  ["2.000815", "Chứng thực bản sao", "Cấp xã", "2 ngày", null],
  ["2.00", "Hỏng", "", "", null],
];

describe("haicap procedures import", () => {
  it("reads a workbook and tells of each row", async () => {
    const path = await file("list.xlsx", await workbook([["DANH SÁCH"], ...list]));
    const { code, out } = await run(["import", path, "--checked-on", "2026-11-01"]);
    expect(code).toBe(0);
    expect(out.replace(path, "list.xlsx")).toMatchInlineSnapshot(`
      "list.xlsx: XLSX, 3 dòng, 2 thủ tục
        1 đọc được, 1 đọc được và có lưu ý, 1 bị từ chối
      Bị từ chối:
        1 × mã thủ tục không đọc được; mã đúng gồm một chữ số, dấu chấm, sáu chữ số (1.001193) [codeUnreadable]
            dòng 5 · trang “Sheet1” · “2.00”
      Có lưu ý:
        1 × thời hạn không ghi đơn vị [unitMissingInSource]
            dòng 3 · trang “Sheet1” · 1.001193 · “1”
      Có trong tệp nhưng bản ghi không giữ:
        Màu (1 dòng)
      "
    `);
  });

  it("counts what it lists where nothing was read: a row that heads others is not refused", async () => {
    const rows = [
      ["Mã số", "Tên"],
      ["I", "LĨNH VỰC HỘ TỊCH"],
      ["1.00", "Hỏng"],
      ["II", "LĨNH VỰC CHỨNG THỰC"],
    ];
    const path = await file("heads.xlsx", await workbook(rows));
    const { code, out } = await run(["import", path]);
    expect(code).toBe(1);
    expect(out).toContain(
      "XLSX, 1 dòng, 0 thủ tục\n  0 đọc được, 0 đọc được và có lưu ý, 1 bị từ chối\nBị từ chối:\n  1 ×",
    );
  });

  it("writes what it read as JSON, JSON Lines or CSV, which it reads back", async () => {
    const path = await file(
      "own.jsonl",
      `${JSON.stringify(own)}\n{"code":\n\n${JSON.stringify({ ...own, code: "2.000815" })}\n`,
    );
    let from = path;
    for (const name of ["a.json", "b.csv", "c.jsonl", "d.json"]) {
      const to = await file(name, "");
      const { code, out } = await run(["import", from, "--out", to, "--json"]);
      const report = JSON.parse(out) as Record<string, unknown>;
      expect(code).toBe(0);
      expect(report).toMatchObject({ procedures: 2, flagged: [] });
      if (from === path)
        expect(report).toMatchObject({
          format: "jsonl",
          refused: [{ row: 2, reason: "lineUnreadable", text: '{"code":' }],
        });
      from = to;
    }
    const { records } = JSON.parse(await readFile(from, "utf8")) as { records: unknown[] };
    expect(records).toEqual([own, { ...own, code: "2.000815" }]);
  });

  it("finds the format and the records by itself, on standard input too", async () => {
    const pretty = await file(
      "pretty.json",
      `\u{FEFF}${JSON.stringify({ page: 1, data: { items: [own, null] } }, null, 2)}`,
    );
    expect((await run(["import", pretty, "--lang", "en"])).out).toContain("JSON, 2 rows, 1 procedures");
    expect((await run(["import", "-"], list.map((row) => row.join(";")).join("\n"))).out).toContain(
      "CSV, 3 dòng, 2 thủ tục",
    );
    const single = await run(["import", "-", "--out", "-"], JSON.stringify(own, null, 1));
    expect(JSON.parse(single.out)).toMatchObject({ records: [own] });
    expect(single.err).toContain("1 thủ tục");
  });

  it("passes every issue on to a file", async () => {
    const path = await file("bad.csv", list.map((row) => row.join(",")).join("\n"));
    const issues = await file("issues.jsonl", "");
    await run(["import", path, "--issues", issues]);
    const lines = (await readFile(issues, "utf8")).trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { kind: string; row: number }).kind).sort()).toEqual([
      "flagged",
      "refused",
    ]);
  });

  it.each([
    ["", "CSV, 0"],
    ["[]", "JSON, 0"],
    ["Mã số,Tên\n", "CSV, 0"],
    ["Mã số,Tên\nx,y\n", "CSV, 1"],
    ["{", "JSON, 1"],
  ])("ends %j, of which nothing is read, with 1", async (content, told) => {
    const { code, out } = await run(["import", await file("none.txt", content)]);
    expect(code).toBe(1);
    expect(out).toContain(told);
    expect(out).toContain("Không đọc được thủ tục nào.");
  });

  it.each([
    [["/no/such/file"], "/no/such/file"],
    [["-", "--checked-on", "01/11/2026"], "YYYY-MM-DD"],
    [["-", "--out", "/no/such/folder/x.json"], "/no/such/folder"],
    [["-", "--lang", "fr"], "vi, en"],
  ])("ends %j with 2 and a hint", async (args, hint) => {
    const { code, err } = await run(["import", ...args], "Mã số,Tên\n1.001193,Khai sinh\n");
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  it.skipIf(process.platform !== "linux")("says that a full disk stopped it, and ends with 1", async () => {
    const { code, err } = await run(["import", "-", "--out", "/dev/full", "--lang", "en"], JSON.stringify(own));
    expect(code).toBe(1);
    expect(err).toContain("incomplete");
  });

  it("refuses what only looks like a workbook, and an old one", async () => {
    expect((await run(["import", await file("x.xlsx", "PK\u0003\u0004 no workbook")])).code).toBe(2);
    expect(
      (await run(["import", await file("x.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))])).err,
    ).toContain(".xls");
    expect((await run(["import", await file("x.txt", new Uint8Array([0xff, 0xfe, 0x41, 0]))])).err).toContain("UTF-16");
  });
});

describe("haicap procedures qr", () => {
  it("writes the sheet of a commune", async () => {
    const to = await file("qr.html", "");
    const { code, err } = await run([
      "qr",
      "--at",
      "19753",
      "--on",
      "2026-10-01",
      "--out",
      to,
      "--base",
      "https://x.example/tt",
    ]);
    expect(code).toBe(0);
    expect(err).toContain("Phường Phú Xuân: ");
    const html = await readFile(to, "utf8");
    const sheet = procedures.qrSheet({ place: "19753", on: "2026-10-01" });
    expect(html.match(/<li>/g)?.length).toBe(sheet.ok ? sheet.value.procedures : 0);
    expect(html).toContain("<!doctype html>");
  });

  it("writes to standard output, and refuses a unit that is none", async () => {
    expect((await run(["qr", "--at", "46", "--lang", "en"])).out).toContain("cấp tỉnh");
    expect(await run(["qr", "--at", "99999"])).toMatchObject({ code: 1, out: "" });
    expect((await run(["qr"])).code).toBe(2);
  });
});
