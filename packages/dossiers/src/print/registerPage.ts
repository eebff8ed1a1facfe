import type { FilledForm } from "../forms/DossierForm.ts";
import { escaped } from "./escaped.ts";
import type { PrintOptions } from "./PrintOptions.ts";
import { blank, channelVi, shortLimitVi, shortVi, verdictVi } from "./words.ts";

/** The register as a landscape page: a line a dossier, in the order given. */
export const registerPage = (forms: readonly FilledForm<"register">[], options: PrintOptions): string => {
  const [first] = forms;
  const agency = first?.fields.agency ?? null;
  const text = (value: string | null): string => `<td>${value === null ? "" : escaped(value)}</td>`;
  const rows = forms.map(({ fields }, index) =>
    [
      `<tr><td class="n">${index + 1}</td>`,
      text(fields.dossierCode),
      text(fields.procedureName),
      text(fields.applicant),
      text([fields.applicantAddress, fields.applicantPhone].filter((one) => one !== null).join("; ")),
      text(fields.channel === null ? null : channelVi[fields.channel]),
      text(shortVi(fields.receivedAt ?? fields.filedAt)),
      text(shortLimitVi(fields.promisedDue)),
      text(shortVi(fields.endedAt)),
      text(shortVi(fields.returnedAt)),
      text([fields.statusName.vi, verdictVi[fields.verdict]].filter((one) => one !== "").join("; ")),
      "<td></td></tr>",
    ].join(""),
  );
  return `<article class="A4 landscape">
<p class="sample">Mẫu số ${escaped(first?.number ?? "")}${options.prescribedBy === undefined ? "" : `<br><i>(${escaped(options.prescribedBy)})</i>`}</p>
<header><div class="office">${options.superior === undefined ? "" : `<span>${escaped(options.superior)}</span>`}<b>${agency === null ? blank("long") : escaped(agency)}</b><i class="rule"></i></div>
<div class="state"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><b class="motto">Độc lập - Tự do - Hạnh phúc</b><i class="rule"></i></div></header>
<h1>${escaped((first?.title.vi ?? "").toUpperCase())}</h1>
<table><thead>
<tr><th rowspan="2">STT</th><th rowspan="2">Mã hồ sơ</th><th rowspan="2">Tên thủ tục hành chính</th><th rowspan="2">Tên cá nhân, tổ chức</th><th rowspan="2">Địa chỉ, số điện thoại</th><th rowspan="2">Cách thức nộp</th><th colspan="4">Ngày, tháng, năm</th><th rowspan="2">Kết quả giải quyết</th><th rowspan="2">Ký nhận, ghi chú</th></tr>
<tr><th>Nhận hồ sơ</th><th>Hẹn trả</th><th>Có kết quả</th><th>Trả kết quả</th></tr>
</thead><tbody>${rows.join("")}</tbody></table>
</article>`;
};
