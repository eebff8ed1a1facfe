import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { crawled, type PageParts } from "./page.fixture.ts";
import { fromRecord, fromRecords } from "./recordImport.ts";

const where = { source: "crawl", checkedOn: civilDateUnsafe("2026-11-01") };
const plain: PageParts = {
  code: "1.009999",
  name: "Cấp giấy mẫu",
  channels: "Trực tuyến5 Ngày làm việcMiễn phíTrực tiếp5 Ngày làm việcMiễn phí",
};

const read = (parts: Partial<PageParts>): { readonly record: ProcedureRecord; readonly flags: readonly string[] } => {
  const found = fromRecord(crawled({ ...plain, ...parts }), where);
  if (!found.ok) throw new Error(found.error.reason);
  return { record: found.value.record, flags: found.value.flagged.map(({ reason }) => reason) };
};

describe("a page of the portal", () => {
  it("is read whole, without a doubt", () => {
    const { record, flags } = read({
      competent: "Công an cấp xã, Ủy ban nhân dân xã, phường",
      subjects: "Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức",
    });
    expect(flags).toEqual([]);
    expect(record).toMatchObject({
      code: "1.009999",
      name: "Cấp giấy mẫu",
      field: "Hộ tịch",
      levels: ["commune"],
      kind: "lawDetailed",
      decision: "12/QĐ-BTP",
      subjects: ["citizen", "organisation", "civilServant"],
      competent: ["Công an cấp xã", "Ủy ban nhân dân xã, phường"],
      implementing: ["Ủy ban nhân dân cấp xã"],
      outcomes: ["Giấy khai sinh"],
      legalBasis: ["60/2014/QH13"],
      cases: [
        {
          channels: [
            { channel: "online", limit: { amount: 5, unit: "workingDay" }, fees: [{ status: "free" }] },
            { channel: "inPerson", limit: { amount: 5, unit: "workingDay" }, fees: [{ status: "free" }] },
          ],
          documents: [{ name: "Tờ khai", originals: 1, copies: 0 }],
        },
      ],
      ...where,
    });
  });

  it("is cut at its own labels, whatever its name, notes and steps repeat", () => {
    const name = "Cấp giấy theo Cơ quan có thẩm quyền và Lĩnh vực";
    const { record } = read({
      name,
      competent: "Cơ quan có thẩm quyền phê duyệt vốn",
      steps: "Nộp Thành phần hồ sơ và xem Căn cứ pháp lý: luật.",
      channels: "Trực tuyến3 NgàyMiễn phí(Căn cứ pháp lý: Thông tư 269/2016/TT-BTC)",
      conditions: "Xem Kết quả xử lý. Từ khóa: giấy",
    });
    expect(record).toMatchObject({
      name,
      competent: ["Cơ quan có thẩm quyền phê duyệt vốn"],
      outcomes: ["Giấy khai sinh"],
      legalBasis: ["60/2014/QH13"],
    });
    expect(record.cases[0]?.channels?.[0]).toMatchObject({ fees: [{ status: "setByCircular" }], feeText: "Miễn phí" });
  });

  it("groups its documents by case, and says which are only shown", () => {
    const { record, flags } = read({
      documents: [
        "* Giấy tờ phải nộp:Tên giấy tờMẫu đơn, tờ khaiSố lượng- Đơn đề nghị;Mẫu số 07.docx2 bản chính,1 bản sao",
        "- Giấy tờ phải xuất trình:0 bản chính+ Hộ chiếu (nộp 01 bản chính hoặc sao)1 bản chính",
        "* Trường hợp cấp lại:Tên giấy tờMẫu đơn, tờ khaiSố lượngGiấy cũ0 bản chính,1 bản saoMẫu 011 bản chính",
      ].join(""),
    });
    expect(record.cases).toMatchObject([
      {
        documents: [
          { name: "Đơn đề nghị", originals: 2, copies: 1, form: "Mẫu số 07.docx" },
          { name: "Hộ chiếu (nộp 01 bản chính hoặc sao)", originals: 1, copies: 0, present: true },
        ],
      },
      { name: "Trường hợp cấp lại", documents: [{ name: "Giấy cũ", originals: 0, copies: 1 }, { name: "Mẫu 01" }] },
    ]);
    expect(record.cases[1]?.documents?.[1]).toEqual({ name: "Mẫu 01" });
    expect(flags).toEqual(["headingRow", "glueAmbiguous"]);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["Thông tư 36/2022/TT-BTC36/2022/TT-BTCLuật Hộ tịch60/2014/QH13", ["36/2022/TT-BTC", "60/2014/QH13"], []],
    [
      "Sửa Nghị định số 85/2019/NĐ-CP ngày 2/304/2024/NĐ-CPQUY ĐỊNH MỨC THU25/2021/TT-BTC",
      ["304/2024/NĐ-CP", "25/2021/TT-BTC"],
      [],
    ],
    ["Luật sửa đổi 202323/2023/QH15", ["23/2023/QH15"], ["legalNumberGlued"]],
    ["Quyết định2222/QĐ-BHXHNghị quyết66.7/2025/NQ-CP", ["2222/QĐ-BHXH", "66.7/2025/NQ-CP"], []],
    ["Nghị quyết 1685/NQ-UBTVQH151685/NQ-UBTVQH15", ["1685/NQ-UBTVQH15"], []],
    [
      "Quyết định của Thủ tướng12/2024/QĐ-TTgThông tư liên tịch105/2016/TTLT-BQP-BCA-BLĐTBXH",
      ["12/2024/QĐ-TTg", "105/2016/TTLT-BQP-BCA-BLĐTBXH"],
      [],
    ],
    ["Công văn không số", [], ["legalBasisUnread"]],
  ])("legal basis %s", (laws, numbers, flags) => {
    const found = read({ laws: `Tên văn bản pháp lýMã văn bản${laws}` });
    expect([found.record.legalBasis, found.flags]).toEqual([numbers, flags]);
  });

  it("parts its outcomes by their codes", () => {
    const { record } = read({
      outcomes: "Giấy phép.Mã: KQ.G24.000053Văn bản từ chốiMã: 000.00.00.G03-KQ0249Thông báoMã: TP-G01.0000001",
    });
    expect(record.outcomes).toEqual(["Giấy phép", "Văn bản từ chối", "Thông báo"]);
  });

  it("flags letters not composed, a procedure of one province, and a body of the districts", () => {
    const json = crawled({ ...plain, decision: "1404/QĐ-UBND", implementing: "Phòng Tư pháp" });
    const loose = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, value.normalize("NFD")]));
    const found = fromRecord(loose, where);
    expect(found.ok && found.value.flagged.map(({ reason }) => reason)).toEqual([
      "sourceNotNfc",
      "staleDistrictAgencyInSource",
      "provinceSpecificProcedure",
    ]);
  });

  it("is refused by name when its text belongs to another code", () => {
    expect(fromRecord(crawled({ ...plain, code: "3.000579" }, "3.000226"), where, 4)).toEqual({
      ok: false,
      error: { row: 4, code: "3.000226", reason: "textOfAnotherProcedure", text: "3.000579" },
    });
    const address = { ma_thu_tuc: "1.009999", ten_thu_tuc: "x", detail_url: "https://x/?ma_thu_tuc=1.000001" };
    expect(fromRecord(address, where)).toMatchObject({ error: { text: "1.000001" } });
  });

  it("falls back to the fields of the crawl when the page cannot be cut, and says so", () => {
    const found = fromRecord({ ...crawled(plain), raw_text: "Trang không tồn tại" }, where);
    expect(found).toMatchObject({
      value: { record: { name: "Cấp giấy mẫu", levels: ["commune"] }, flagged: [{ reason: "pageNotCut" }] },
    });
  });
});

