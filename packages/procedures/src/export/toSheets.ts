import type { ProcedureCase, ProcedureRecord } from "../catalog/Procedure.ts";
import type { Column } from "../import/columns.ts";
import type { Cells } from "./cellsOf.ts";
import { fieldsReading, withReading } from "./reading.ts";

/** A sheet to be written: its name, its header, its rows. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Lays records out as the sheets communes keep (sổ thủ tục): list, channels, documents, outcomes, legal basis, keyed by code.
 *
 * `fromSheets` of `./import` reads them back as they were. A cell that a source wrote in a way that could not be read whole is written as it
 * was; where the cells of a row alone would not give it back, the last column says what it was read as.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const [list, channels] = toSheets(birth);
 * list.rows[1]?.slice(0, 3); // => ["1.001193", "Thủ tục đăng ký khai sinh", "Bộ Tư pháp"]
 * channels.rows[1]?.slice(0, 5); // => ["1.001193", "", "Trực tiếp", "1", "Miễn phí"]
 * @since 0.1.0
 */
export const toSheets = (records: readonly ProcedureRecord[]): readonly WrittenSheet[] => [
  sheet("Danh mục", listColumns, records.map(listRow)),
  sheet("Cách thức", channelColumns, records.flatMap(channelRows)),
  sheet("Thành phần hồ sơ", documentColumns, records.flatMap(documentRows)),
  sheet("Kết quả", outcomeColumns, records.flatMap(outcomeRows)),
  sheet("Căn cứ pháp lý", lawColumns, records.flatMap(lawRows)),
];

/**
 * Lays records out as one table (bảng thủ tục): a row for the procedure, then one for each way to hand in, document, outcome and
 * legal basis; `toCsv` writes it, and `tableImport` of `./import` reads it back, however long.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const { rows } = toTable(birth);
 * rows.length; // => 5
 * rows[2]?.filter((cell) => cell !== ""); // => ["1.001193", "Trực tiếp", "1", "Miễn phí"]
 * @since 0.1.0
 */
export const toTable = (records: readonly ProcedureRecord[]): WrittenSheet =>
  sheet("Thủ tục", tableColumns, records.flatMap(tableRowsOf));

const tableRowsOf = (record: ProcedureRecord): readonly Cells[] => [
  listRow(record),
  ...placesOf(record).flatMap((place) => {
    const rows = [...channelsIn(record, place), ...documentsIn(record, place)];
    return rows.length === 0 ? [emptyCase(record, place)] : rows;
  }),
  ...outcomeRows(record),
  ...lawRows(record),
];

const listRow = (record: ProcedureRecord): Cells => withReading(record, fieldsReading(record));

/** A case, and what its rows name it by: several of one name are numbered. */
interface CasePlace {
  readonly of: ProcedureCase;
  readonly by: { readonly case?: string; readonly nth?: number };
}

const placesOf = ({ cases }: ProcedureRecord): readonly CasePlace[] => {
  const seen = new Map<string | undefined, number>();
  return cases.map((of) => {
    const nth = (seen.get(of.name) ?? 0) + 1;
    seen.set(of.name, nth);
    return { of, by: { ...(of.name === undefined ? {} : { case: of.name }), ...(nth === 1 ? {} : { nth }) } };
  });
};

const channelsIn = (record: ProcedureRecord, { of, by }: CasePlace): readonly Cells[] =>
  (of.channels ?? []).map((channel) => withReading(record, { channel, ...by }));

const documentsIn = (record: ProcedureRecord, { of, by }: CasePlace): readonly Cells[] =>
  (of.documents ?? []).map((document) => withReading(record, { document, ...by }));

const emptyCase = (record: ProcedureRecord, { by }: CasePlace): Cells =>
  withReading(record, { case: "", empty: true, ...by });

/** Cases keep their order: where one is named here that documents would not name, or would name later, all are. */
const channelRows = (record: ProcedureRecord): readonly Cells[] => {
  const places = placesOf(record);
  const isOrdered = places.every(({ of }) => of.channels === undefined && of.documents !== undefined);
  return places.flatMap((place, at) => {
    const rows = channelsIn(record, place);
    const comesFirst = at === 0 && place.of.name === undefined && place.of.documents !== undefined;
    return rows.length === 0 && !comesFirst && !isOrdered ? [emptyCase(record, place)] : rows;
  });
};

const documentRows = (record: ProcedureRecord): readonly Cells[] =>
  placesOf(record).flatMap((place) => documentsIn(record, place));

const outcomeRows = (record: ProcedureRecord): readonly Cells[] =>
  record.outcomes.map((outcome) => withReading(record, { outcome }));

const lawRows = (record: ProcedureRecord): readonly Cells[] =>
  record.legalBasis.map((legalBasis) => withReading(record, { legalBasis }));

const titles: Readonly<Partial<Record<Column, string>>> = {
  code: "Mã số",
  name: "Tên",
  issuer: "Cơ quan ban hành",
  implementing: "Cơ quan thực hiện",
  competent: "Cơ quan có thẩm quyền",
  coordinating: "Cơ quan phối hợp",
  authorised: "Cơ quan được uỷ quyền",
  field: "Lĩnh vực",
  level: "Cấp thực hiện",
  kind: "Loại thủ tục",
  subjects: "Đối tượng",
  decision: "Số quyết định",
  onlineLevel: "Mức độ trực tuyến",
  replacedBy: "Được thay thế bởi",
  case: "Trường hợp",
  channel: "Cách thức nộp",
  limit: "Thời hạn giải quyết",
  fee: "Phí, lệ phí",
  note: "Ghi chú",
  document: "Tên giấy tờ",
  originals: "Bản chính",
  copies: "Bản sao",
  form: "Mẫu đơn",
  outcome: "Kết quả",
  legalBasis: "Căn cứ pháp lý",
  flags: "Lưu ý về nguồn",
  source: "Nguồn",
  checkedOn: "Ngày kiểm tra",
  reading: "Đọc là",
};

const listColumns: readonly Column[] = [
  "code",
  "name",
  "issuer",
  "implementing",
  "competent",
  "coordinating",
  "authorised",
  "field",
  "level",
  "kind",
  "subjects",
  "decision",
  "onlineLevel",
  "replacedBy",
  "limit",
  "flags",
  "source",
  "checkedOn",
  "reading",
];
const channelColumns: readonly Column[] = ["code", "case", "channel", "limit", "fee", "note", "reading"];
const documentColumns: readonly Column[] = ["code", "case", "document", "originals", "copies", "form", "reading"];
const outcomeColumns: readonly Column[] = ["code", "outcome", "reading"];
const lawColumns: readonly Column[] = ["code", "legalBasis", "reading"];
const tableColumns: readonly Column[] = Object.keys(titles) as Column[];

const sheet = (name: string, columns: readonly Column[], rows: readonly Cells[]): WrittenSheet => ({
  name,
  rows: [
    columns.map((column) => titles[column] ?? ""),
    ...rows.map((row) => columns.map((column) => row[column] ?? "")),
  ],
});
