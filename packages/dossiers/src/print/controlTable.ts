import type { ControlSlipFields } from "../forms/DossierForm.ts";
import { escaped } from "./escaped.ts";
import type { PrintOptions } from "./PrintOptions.ts";
import { shortVi } from "./words.ts";

/** The table of a control slip: who did what, when, and how much of the office's time it took. */
export const controlTable = (fields: ControlSlipFields, { names = {} }: PrintOptions): string => {
  const rows = fields.steps.map(
    ({ at, name, actor, toAgency, workedMinutes }, index) =>
      `<tr><td class="n">${index + 1}</td><td>${shortVi(at)}</td><td>${escaped(name.vi)}${toAgency === null ? "" : ` → ${escaped(toAgency)}`}</td><td>${escaped(Object.hasOwn(names, actor) ? (names[actor] ?? actor) : actor)}</td><td class="n">${lengthVi(workedMinutes)}</td><td></td></tr>`,
  );
  return `<table><thead><tr><th>STT</th><th>Thời gian giao, nhận</th><th>Nội dung công việc</th><th>Người thực hiện</th><th>Thời gian giải quyết</th><th>Ký nhận, ghi chú</th></tr></thead>
<tbody>${rows.join("")}</tbody>
<tfoot><tr><td colspan="4">Tổng thời gian giải quyết (giờ làm việc)</td><td class="n">${lengthVi(fields.consumedWorkingMinutes)}</td><td></td></tr></tfoot></table>`;
};

const lengthVi = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} phút` : rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
};
