import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, collationKey } from "@haicap/kernel";
import { dateVi } from "@haicap/kernel/text";
import type { GovernmentLevel, UnitCode } from "@haicap/units";
import { qrPayload } from "./qrPayload.ts";
import { qrSvg } from "./qrSvg.ts";
import { sheetStyle } from "./sheetStyle.ts";

/** A procedure on a sheet. */
export interface SheetProcedure {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly field: string;
}

/** What a sheet of QR codes is about. */
export interface QrSheet {
  readonly unit: { readonly code: UnitCode; readonly fullName: string; readonly parentName?: string };
  readonly level: GovernmentLevel;
  readonly on: CivilDate;
  readonly dataVersion: string;
  readonly procedures: readonly SheetProcedure[];
  /** The page the codes lead to. */
  readonly base?: string;
  /** A line at the foot of every page, such as the telephone of the desk. */
  readonly note?: string;
}

/**
 * Sets the QR codes of the procedures of a unit as pages ready for print (tờ mã QR thủ tục): HTML with SVG inside, A4, by field, with
 * nothing fetched from elsewhere.
 *
 * Every code holds the procedure, the unit and the version of the data ({@link qrPayload}); beside it stand name, code and level. Texts are
 * escaped; the pages open and print in any browser.
 *
 * @example
 * const html = qrSheet({
 *   unit: { code: "19753", fullName: "Phường Thuận Hóa", parentName: "Thành phố Huế" },
 *   level: "commune",
 *   on: civilDateUnsafe("2026-11-20"),
 *   dataVersion: "2026-11-22",
 *   procedures: [{ code: "1.001193", name: "Đăng ký khai sinh", field: "Hộ tịch" }],
 * });
 * html.includes("Đăng ký khai sinh"); // => true
 * html.split("<svg").length - 1; // => 1
 * @since 0.1.0
 */
export const qrSheet = (sheet: QrSheet): string => {
  const fields = byField(sheet.procedures);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`Mã QR thủ tục hành chính – ${sheet.unit.fullName}`)}</title>
<style>${sheetStyle}</style>
</head>
<body>
${head(sheet, fields.length)}
${fields.map(([field, procedures]) => section(sheet, field, procedures)).join("\n")}
${foot(sheet)}
</body>
</html>
`;
};

const otherField = "Lĩnh vực khác";

type Field = readonly [string, readonly SheetProcedure[]];

const byField = (procedures: readonly SheetProcedure[]): readonly Field[] => {
  const fields = new Map<string, SheetProcedure[]>();
  for (const one of procedures) {
    const field = one.field === "" ? otherField : one.field;
    fields.set(field, [...(fields.get(field) ?? []), one]);
  }
  return [...fields]
    .sort(([a], [b]) => Number(a === otherField) - Number(b === otherField) || order(a, b))
    .map(([field, all]): Field => [field, all.sort((a, b) => order(a.name, b.name) || order(a.code, b.code))]);
};

const order = (a: string, b: string): number => {
  const [left, right] = [collationKey(a), collationKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const levelWords: Readonly<Record<GovernmentLevel, string>> = {
  central: "Cấp bộ",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  other: "Cơ quan khác",
};

const head = ({ unit, level, on, procedures }: QrSheet, fields: number): string => `<header>
<p class="place">${escaped([unit.fullName, unit.parentName].filter((name) => name !== undefined).join(" · "))}</p>
<h1>Thủ tục hành chính ${levelWords[level].toLowerCase()}</h1>
<p class="lead">Quét mã bằng điện thoại để xem hồ sơ, thời hạn, phí và nơi nộp của từng thủ tục.</p>
<p class="count"><b>${procedures.length.toLocaleString("vi-VN")}</b> thủ tục · <b>${fields}</b> lĩnh vực · có hiệu lực ngày <b>${dateVi(on)}</b></p>
</header>`;

const section = (sheet: QrSheet, field: string, procedures: readonly SheetProcedure[]): string => {
  const cards = procedures.map((one) => card(sheet, one)).join("\n");
  return `<section>
<h2>${escaped(field)} <small>${procedures.length} thủ tục</small></h2>
<ul>
${cards}
</ul>
</section>`;
};

const card = (sheet: QrSheet, { code, name }: SheetProcedure): string => {
  const payload = qrPayload({ code, unit: sheet.unit.code, dataVersion: sheet.dataVersion }, sheet.base);
  return `<li>${qrSvg(payload)}<div><h3>${escaped(name)}</h3><p><b>${code}</b><span>${levelWords[sheet.level]}</span></p></div></li>`;
};

const foot = ({ unit, dataVersion, note }: QrSheet): string => `<footer>
<p>${escaped([note, `Đơn vị ${unit.code}`, `Dữ liệu ${dataVersion}`].filter((part) => part !== undefined).join(" · "))}</p>
</footer>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