describe("a row of a list in JSON", () => {
  it("is read by the names of its keys", () => {
    const row = {
      "Mã TTHC": "1.001193.H46",
      "Tên thủ tục hành chính": "Đăng ký khai sinh.",
      "Cấp thực hiện": ["Cấp xã"],
      "Cách thức thực hiện": "Trực tuyến5 Ngày làm việc25 USD(mỗi giấy)",
      "Màu sắc": "xanh",
      Tệp: { a: 1 },
    };
    const read = fromRecords([row], where);
    expect(read).toMatchObject({
      value: {
        records: [{ code: "1.001193", name: "Đăng ký khai sinh", cases: [{ channels: [{ channel: "online" }] }] }],
        counts: { rows: 1, read: 1, flagged: 0, refused: 0 },
        notKept: [
          { name: "hậu tố của mã · code suffix", rows: 1 },
          { name: "Màu sắc", rows: 1 },
          { name: "Tệp", rows: 1 },
        ],
      },
    });
  });

  it("of our own is taken as it is, or refused by the path of what is wrong", () => {
    const own = read({}).record;
    expect(fromRecord(own, where)).toEqual({ ok: true, value: { record: own, flagged: [] } });
    const [first] = own.cases;
    const broken = { ...own, cases: [{ ...first, channels: [{ channel: "online", fees: [{ status: "gratis" }] }] }] };
    expect(fromRecord(broken, where)).toMatchObject({
      error: { reason: "fieldUnreadable", text: "cases[0].channels[0].fees[0].status" },
    });
    const cases = [{ channels: [{ channel: "online", fees: [{ status: "free" }] }] }];
    expect(fromRecord({ code: "1.001193", name: "Khai sinh", cases }, where)).toMatchObject({
      value: { record: { levels: [], cases, outcomes: [], ...where }, flagged: [] },
    });
    expect(fromRecord({ code: "1.001193", name: "Khai sinh", levels: ["Cấp xã"] }, where)).toMatchObject({
      value: { record: { levels: ["commune"] } },
    });
    expect(fromRecord({ name: "Khai sinh", levels: ["commune"] }, where)).toMatchObject({
      error: { reason: "fieldUnreadable", text: "code" },
    });
    expect(fromRecord({ ...own, colour: "xanh" }, where)).toMatchObject({
      value: { record: own, flagged: [{ reason: "keyUnknown", text: "colour" }] },
    });
  });
});
