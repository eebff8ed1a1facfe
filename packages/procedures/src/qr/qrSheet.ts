import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, compareVietnamese } from "@haicap/kernel";
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
 * Sets the QR codes of the procedures of a unit as pages ready for print (tờ mã QR thủ tục): HTML with SVG inside, A4, in the order of their fields, with
 * nothing fetched from elsewhere.
 *
 * Every code holds the procedure, the unit and the version of the data ({@link qrPayload}); beside it stand name, code and level. Texts are
 * escaped; the pages open and print in any browser.
 *
 * @example
 * const html = qrSheet({
 *   unit: { code: "19753", fullName: "Phường Phú Xuân", parentName: "Thành phố Huế" },
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
  const procedures = [...sheet.procedures].sort(byFieldAndName);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`Mã QR thủ tục hành chính – ${sheet.unit.fullName}`)}</title>
<style>@page{@bottom-left{content:${cssText(footOf(sheet))}}}${sheetStyle}</style>
</head>
<body>
${head(sheet)}
<ul>
${procedures.map((one) => card(sheet, one)).join("\n")}
</ul>
<footer><p>${escaped(footOf(sheet))}</p></footer>
</body>
</html>
`;
};

/** What stands in no field comes last. */
const byFieldAndName = (a: SheetProcedure, b: SheetProcedure): number =>
  Number(a.field === "") - Number(b.field === "") ||
  compareVietnamese(a.field, b.field) ||
  compareVietnamese(a.name, b.name) ||
  (a.code < b.code ? -1 : 1);

const levelWords: Readonly<Record<GovernmentLevel, string>> = {
  central: "Cấp bộ",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  other: "Cơ quan khác",
};

const head = ({ unit, level, on, procedures }: QrSheet): string => {
  const fields = new Set(procedures.map(({ field }) => field)).size;
  return `<header>
<p class="place">${escaped([unit.fullName, unit.parentName].filter((name) => name !== undefined).join(" · "))}</p>
<h1>Thủ tục hành chính ${levelWords[level].toLowerCase()}</h1>
<p class="lead">Quét mã bằng điện thoại để xem hồ sơ, thời hạn, phí và nơi nộp của từng thủ tục.</p>
<p class="count"><b>${procedures.length.toLocaleString("vi-VN")}</b> thủ tục · <b>${fields}</b> lĩnh vực · có hiệu lực ngày <b>${on.split("-").reverse().join("/")}</b></p>
</header>`;
};

const card = (sheet: QrSheet, { code, name, field }: SheetProcedure): string => {
  const payload = qrPayload({ code, unit: sheet.unit.code, dataVersion: sheet.dataVersion }, sheet.base);
  const text = `<h2>${escaped(field)}</h2><h3${name.length > longName ? ' class="long"' : ""}>${escaped(name)}</h3><p><b>${code}</b><span>${levelWords[sheet.level]}</span></p>`;
  return `<li>${qrSvg(payload)}<div>${text}</div></li>`;
};

/** Names of more letters than this are set smaller, so that cards stay of one height. */
const longName = 130;

const footOf = ({ unit, dataVersion, note }: QrSheet): string =>
  [note, unit.fullName, `Mã đơn vị ${unit.code}`, `Dữ liệu ${dataVersion}`]
    .filter((part) => part !== undefined)
    .join(" · ");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** A text of CSS: whatever could end it, or the style, is written by its number. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\<>&\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
