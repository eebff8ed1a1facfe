import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { CivilDate, Result } from "../../../packages/kernel/src/index.ts";
import { toJson } from "../../../packages/procedures/src/export/index.ts";
import {
  type Cell,
  fromRecords,
  fromSheets,
  type ImportReport,
  type NothingRead,
  tableImport,
} from "../../../packages/procedures/src/import/index.ts";
import { crawled } from "../../../packages/procedures/src/import/page.fixture.ts";
import { hostileBits, nearly } from "../generate/hostileText.ts";
import { mutatedJson } from "../generate/mutatedJson.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const where = { source: "fuzz", checkedOn: "2026-11-01" as CivilDate };

/** Rows in are rows read, read with a doubt, or refused: none is lost in silence. */
const counted = (read: Result<ImportReport, NothingRead>, rows: number | undefined): void => {
  if (!read.ok) {
    const refused = read.error.refused.reduce((sum, one) => sum + (one.rows ?? 1), 0);
    holds(refused <= read.error.rows, "no more refusals than rows");
    if (rows !== undefined) same(read.error.rows, rows, "rows in");
    return;
  }
  const { counts, refused, records } = read.value;
  same(counts.read + counts.flagged + counts.refused, counts.rows, "rows = read + flagged + refused");
  same(
    refused.reduce((sum, one) => sum + (one.rows ?? 1), 0),
    counts.refused,
    "every refusal is told",
  );
  if (rows !== undefined) same(counts.rows, rows, "rows in");
  same(new Set(records.map(({ code }) => code)).size, records.length, "a code once");
  const again = fromRecords(JSON.parse(toJson(records)).records as unknown[], where);
  holds(again.ok, "what was read is written and read again");
  same(again.value.records, read.value.records, "written and read again");
};

const vectors = new URL("../../../packages/haicap/vectors/procedures.import.jsonl", import.meta.url);

const portal = {
  code: "2.000815.H46",
  name: "Chứng thực bản sao",
  isWard: true,
  executionMethods: [
    {
      submissionMethod: "DIRECT",
      processingTime: 5,
      processingTimeUnit: "WORKING_DAY",
      fees: [{ value: 2000, description: "2.000 đồng/trang" }],
    },
  ],
};

const documents = (): readonly unknown[] => [
  ...readFileSync(vectors, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { input: { records?: unknown[] } }).input.records ?? []),
  [portal],
  [crawled({ code: "1.001193", name: "Đăng ký khai sinh", channels: "Trực tiếp5 Ngày làm việcLệ phí : 8.000 Đồng" })],
  [{ ma_thu_tuc: "1.001193", ten_thu_tuc: "Khai sinh", cap_thuc_hien: "Cấp xã", thoi_han: "3 ngày làm việc" }, portal],
];

const records = target(
  "procedures",
  "JSON: records of a portal",
  () => mutatedJson(documents(), 6),
  (json) => {
    if (Array.isArray(json)) counted(fromRecords(json, where), json.length);
  },
);

const titles =
  "Mã số|Mã thủ tục|Tên|Tên thủ tục hành chính|Lĩnh vực|Thời hạn giải quyết|Phí, lệ phí|Cách thức thực hiện|Thành phần hồ sơ|Kết quả|Căn cứ pháp lý|Cấp thực hiện|Trực tuyến|Bưu chính|Ghi chú|STT|Trường hợp|Đường dẫn|Quyết định".split(
    "|",
  );
const contents: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 8,
    arbitrary: nearly(
      fc.constantFrom(
        "1.001193",
        "2.000815",
        "1.001193.000.00.00.H46",
        "Đăng ký khai sinh",
        "Hộ tịch",
        "3 ngày làm việc",
        "15",
        "Không",
        "8.000 đồng",
        "Trực tiếp",
        "x",
        "1 bản chính",
        "60/2014/QH13",
        "Cấp xã",
        "I. Lĩnh vực Hộ tịch",
        "Tờ khai|1",
        "",
        "",
        "=1+1",
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.integer({ min: -5, max: 5_000_000 }),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    ),
  },
);

const table = fc
  .record({
    above: fc.array(fc.array(contents, { maxLength: 3 }), { maxLength: 2 }),
    header: fc.shuffledSubarray(titles, { minLength: 1 }),
    rows: fc.array(fc.array(contents, { maxLength: 12 }), { maxLength: 12 }),
  })
  .map(({ above, header, rows }) => [...above, header, ...rows] as readonly (readonly Cell[])[]);

const sheets = target(
  "procedures",
  "sheets: a commune's workbook",
  () => fc.array(fc.record({ name: hostileBits, rows: table }), { minLength: 1, maxLength: 3 }),
  (given) => counted(fromSheets(given, where), undefined),
);

const streamed = target(
  "procedures",
  "rows: a list fed row by row",
  () => table,
  (rows) => {
    const refused: { readonly rows?: number }[] = [];
    const importing = tableImport(where, { flag: () => undefined, refuse: (issue) => refused.push(issue) });
    const read = [...rows.flatMap((cells, at) => importing.take(cells, at + 1)), ...importing.end()];
    const counts = importing.counts();
    same(counts.read + counts.flagged + counts.refused, counts.rows, "rows = read + flagged + refused");
    same(
      refused.reduce((sum, one) => sum + (one.rows ?? 1), 0),
      counts.refused,
      "every refusal is told",
    );
    holds(counts.rows <= rows.length, "no more rows than there are");
    holds(read.length <= counts.read + counts.flagged, "no more procedures than rows read");
  },
);

export const importTargets: readonly FuzzTarget[] = [records, sheets, streamed];
