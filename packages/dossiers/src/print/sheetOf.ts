import type { DossierForm } from "../forms/DossierForm.ts";
import { bodies } from "./bodies.ts";
import { escaped } from "./escaped.ts";
import type { PrintOptions } from "./PrintOptions.ts";
import { blank, fieldVi, plainDayVi } from "./words.ts";

/** A filled-in form as sheets of paper: a receipt may have two copies, one for the office and one for the applicant. */
export const sheetOf = (form: DossierForm, options: PrintOptions): readonly string[] => {
  const paper = options.paper ?? (form.key === "receipt" ? "A5" : "A4");
  const copies = form.key === "receipt" && options.copies === 2 ? ["Lưu", "Giao cho người nộp hồ sơ"] : [null];
  return copies.map(
    (copy) => `<article class="${paper}">
${missing(form)}
<p class="sample">Mẫu số ${escaped(form.number)}${options.prescribedBy === undefined ? "" : `<br><i>(${escaped(options.prescribedBy)})</i>`}</p>
${head(form, options)}
${titles(form, copy)}
${bodyOf(form, options)}
</article>`,
  );
};

/** Seen on the screen, so that the desk knows what to ask for; paper has dotted lines in its place. */
const missing = ({ missing: names }: DossierForm): string =>
  names.length === 0
    ? ""
    : `<p class="missing" role="note">Còn thiếu: ${escaped(names.map((name) => fieldVi[name] ?? name).join(", "))}. Chỗ chấm để điền tay; dòng này không in.</p>`;

/** The head of an administrative paper: the agency at the left, the state at the right, the day below it. */
const head = (form: DossierForm, { superior, desk, place, documentNumber, qr }: PrintOptions): string => {
  const { agency, dossierCode } = form.fields;
  const issued = issuedAt(form);
  return `<header>
<div class="office">${superior === undefined ? "" : `<span>${escaped(superior)}</span>`}<b>${agency === null ? blank("long") : escaped(agency)}</b>${form.key === "receipt" ? `<b>${escaped(desk ?? "Bộ phận tiếp nhận và trả kết quả")}</b>` : ""}<i class="rule"></i><span>Số: ${documentNumber === undefined ? `${blank("short")}${form.key === "receipt" ? "/TNHS" : ""}` : escaped(documentNumber)}</span></div>
<div class="state"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><b class="motto">Độc lập - Tự do - Hạnh phúc</b><i class="rule"></i><i>${place === undefined ? blank("short") : escaped(place)}, ${issued === null ? `ngày ${blank("short")} tháng ${blank("short")} năm ${blank("short")}` : plainDayVi(issued)}</i></div>
${dossierCode === null || qr === undefined ? "" : `<figure>${qr(dossierCode)}<figcaption>${escaped(dossierCode)}</figcaption></figure>`}
</header>`;
};

const issuedAt = (form: DossierForm): string | null => {
  switch (form.key) {
    case "receipt":
      return form.fields.receivedAt.slice(0, 10);
    case "supplementRequest":
      return form.fields.requestedAt.slice(0, 10);
    case "refusal":
      return form.fields.refusedAt.slice(0, 10);
    case "apology":
      return form.fields.apologisedAt.slice(0, 10);
    case "stopNotice":
      return form.fields.noticeAt.slice(0, 10);
    case "controlSlip":
    case "register":
      return null;
  }
};

const titles = ({ title, fields }: DossierForm, copy: string | null): string =>
  `<h1>${escaped(title.vi.toUpperCase())}</h1>
<p class="code">Mã hồ sơ: ${fields.dossierCode === null ? blank("short") : `<b>${escaped(fields.dossierCode)}</b>`}${copy === null ? "" : `<br><i>(Liên: ${escaped(copy)})</i>`}</p>`;

const bodyOf = (form: DossierForm, options: PrintOptions): string => {
  switch (form.key) {
    case "receipt":
      return bodies.receipt(form.fields, options);
    case "supplementRequest":
      return bodies.supplementRequest(form.fields, options);
    case "refusal":
      return bodies.refusal(form.fields, options);
    case "apology":
      return bodies.apology(form.fields, options);
    case "stopNotice":
      return bodies.stopNotice(form.fields, options);
    case "controlSlip":
      return bodies.controlSlip(form.fields, options);
    case "register":
      return "";
  }
};
