import { addWorkingDaysColumn, deadlineColumn } from "../../../packages/calendar/src/columns/index.ts";
import { addWorkingDaysBatch } from "../../../packages/calendar/src/index.ts";
import { measure } from "../measure.ts";
import { random } from "../random.ts";
import { table, times } from "../report.ts";
import { time } from "./country.ts";
import { limitBatch, limitColumn, limitOf } from "./limit.ts";

const rows = 1_000_000;

const columnOf = (
  length: number,
): { readonly src: Int32Array; readonly counts: Int32Array; readonly out: Int32Array } => {
  const numbers = random(13);
  return {
    src: Int32Array.from({ length }, () => time.first + numbers.below(time.days - 200)),
    counts: Int32Array.from({ length }, () => 1 + numbers.below(60)),
    out: new Int32Array(length),
  };
};

/** Fills a column and looks at it, so that the filling is needed. */
const seventh = (out: Int32Array, fill: (out: Int32Array) => void): number => {
  fill(out);
  return out[7] as number;
};

/** Columns of a million rows and of ten million, beside the least work there is. */
export const benchColumns = (): void => {
  const limit = limitOf(time);
  const [one, ten] = [columnOf(rows), columnOf(10 * rows)];
  const taken = measure([
    { name: "const", run: () => seventh(one.out, (out) => addWorkingDaysBatch(time, one.src, 20, out)) },
    { name: "const limit", run: () => seventh(one.out, (out) => limitBatch(limit, one.src, 20, out)) },
    { name: "column", run: () => seventh(one.out, (out) => addWorkingDaysColumn(time, one.src, one.counts, out)) },
    { name: "column limit", run: () => seventh(one.out, (out) => limitColumn(limit, one.src, one.counts, out)) },
    {
      name: "days",
      run: () =>
        seventh(one.out, (out) => deadlineColumn(time, one.src, { amounts: one.counts, unit: "calendarDay" }, out)),
    },
    {
      name: "months",
      run: () => seventh(one.out, (out) => deadlineColumn(time, one.src, { amounts: 1, unit: "month" }, out)),
    },
    { name: "const, ten million", run: () => seventh(ten.out, (out) => addWorkingDaysBatch(time, ten.src, 20, out)) },
  ]);
  const row = (name: string, of = rows): number => (taken.get(name) ?? Number.NaN) / of;
  const ns = (value: number): string => `${value.toFixed(2)} ns`;
  table(
    "Columns, a row of 1,000,000",
    ["", "haicap", "limit", "ratio", "target"],
    [
      ["20 working days", ns(row("const")), ns(row("const limit")), times(row("const") / row("const limit")), "1.5x"],
      [
        "1 to 60, a column",
        ns(row("column")),
        ns(row("column limit")),
        times(row("column") / row("column limit")),
        "1.5x",
      ],
      ["1 to 60 days, rolled", ns(row("days")), "", "", ""],
      ["a month, rolled", ns(row("months")), "", "", ""],
      [
        "20 working days, ten million",
        ns(row("const, ten million", 10 * rows)),
        ns(row("const")),
        times(row("const, ten million", 10 * rows) / row("const")),
        "1.5x",
      ],
    ],
  );
};
