import { mergeParts, partOf } from "../../../packages/dossiers/src/indicators/index.ts";
import { random } from "../random.ts";
import { table } from "../report.ts";

const rows = 1_000_000;
const verdicts = ["early", "onTime", "late", "openInTime", "openLate"] as const;

/** One pass over a million dossiers that are made as they are counted, whole and in ten parts. */
export const benchIndicators = (): void => {
  const before = process.memoryUsage().rss;
  const by = ["unit", "field", "officer", "month"];
  const taken = (parts: number): readonly [ms: number, text: string] => {
    const started = performance.now();
    const counted = Array.from({ length: parts }, (_, part) =>
      partOf(figures(part * (rows / parts), rows / parts), by),
    );
    const whole = counted.reduce(mergeParts);
    return [performance.now() - started, JSON.stringify(whole)];
  };
  const [once, whole] = taken(1);
  const [apart, merged] = taken(10);
  if (whole !== merged) throw new Error("ten parts are not the whole");
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  table(
    `Indicators over ${rows.toLocaleString("en")} dossiers by ${by.join(", ")}`,
    ["", "time", "a dossier"],
    [
      ["one pass", `${once.toFixed(0)} ms`, `${((once * 1e6) / rows).toFixed(0)} ns`],
      ["ten parts, merged, equal", `${apart.toFixed(0)} ms`, `${((apart * 1e6) / rows).toFixed(0)} ns`],
      ["memory grown", `${grown.toFixed(0)} MB`, ""],
    ],
  );
};

function* figures(
  from: number,
  count: number,
): Generator<Parameters<typeof partOf>[0] extends Iterable<infer Row> ? Row : never> {
  for (let index = from; index < from + count; index++) {
    const numbers = random(index);
    numbers.below(2);
    const verdict = numbers.pick(verdicts);
    yield {
      figures: {
        verdict,
        portalVerdict: numbers.below(50) === 0 ? "late" : verdict,
        consumedWorkingMinutes: numbers.below(5000),
        finished: verdict === "early" || verdict === "onTime",
      },
      keys: {
        unit: String(20_000 + numbers.below(3321)),
        field: `F${numbers.below(40)}`,
        officer: `cb-${numbers.below(20_000)}`,
        month: `2026-${String(1 + numbers.below(12)).padStart(2, "0")}`,
      },
    };
  }
}
