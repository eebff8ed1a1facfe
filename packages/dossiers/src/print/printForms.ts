import type { DossierForm, FilledForm } from "../forms/DossierForm.ts";
import { escaped } from "./escaped.ts";
import type { PrintOptions } from "./PrintOptions.ts";
import { pageStyle } from "./pageStyle.ts";
import { registerPage } from "./registerPage.ts";
import { sheetOf } from "./sheetOf.ts";

/**
 * Sets filled-in forms as pages ready for print (in biểu mẫu): one HTML document in Vietnamese, A5 or A4, that fetches nothing.
 *
 * The receipt is A5 unless told otherwise, the register a landscape table of all its lines, everything else A4. What nobody gave stays a
 * dotted line to be filled in by hand, and is named in a note that is seen on the screen and not printed. Texts are escaped.
 *
 * @legal one-stop-forms-2025
 * @example
 * const { events } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const question = { number: "01", asOf: instantUnsafe("2026-03-02T09:00+07:00"), details: { applicant: "Lê Thị A" } };
 * const receipt = formOf(rulesFor(), events, question);
 * const html = receipt.ok ? printForms([receipt.value]) : "";
 * [html.includes("Lê Thị A"), html.includes("09 giờ 00 phút, ngày 09 tháng 3 năm 2026")]; // => [true, true]
 * @since 0.1.0
 */
export const printForms = (forms: readonly DossierForm[], options: PrintOptions = {}): string => {
  const [first] = forms;
  const isRegister = (form: DossierForm): form is FilledForm<"register"> => form.key === "register";
  const lines = forms.filter(isRegister);
  const pages = forms.filter((form) => !isRegister(form)).flatMap((form) => sheetOf(form, options));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(first === undefined ? "" : titleOf(first))}</title>
<style>${pageStyle}</style>
</head>
<body>
${[...pages, ...(lines.length === 0 ? [] : [registerPage(lines, options)])].join("\n")}
</body>
</html>
`;
};

const titleOf = ({ title, fields }: DossierForm): string =>
  fields.dossierCode === null ? title.vi : `${title.vi} – ${fields.dossierCode}`;
