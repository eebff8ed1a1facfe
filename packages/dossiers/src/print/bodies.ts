import type { FormFields, FormKey, FormSubject } from "../forms/DossierForm.ts";
import { controlTable } from "./controlTable.ts";
import { escaped } from "./escaped.ts";
import type { PrintOptions } from "./PrintOptions.ts";
import { channelVi, instantVi, limitVi, valueOr } from "./words.ts";

type Body<Key extends FormKey> = (fields: FormFields[Key], options: PrintOptions) => string;

/** What stands under the title of each form. */
export const bodies: { readonly [Key in Exclude<FormKey, "register">]: Body<Key> } = {
  receipt: (fields, options) => `${line("Bộ phận tiếp nhận và trả kết quả", valueOr(options.desk ?? fields.agency))}
${line("Tiếp nhận hồ sơ của", valueOr(fields.applicant))}
${contact(fields)}
${line("Nội dung yêu cầu giải quyết", procedure(fields))}
${documents("Thành phần hồ sơ nộp gồm", fields.documents)}
${line("Cách thức nộp", valueOr(fields.channel === null ? null : channelVi[fields.channel]))}
${line("Thời hạn giải quyết hồ sơ theo quy định", valueOr(fields.limit))}
${line("Thời gian nhận hồ sơ", instantVi(fields.receivedAt))}
${line("Thời gian trả kết quả giải quyết hồ sơ", limitVi(fields.dueAt), "due")}
${line("Đăng ký nhận kết quả tại", valueOr(options.desk))}
${options.deskPhone === undefined ? "" : line("Điện thoại liên hệ", valueOr(options.deskPhone))}
${signatures(["Người nộp hồ sơ", fields.applicant], ["Người tiếp nhận hồ sơ", nameOf(fields.receivedBy, options)])}`,

  supplementRequest: (fields, options) => `${line("Hồ sơ của", valueOr(fields.applicant))}
${contact(fields)}
${line("Nội dung yêu cầu giải quyết", procedure(fields))}
${documents(`Yêu cầu hoàn thiện hồ sơ${fields.request > 1 ? ` (lần thứ ${fields.request})` : ""} gồm những nội dung sau`, fields.documents)}
${line("Lý do", valueOr(fields.reason, "whole"))}
${line("Thời hạn bổ sung, hoàn thiện", fields.answerUntil === null ? valueOr(null) : `đến ${instantVi(fields.answerUntil)}`)}
<p>${fields.beforeAcceptance ? "Hồ sơ chưa được tiếp nhận; thời hạn giải quyết được tính từ khi nhận đủ hồ sơ hợp lệ." : "Thời hạn giải quyết tạm dừng trong thời gian chờ bổ sung."} Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ ${options.desk === undefined ? "bộ phận tiếp nhận và trả kết quả" : escaped(options.desk)}${options.deskPhone === undefined ? "" : `, số điện thoại ${escaped(options.deskPhone)},`} để được hướng dẫn./.</p>
${signatures(["Người nộp hồ sơ", fields.applicant], ["Người hướng dẫn", nameOf(fields.requestedBy, options)])}`,

  refusal: (fields, options) => `${line("Tiếp nhận hồ sơ của", valueOr(fields.applicant))}
${contact(fields)}
${line("Nội dung yêu cầu giải quyết", procedure(fields))}
<p>Qua xem xét, ${options.desk === undefined ? "bộ phận tiếp nhận và trả kết quả" : escaped(options.desk)} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:</p>
<p class="text">${valueOr(fields.reason, "whole")}</p>
<p>Thời điểm từ chối: ${instantVi(fields.refusedAt)}.</p>
<p>Xin thông báo cho Ông/Bà được biết và thực hiện./.</p>
${signatures(["Người nộp hồ sơ", fields.applicant], ["Người tiếp nhận hồ sơ", nameOf(fields.refusedBy, options)])}`,

  apology: (fields, options) => `<p class="to">Kính gửi: ${valueOr(fields.applicant)}</p>
<p>${valueOr(fields.agency)} đã tiếp nhận hồ sơ của Ông/Bà về việc: ${procedure(fields)}.</p>
${line("Thời gian hẹn trả kết quả", limitVi(fields.previousDue))}
<p>Tuy nhiên đến nay, cơ quan chúng tôi chưa thể trả kết quả đúng thời gian đã hẹn với lý do:</p>
<p class="text">${valueOr(fields.reason, "whole")}</p>
<p>Sự chậm trễ này đã gây phiền hà cho Ông/Bà; cơ quan chúng tôi xin chân thành xin lỗi và đề nghị gia hạn thời gian giải quyết.</p>
${line("Thời gian trả kết quả mới", limitVi(fields.newDue), "due")}
<p class="small">Thời hạn theo quy định của pháp luật không thay đổi: ${limitVi(fields.statutoryDue)}. Lần gia hạn: ${fields.extension}.</p>
<p>Mong nhận được sự thông cảm của Ông/Bà./.</p>
${signatures(null, ["Thủ trưởng cơ quan", nameOf(fields.signedBy, options)], "(Ký, ghi rõ họ tên và đóng dấu)")}`,

  stopNotice: (fields, options) => `<p class="to">Kính gửi: ${valueOr(fields.applicant)}</p>
${line("Nội dung yêu cầu giải quyết", procedure(fields))}
<p>${valueOr(fields.agency)} thông báo dừng giải quyết hồ sơ nêu trên kể từ ${instantVi(fields.endedAt ?? fields.noticeAt)}.</p>
${line("Căn cứ dừng giải quyết", `<b>${escaped(causes[fields.cause] ?? fields.cause)}</b>`)}
${line("Lý do", valueOr(fields.reason))}
<p>Ông/Bà có quyền nộp hồ sơ mới khi có đủ điều kiện theo quy định./.</p>
${signatures(null, ["Thủ trưởng cơ quan", nameOf(fields.signedBy, options)], "(Ký, ghi rõ họ tên và đóng dấu)")}`,

  controlSlip: (fields, options) => `${line("Cơ quan giải quyết", valueOr(fields.agency))}
${line("Người nộp hồ sơ", valueOr(fields.applicant))}
${line("Nội dung yêu cầu giải quyết", procedure(fields))}
${line("Tiếp nhận", instantVi(fields.receivedAt))}
${line("Hạn giải quyết", limitVi(fields.dueAt))}
${fields.promisedDue === fields.dueAt ? "" : line("Hẹn trả", limitVi(fields.promisedDue))}
${controlTable(fields, options)}`,
};

