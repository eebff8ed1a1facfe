import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRecords } from "../export/records.fixture.ts";
import { toSheets } from "../export/toSheets.ts";
import type { Cell } from "./columns.ts";
import { fromSheets } from "./fromSheets.ts";
import type { ImportIssue, ImportReport, NothingRead } from "./ImportReport.ts";
import { importLog } from "./importLog.ts";
import { crawled } from "./page.fixture.ts";
import { fromRecords } from "./recordImport.ts";

const where = { source: "nguồn", checkedOn: civilDateUnsafe("2026-11-01") };

const portal = {
  code: "1.009999",
  codeNotation: "1.009999",
  name: "Cấp giấy phép mẫu",
  isWard: true,
  executionMethods: [{ submissionMethod: "DIRECT", processingTime: 9, fees: [{ value: 1000, currencyId: "VND" }] }],
  executionCases: [{ name: "Cấp mới", profileComponents: [{ name: "Đơn", originalQty: 1 }] }],
  legalBasisesDetails: [{ code: "131/2025/NĐ-CP" }],
  cases: [{ code: "1.009999.01", processingDay: { qty: 9, type: "DAY" } }],
};
const page = crawled({
  code: "1.000894",
  name: "Đăng ký kết hôn",
  channels: "Trực tuyến1100 VNĐ(100.000 đồng)Trực tiếp5 Ngày làm việc25 USD(…)Dịch vụ bưu chính15 Ngày700 VNĐ",
});
const flat = { "Mã số": "2.000815", Tên: "Chứng thực", "Cấp thực hiện": "Cấp xã" };

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    1.5,
    "",
    "Không có thông tin",
    "5",
    "1.001193",
    "Mã thủ tục 3.000579",
    true,
    [],
    {},
    [null],
  ),
  fc.string({ maxLength: 8 }),
  fc.constantFrom("Trực tiếp", "Miễn phí", "0 VNĐ", "1 bản chính", "Tên giấy tờMẫu đơn, tờ khaiSố lượng", "(((", ")))"),
);

/** Changes one place of a value: drops it, repeats it, cuts a text, or puts junk there. */
const mutate = (value: unknown, path: readonly number[], by: unknown): unknown => {
  const [step = 0, ...rest] = path;
  if (typeof value === "string") {
    const at = step % (value.length + 1);
    return typeof by === "string" ? value.slice(0, at) + by + value.slice(at) : value.slice(0, at);
  }
  if (typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  if (keys.length === 0 || path.length === 0) return by;
  const key = keys[step % keys.length] ?? "";
  const inner = mutate((value as Record<string, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? inner : one));
  return { ...value, [key]: inner };
};

const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.array(fc.nat(4000), { minLength: 1, maxLength: 5 }), junk), { maxLength: 3 })
    .map((changes) => changes.reduce((one, [path, by]) => mutate(one, path, by), value));

interface Counted {
  readonly rows: number;
  readonly kept: number;
  readonly issues: readonly ImportIssue[];
}

const counted = (read: { ok: true; value: ImportReport } | { ok: false; error: NothingRead }): Counted => {
  if (!read.ok) return { rows: read.error.rows, kept: 0, issues: read.error.refused };
  const { counts, flagged, refused, records } = read.value;
  expect(counts.rows).toBe(counts.read + counts.flagged + counts.refused);
  expect(refused.reduce((sum, { rows = 1 }) => sum + rows, 0)).toBe(counts.refused);
  const rowsOf = (issues: readonly ImportIssue[]): ReadonlySet<string> =>
    new Set(issues.map(({ sheet = "", row }) => `${sheet} ${row}`));
  const lost = rowsOf(refused);
  expect([...rowsOf(flagged)].filter((row) => !lost.has(row)).length).toBe(counts.flagged);
  expect(new Set(records.map(({ code }) => code)).size).toBe(records.length);
  return { rows: counts.rows, kept: records.length, issues: [...flagged, ...refused] };
};

