import type { RequiredDocument } from "../../catalog/Procedure.ts";
import type { ImportReason } from "../ImportReport.ts";
import { tidy, withoutEnd } from "../readWords.ts";

/** The required documents of a page by case; `""` is the case without a name. */
export interface PageDocuments {
  readonly cases: readonly { readonly name: string; readonly documents: readonly RequiredDocument[] }[];
  readonly flags: readonly { readonly reason: ImportReason; readonly text: string }[];
}

const header = /Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng/gu;

/** Whether a cell holds the table of documents of a page, run together. */
export const isGluedDocuments = (cell: string): boolean => cell.includes("Mẫu đơn, tờ khai");

/**
 * Reads the table of documents of a page when its cells run together: a name, a form, and how many originals and copies.
 *
 * What stands before a header names the case, or says that what follows is to be handed in or shown. A digit before the number
 * of copies may belong to either: then no number is stated.
 */
export const readPageDocuments = (text: string): PageDocuments => {
  const flags: PageDocuments["flags"][number][] = [];
  const cases: { name: string; documents: RequiredDocument[] }[] = [];
  const [first = "", ...tables] = text.split(header);
  let label = first;
  for (const [at, table] of tables.entries()) {
    const { rows, rest } = rowsOf(table);
    const group = groupOf(label);
    const documents = readRows(rows, group.present, flags);
    cases.push({ name: group.name, documents });
    label = rest;
    if (at === tables.length - 1 && tidy(rest) !== "") flags.push({ reason: "documentUnread", text: tidy(rest) });
  }
  if (tables.length === 0) flags.push({ reason: "documentUnread", text });
  return { cases, flags };
};

interface Row {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly isAmbiguous: boolean;
}

const quantities = /(\d{0,4}?)(\d)\s{0,3}bản chính(?:\s*,\s*(\d{1,2})\s*bản sao)?/gu;

/** The rows of a table: each ends in its quantities, which touch the name; what follows the last is the label of the next. */
const rowsOf = (table: string): { readonly rows: readonly Row[]; readonly rest: string } => {
  const rows: Row[] = [];
  let from = 0;
  for (const found of table.matchAll(quantities)) {
    const [whole, before = "", originals = "", copies = "0"] = found;
    const name = table.slice(from, found.index);
    if (/[\s(]$/u.test(name) && before === "") continue; // "01 bản chính" inside a name
    if (name === "" || (before === "0" && /[\s(]$/u.test(name))) continue;
    rows.push({
      name: tidy(`${name}${before}`),
      originals: Number(originals),
      copies: Number(copies),
      isAmbiguous: before !== "",
    });
    from = found.index + whole.length;
  }
  return { rows, rest: table.slice(from) };
};

interface Group {
  readonly name: string;
  readonly present: boolean;
}

const toShow = /(?:phải )?xuất trình/iu;
const toHandIn = /(?:phải )?nộp|gửi/iu;
const isHeading =
  /^(?:(?:các )?giấy tờ|(?:thành phần )?hồ sơ)?\s*(?:phải|cần)\s+(?:nộp|gửi|xuất trình)[^:;]{0,12}:?$/iu;

const groupOf = (label: string): Group => {
  const name = nameOf(label).replace(/(?<!\s)\s*:$/, "");
  const isGroup = isHeading.test(name);
  return { name: isGroup ? "" : name, present: isGroup && toShow.test(name) };
};

/** A name without its bullet and the dots behind it. */
const nameOf = (text: string): string => withoutEnd(tidy(text).replace(/^[-+*•]+\s*/, ""), ".;,-");

const readRows = (
  rows: readonly Row[],
  isShown: boolean,
  flags: { reason: ImportReason; text: string }[],
): RequiredDocument[] => {
  const documents: RequiredDocument[] = [];
  let present = isShown;
  for (const row of rows) {
    const name = nameOf(row.name);
    if (row.originals === 0 && row.copies === 0 && isHeading.test(name)) {
      present = toShow.test(name) && !toHandIn.test(name.replace(toShow, ""));
      flags.push({ reason: "headingRow", text: name });
    } else if (name === "") flags.push({ reason: "documentUnread", text: row.name });
    else documents.push(documentOf(row, name, present, flags));
  }
  return documents;
};

const documentOf = (
  { originals, copies, isAmbiguous }: Row,
  whole: string,
  present: boolean,
  flags: { reason: ImportReason; text: string }[],
): RequiredDocument => {
  const { name, form, isGlued } = formOf(whole);
  if (isGlued) flags.push({ reason: "formGlued", text: whole });
  if (isAmbiguous) flags.push({ reason: "glueAmbiguous", text: whole });
  return {
    name,
    ...(isAmbiguous ? {} : { originals, copies }),
    ...(form === undefined ? {} : { form }),
    ...(present ? { present } : {}),
  };
};

const isFile = /\.(?:docx?|xlsx?|pdf|rtf|odt|zip|rar|jpe?g|png)$/iu;
/** Where a word ends and another begins without a blank between them. */
const seam =
  /(?<=[\p{Ll}\d).;,:”"])(?=\p{Lu})|(?<=[\p{L}).;:”"])(?=\d{1,2}[\s-]*\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}+\s)/gu;

/** The file of a form runs on behind the name; it is set apart where one seam alone can be meant. */
const formOf = (whole: string): { readonly name: string; readonly form?: string; readonly isGlued: boolean } => {
  if (!isFile.test(whole)) return { name: whole, isGlued: false };
  const ends = whole.replace(isFile, "");
  const seams = [...ends.matchAll(seam)].map(({ index }) => index).filter((at) => at > 0);
  const [only] = seams;
  if (only === undefined || seams.length > 1) return { name: whole, isGlued: true };
  return { name: nameOf(whole.slice(0, only)), form: tidy(whole.slice(only)), isGlued: false };
};