/** The commands that stop a dossier, as the notice says them. */
const causes: Readonly<Record<string, string>> = {
  ExpireSupplement: "Hết thời hạn bổ sung, hoàn thiện hồ sơ",
  ApproveWithdrawal: "Người nộp hồ sơ yêu cầu rút hồ sơ",
};

const line = (label: string, value: string, kind = ""): string =>
  `<p class="line ${kind}"><span>${label}:</span> ${value}</p>`;

const contact = ({ applicantAddress, applicantPhone, applicantEmail }: FormSubject): string =>
  `${line("Địa chỉ", valueOr(applicantAddress))}
<p class="line two"><span>Số điện thoại: ${valueOr(applicantPhone, "short")}</span><span>Email: ${valueOr(applicantEmail, "short")}</span></p>`;

const procedure = ({ procedureName, procedureCode }: FormSubject): string =>
  `${valueOr(procedureName)}${procedureCode === null ? "" : ` (mã thủ tục ${escaped(procedureCode)})`}`;

const documents = (label: string, papers: readonly string[]): string =>
  `<p class="line"><span>${label}:</span></p><ol>${(papers.length === 0 ? [null, null] : papers).map((paper) => `<li>${valueOr(paper, "whole")}</li>`).join("")}</ol>`;

/** Officials sign with their names; the history knows them by their accounts. */
const nameOf = (actor: string, { names }: PrintOptions): string | null =>
  names !== undefined && Object.hasOwn(names, actor) ? (names[actor] ?? null) : null;

type Signer = readonly [title: string, name: string | null];

const signatures = (left: Signer | null, right: Signer, how = "(Ký và ghi rõ họ tên)"): string => {
  const signer = (one: Signer | null): string =>
    one === null
      ? "<div></div>"
      : `<div><b>${one[0]}</b><i>${how}</i><span>${one[1] === null ? "" : escaped(one[1])}</span></div>`;
  return `<div class="signatures">${signer(left)}${signer(right)}</div>`;
};
