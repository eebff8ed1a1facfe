import { instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { DossierDefinition } from "../definition/DossierDefinition.ts";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import type { DossierForm } from "../forms/DossierForm.ts";
import type { FormDetails } from "../forms/FormDetails.ts";
import { formOf } from "../forms/formOf.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { printForms } from "./printForms.ts";

const keys = ["receipt", "supplementRequest", "refusal", "apology", "stopNotice", "controlSlip", "register"];
const issuing: Readonly<Record<string, string>> = {
  RequestSupplement: "supplementRequest",
  RequestIntakeSupplement: "supplementRequest",
  RejectIntake: "refusal",
  ApologizeExtend: "apology",
  ApproveWithdrawal: "stopNotice",
};
const definition: DossierDefinition = {
  ...sampleDefinition,
  forms: keys.map((key, index) => ({ key, number: `0${index + 1}`, nameVi: `Biểu mẫu ${key}`, nameEn: key })),
  transitions: sampleDefinition.transitions.map((row) => ({ ...row, form: row.form ?? issuing[row.command] ?? null })),
};
const details: FormDetails = {
  dossierCode: "H57.14-260302-0001",
  procedureName: "Đăng ký khai sinh",
  agency: "UBND phường Thuận Hóa",
  applicant: "Lê Thị A",
  channel: "online",
  limit: "5 ngày làm việc",
};

const filled = (number: string, text: string, given: FormDetails = details, workingDayAs?: "days"): DossierForm => {
  const options = { definition, ...(workingDayAs === undefined ? {} : { workingDayAs }) };
  const { events } = replayStory(text, "2026-03-20 09:00", options);
  const form = formOf(rulesFor(options), events, {
    number,
    asOf: instantUnsafe("2026-03-20T09:00+07:00"),
    details: given,
  });
  if (!form.ok) throw new Error(form.error._tag);
  return form.value;
};

const story = `2026-03-02 09:00 ReceiveAtDesk deskOfficer {"documents":["Tờ khai"]}
  2026-03-02 10:00 StartProcessing specialist
  2026-03-03 09:00 RequestSupplement specialist {"documents":["Bản sao"],"reason":"thiếu trang"}
  2026-03-04 09:00 SubmitSupplement applicant
  2026-03-05 09:00 ApologizeExtend leader {"newDue":"2026-03-16","reason":"chờ xác minh"}
  2026-03-06 09:00 RequestWithdrawal applicant {"reason":"đổi ý"}
  2026-03-06 10:00 ApproveWithdrawal leader`;
const refusal = `2026-03-02 08:00 Submit applicant
  2026-03-02 09:00 RejectIntake deskOfficer {"reason":"không thuộc thẩm quyền"}`;

/** The text of a page without its tags. */
const read = (html: string): string =>
  html
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("forms on paper", () => {
  it("need a definition that is sound", () => {
    expect(defineDossierUnsafe(definition).definition.forms).toHaveLength(7);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "01",
      story,
      [
        "BIỂU MẪU RECEIPT",
        "1. Tờ khai".slice(3),
        "Thời gian trả kết quả giải quyết hồ sơ: 09 giờ 00 phút, ngày 09 tháng 3 năm 2026",
        "/TNHS",
      ],
    ],
    ["02", story, ["Bản sao", "Lý do: thiếu trang", "đến 09 giờ 00 phút, ngày 02 tháng 4 năm 2026", "tạm dừng"]],
    ["03", refusal, ["không thuộc thẩm quyền", "09 giờ 00 phút, ngày 02 tháng 3 năm 2026"]],
    [
      "04",
      story,
      [
        "Kính gửi: Lê Thị A",
        "hết ngày 16 tháng 3 năm 2026",
        "chờ xác minh",
        "không thay đổi: 09 giờ 00 phút, ngày 10 tháng 3 năm 2026",
      ],
    ],
    [
      "05",
      story,
      ["Người nộp hồ sơ yêu cầu rút hồ sơ", "kể từ 09 giờ 00 phút, ngày 06 tháng 3 năm 2026", "Lý do: đổi ý"],
    ],
    [
      "06",
      story,
      ["02/03/2026 10:00", "StartProcessing", "Tổng thời gian giải quyết", "Hẹn trả: hết ngày 16 tháng 3 năm 2026"],
    ],
    ["07", story, ["H57.14-260302-0001", "Trực tuyến", "hết 16/03/2026", "Withdrawn; Trước hạn"]],
  ])("%s says what the history says", (number, text, words) => {
    const html = printForms([filled(number, text)], { prescribedBy: "Thông tư 03" });
    const page = read(html);
    for (const word of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `Mẫu số ${number}`, "(Thông tư 03)", ...words])
      expect(page).toContain(word);
    expect(page).not.toMatch(/undefined|null|NaN/);
  });

  it("is A5 for a receipt, A4 for others, landscape for the register, and as it is told", () => {
    expect(printForms([filled("01", story)])).toContain('<article class="A5">');
    expect(printForms([filled("01", story)], { paper: "A4" })).toContain('<article class="A4">');
    expect(printForms([filled("02", story)])).toContain('<article class="A4">');
    expect(printForms([filled("07", story)])).toContain('<article class="A4 landscape">');
  });

  it("has a receipt in two copies, and a register of many lines on one table", () => {
    const copies = printForms([filled("01", story)], { copies: 2 });
    expect(copies.split("<article").length - 1).toBe(2);
    expect(read(copies)).toContain("(Liên: Giao cho người nộp hồ sơ)");
    const register = printForms([filled("07", story), filled("07", refusal), filled("07", story)]);
    expect(register.split("<article").length - 1).toBe(1);
    expect(register.split('<tr><td class="n">').length - 1).toBe(3);
  });

  it("leaves lines for what nobody gave, and names it where it is seen and not printed", () => {
    const bare = printForms([filled("01", "2026-03-02 09:00 ReceiveAtDesk deskOfficer", {})]);
    expect(read(bare)).toContain(
      "Còn thiếu: mã hồ sơ, tên thủ tục, cơ quan, người nộp hồ sơ, thành phần hồ sơ, thời hạn giải quyết, cách thức nộp.",
    );
    expect(bare).toContain("@media print{html{background:#fff}article{margin:0}.missing{display:none}}");
    expect(bare.split('class="blank').length).toBeGreaterThan(8);
    expect(printForms([filled("01", story)])).not.toContain("Còn thiếu");
    for (const number of ["02", "04", "05", "06", "07"])
      expect(read(printForms([filled(number, story, {})]))).not.toMatch(/undefined|null/);
  });

  it("draws the code with the drawer it is given, signs with names it is given, and adds what the desk says", () => {
    const desk = {
      qr: (text: string): string => `<svg data-of="${text}"/>`,
      names: { someone: "Trần B" },
      place: "Huế",
      superior: "Thành phố Huế",
      desk: "Quầy 3",
      deskPhone: "0234",
      documentNumber: "12/TNHS",
    };
    const html = printForms([filled("01", story)], desk);
    expect(html).toContain('<svg data-of="H57.14-260302-0001"/>');
    for (const word of ["Trần B", "Huế, ngày 02 tháng 3 năm 2026", "Thành phố Huế", "Quầy 3", "0234", "Số: 12/TNHS"])
      expect(read(html).replace(/ ,/g, ",")).toContain(word);
    expect(printForms([filled("01", story, {})], desk)).not.toContain("<svg");
    expect(read(printForms([filled("06", story)], { names: { someone: "Trần B" } }))).toContain("Trần B");
  });

  it("writes the end of a limit in days as its last day", () => {
    expect(read(printForms([filled("01", story, details, "days")]))).toContain("hết ngày 09 tháng 3 năm 2026");
  });

  it("takes no text for a tag", () => {
    const evil = "<script>alert('1')</script>\"&";
    const hostile = {
      dossierCode: evil,
      procedureName: evil,
      agency: evil,
      applicant: evil,
      applicantAddress: evil,
      procedureCode: evil,
    };
    const said = `2026-03-02 09:00 ReceiveAtDesk deskOfficer {"documents":["<b>x</b>"]}`;
    for (const number of ["01", "06", "07"]) {
      const html = printForms([filled(number, said, hostile)], {
        place: evil,
        desk: evil,
        prescribedBy: evil,
        names: { someone: evil },
      });
      expect(html).not.toContain("<script");
      expect(html).not.toContain("<b>x</b>");
      expect(html).toContain("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;");
    }
  });

  it("is an empty document without forms", () => {
    expect(printForms([])).toContain("<title></title>");
  });
});