describe("whatever comes in", () => {
  it("JSON: every record is read, flagged or refused, none is lost, nothing crashes", () => {
    const one = fc.oneof(mutated(portal), mutated(page), mutated(flat), junk);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (values) => {
        const { rows, kept, issues } = counted(fromRecords(values, where));
        const refused = issues.filter(({ reason }) => reason === "codeRepeated").length;
        expect(rows).toBe(values.length);
        expect(kept + refused).toBeLessThanOrEqual(values.length);
      }),
      { numRuns: 200 },
    );
  });

  it("sheets: every row that is not empty is counted once", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        undefined,
        "",
        1,
        1.00119,
        true,
        "1.001193",
        "2.000815",
        "Trực tiếp",
        "5 ngày",
        "700 VNĐ",
      ),
      fc.constantFrom(
        "Mã số",
        "Tên",
        "Cách thức nộp",
        "Thời hạn",
        "Phí, lệ phí",
        "Kết quả",
        "Trường hợp",
        "Đọc là",
        "{}",
      ),
      fc.string({ maxLength: 6 }),
    );
    const changes = fc.array(fc.tuple(fc.nat(4), fc.nat(12), fc.nat(20), cell), { maxLength: 6 });
    fc.assert(
      fc.property(anyRecords, changes, (records, edits) => {
        const sheets = toSheets(records).map(({ name, rows }) => ({ name, rows: rows.map((row): Cell[] => [...row]) }));
        for (const [sheet, row, column, to] of edits) {
          const cells = sheets[sheet]?.rows[row];
          if (cells !== undefined && column < cells.length) cells[column] = to;
        }
        const { rows } = counted(fromSheets(sheets, where));
        const filled = sheets.flatMap(({ rows: all }) => all.filter((row) => row.some((one) => !isEmpty(one))));
        expect(rows).toBeLessThanOrEqual(filled.length);
        expect(rows).toBeGreaterThanOrEqual(filled.length - sheets.length * 20);
        if (edits.length === 0) expect(rows).toBe(filled.length - sheets.length);
      }),
      { numRuns: 100 },
    );
  });
});

const isEmpty = (cell: Cell): boolean => cell === null || cell === undefined || String(cell).trim() === "";

it("takes no ages over hostile texts, and no depth is too deep", () => {
  const [long, deep] = [20_000, 20_000];
  const nested = JSON.parse(`${"[".repeat(deep)}${"]".repeat(deep)}`) as unknown;
  const texts = [".".repeat(long), "1".repeat(long), "1.".repeat(long), "Tên thủ tục".repeat(1000), "(".repeat(long)];
  const started = performance.now();
  for (const text of texts) {
    const name = `Tên ${text} x`;
    const row = {
      ...flat,
      Tên: name,
      "Cách thức nộp": `Trực tiếp5 ${text}`,
      "Phí, lệ phí": text,
      "Kết quả": `a${text}Mã: K1`,
    };
    expect(fromRecords([row, { ...page, raw_text: `${text}${page["raw_text"]}` }], where).ok).toBe(true);
    expect(fromRecords([{ ...portal, name, executionMethods: nested, cases: nested }], where).ok).toBe(true);
  }
  expect(fromRecords([nested, { ...flat, x: nested, raw_text: nested }, { cases: nested }], where).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
});

it("a log ends every row in one count", () => {
  const log = importLog({ flag: () => undefined, refuse: () => undefined });
  log.endRow();
  log.flag({ row: 2, reason: "limitZero" });
  log.refuse({ row: 2, reason: "codeMissing" });
  log.endRow();
  log.flag({ row: 3, reason: "limitZero" });
  log.flag({ row: 3, reason: "feeUnread" });
  log.endRow();
  log.refuseRows({ row: 4, reason: "headerNotFound" }, 0);
  log.refuseRows({ row: 4, reason: "headerNotFound" }, 3);
  expect(log.counts()).toEqual({ rows: 6, read: 1, flagged: 1, refused: 4 });
});
