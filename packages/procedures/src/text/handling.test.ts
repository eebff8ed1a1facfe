import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import type { Handling } from "../competence/Handling.ts";
import { type HandlingQuestion, whoHandles } from "../competence/whoHandles.ts";
import { exampleCatalog, exampleUnits } from "../testing/index.ts";
import { handlingEn, handlingVi } from "./index.ts";

const answerTo = (code: string, on: string, more: Partial<HandlingQuestion> = {}): Handling => {
  const question = { code: procedureCodeUnsafe(code), on: civilDateUnsafe(on), ...more };
  const answer = whoHandles(exampleCatalog, exampleUnits, question);
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};
const ward = { place: unitCodeUnsafe("19777") };

describe("an answer told to a person", () => {
  it("names unit, office, level, reasons and articles in both languages", () => {
    const answer = answerTo("1.001193", "2026-03-01", ward);
    expect(handlingVi(answer)).toEqual([
      "1.001193  Thủ tục đăng ký khai sinh",
      "Ngày 01/03/2026",
      "Giải quyết: Ủy ban nhân dân cấp xã – Phường Vỹ Dạ (19777), Thành phố Huế",
      "  Đơn vị chuyên môn: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
      "  cấp xã · thẩm quyền theo pháp luật chuyên ngành",
      "Quản lý, công bố: Bộ Tư pháp",
      "Nơi nộp:",
      "  Trung tâm Phục vụ hành chính công cấp xã, Phường Vỹ Dạ (19777), Thành phố Huế: trực tiếp, bưu chính công ích (Nghị định số 118/2025/NĐ-CP)",
      "  Trung tâm Phục vụ hành chính công cấp xã, bất kỳ nơi nào trong tỉnh: trực tiếp, bưu chính công ích (Nghị định số 118/2025/NĐ-CP)",
      "  Trung tâm Phục vụ hành chính công tỉnh, bất kỳ nơi nào trong tỉnh: trực tiếp, bưu chính công ích (Nghị định số 118/2025/NĐ-CP)",
      "  Cổng Dịch vụ công quốc gia, toàn quốc: trực tuyến (Nghị định số 118/2025/NĐ-CP)",
      "Vì sao:",
      "  thẩm quyền theo pháp luật chuyên ngành, từ 01/07/2025: khoản 1 Điều 7 văn bản số 60/2014/QH13",
      "  cơ quan chuyên môn phụ trách lĩnh vực: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (Nghị định số 150/2025/NĐ-CP)",
    ]);
    expect(handlingEn(answer)).toEqual(
      expect.arrayContaining([
        "On 1 March 2026",
        "Decides: Ủy ban nhân dân cấp xã – Phường Vỹ Dạ (19777), Thành phố Huế",
        "  commune level · People's Committee · competence by the law of the field",
        "  competence by the law of the field, from 1 July 2025: Clause 1, Article 7, Instrument No. 60/2014/QH13",
      ]),
    );
  });

  it("says by which facts the rule chose", () => {
    const answer = answerTo("1.004859", "2025-06-30", { facts: { action: "correct", age: 14 } });
    expect(handlingVi(answer)).toContain(
      "  theo tình tiết đã cho (thay đổi, cải chính; từ đủ 14 tuổi): khoản 2 Điều 7 văn bản số 60/2014/QH13",
    );
    expect(handlingEn(answer)).toContain(
      "  by the facts given (change or correct; aged 14 or over): Clause 2, Article 7, Instrument No. 60/2014/QH13",
    );
    const child = answerTo("1.004859", "2025-06-30", { facts: { action: "correct", age: 13 } });
    expect(handlingVi(child).join("\n")).toContain("dưới 14 tuổi");
    expect(handlingEn(child).join("\n")).toContain("under 14");
    const zone = answerTo("1.013225", "2026-03-01", { facts: { insideIndustrialZone: true } });
    expect(handlingVi(zone).join("\n")).toContain("trong khu công nghiệp, khu kinh tế");
    expect(handlingEn(zone).join("\n")).toContain("inside an industrial or economic zone");
  });

  it("says that the basis has ended, since when, and asserts nobody", () => {
    const answer = answerTo("1.001193", "2027-03-01");
    const lines = handlingVi(answer);
    expect(lines).toContain("Ngày 01/03/2027: chưa xác định được cơ quan giải quyết");
    expect(lines).toContain(
      "  căn cứ hết hiệu lực từ 01/03/2027: văn bản số 60/2014/QH13, được thay bằng 03/2026/QH16",
    );
    expect(lines.join("\n")).not.toContain("Giải quyết:");
    expect(handlingEn(answer)).toContain(
      "  the basis has ended, first day without it 1 March 2027: Instrument No. 60/2014/QH13, replaced by 03/2026/QH16",
    );
  });

  it("lists who else may decide, whom it may be, and what replaces it", () => {
    expect(handlingVi(answerTo("2.000815", "2026-03-01"))).toEqual(
      expect.arrayContaining(["Cũng có thẩm quyền, người nộp được chọn:", "  Tổ chức hành nghề công chứng"]),
    );
    expect(handlingVi(answerTo("1.000145", "2025-06-30"))).toEqual(
      expect.arrayContaining(["Một trong các cơ quan:", "  cấp huyện: Ủy ban nhân dân cấp huyện", "Lưu ý:"]),
    );
    expect(handlingEn(answerTo("1.000145", "2025-07-01"))).toEqual(
      expect.arrayContaining(["On 1 July 2025: the procedure is abolished", "Replaced by:", "  2.002867"]),
    );
    expect(handlingEn(answerTo("3.000619", "2025-08-01")).join("\n")).toContain("does not exist yet");
  });

  it("follows a dossier of the district, and keeps clock and papers", () => {
    const of = { receivedOn: civilDateUnsafe("2025-06-27"), receivedBy: unitCodeUnsafe("474") };
    const answer = answerTo("2.000528", "2025-07-10", of);
    expect(handlingVi(answer)).toEqual(
      expect.arrayContaining([
        "  nhận ngày 27/06/2025: Ủy ban nhân dân cấp huyện – Quận Thuận Hóa (474), Thành phố Huế",
        "    Phường Vỹ Dạ (19777), Thành phố Huế",
        "  thời hạn đã tính và giấy tờ đã nộp vẫn giữ nguyên",
      ]),
    );
    expect(handlingEn(answer)).toContain("  the time counted and the papers handed in stay as they are");
  });

  it("tells what the province has settled, and that acting is not owning", () => {
    const act = {
      province: unitCodeUnsafe("46"),
      codes: [procedureCodeUnsafe("1.001193")],
      effective: { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") },
    };
    const overlays = [
      {
        ...act,
        kind: "decentralisation",
        to: { level: "province", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp tỉnh" },
        citation: { instrument: "12/2026/QĐ-UBND" },
      },
      {
        ...act,
        kind: "authorisation",
        to: { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" },
        citation: { instrument: "345/QĐ-UBND" },
      },
    ] as const;
    const answer = answerTo("1.001193", "2026-03-01", { ...ward, overlays });
    expect(handlingVi(answer)).toEqual(
      expect.arrayContaining([
        "Thực hiện theo uỷ quyền: Sở Tư pháp – Thành phố Huế (46)",
        "  tỉnh đã phân cấp cho Ủy ban nhân dân cấp tỉnh, từ 01/01/2026 đến hết 31/12/2026: Quyết định số 12/2026/QĐ-UBND",
        "  tỉnh đã uỷ quyền cho Sở Tư pháp, từ 01/01/2026 đến hết 31/12/2026: Quyết định số 345/QĐ-UBND; thẩm quyền không đổi",
      ]),
    );
    expect(handlingEn(answer).join("\n")).toContain("the owner stays");
    expect(handlingEn(answer).join("\n")).toContain("has decentralised it to");
  });
});
