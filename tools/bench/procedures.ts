import MiniSearch from "minisearch";
import { civilDateUnsafe, fold } from "../../packages/kernel/src/index.ts";
import { compileCatalog, type ProcedureCatalog, whoHandles } from "../../packages/procedures/src/index.ts";
import { searchProcedures } from "../../packages/procedures/src/search/index.ts";
import { packedDirectory } from "../../packages/procedures-data/src/index.ts";
import { records } from "../../packages/procedures-data/src/records.ts";
import { compileUnitTable, unitCodeUnsafe } from "../../packages/units/src/index.ts";
import { current } from "../../packages/units-data/src/index.ts";
import { counted, measure } from "./measure.ts";
import { benchImport, benchWeight } from "./procedures/importing.ts";
import { random } from "./random.ts";
import { table, time, times } from "./report.ts";

const open = (): ProcedureCatalog => compileCatalog({ ...packedDirectory, records });

/** Measures the procedures room: loading beside `JSON.parse` of the same records, competence, search beside MiniSearch as it comes. */
export const bench = (): void => {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; the best of seven interleaved rounds`);
  benchWeight();
  benchLoading();
  benchImport();
  benchCompetence();
  benchSearch();
  if (Number.isNaN(counted())) throw new Error("nothing was counted");
};

const benchLoading = (): void => {
  const catalog = open();
  const json = JSON.stringify(catalog.codes.map((code) => catalog.record(code)));
  const one = catalog.codes[1500] ?? catalog.codes[0];
  const of = (codes: ProcedureCatalog["codes"]) => (): number => {
    const fresh = open();
    return codes.reduce((sum, code) => sum + (fresh.record(code)?.cases.length ?? 0), fresh.codes.length);
  };
  const taken = measure([
    { name: "JSON.parse of all records", run: () => (JSON.parse(json) as unknown[]).length },
    { name: "open the catalog, read one record", run: of(one === undefined ? [] : [one]) },
    { name: "open the catalog, read every record", run: of(catalog.codes) },
  ]);
  const [base = 1] = taken.values();
  table(
    `Loading ${catalog.codes.length} records, ${(json.length / 1e6).toFixed(1)} million letters of JSON`,
    ["", "time", "to JSON.parse"],
    [...taken].map(([name, ns]) => [name, time(ns), times(ns / base)]),
  );
};

const benchCompetence = (): void => {
  const catalog = open();
  const units = compileUnitTable({ current });
  const numbers = random(7);
  const days = ["2025-07-01", "2025-12-31", "2026-03-01", "2026-09-01", "2027-03-01"].map(civilDateUnsafe);
  const places = ["19753", "26740", "46", "79"].map(unitCodeUnsafe);
  const questions = Array.from({ length: 4096 }, () => ({
    code: numbers.pick(catalog.codes),
    on: numbers.pick(days),
    place: numbers.pick(places),
  }));
  const ask = (at: number, withPlace: boolean): number => {
    const { code, on, place } = questions[at % questions.length] as (typeof questions)[number];
    return whoHandles(catalog, units, withPlace ? { code, on, place } : { code, on }).ok ? 1 : 0;
  };
  const taken = measure([
    { name: "whoHandles, any code, day and place", run: (at) => ask(at, true) },
    { name: "whoHandles, no place", run: (at) => ask(at, false) },
    { name: "whoHandles, one question again", run: () => ask(0, true) },
  ]);
  table(
    "Competence, after first use",
    ["", "time"],
    [...taken].map(([name, ns]) => [name, time(ns)]),
  );
};

const many = 600;

const benchSearch = (): void => {
  const catalog = open();
  const names = catalog.codes.map((code) => fold(catalog.entry(code)?.name ?? ""));
  const mini = new MiniSearch({ fields: ["name"], searchOptions: { fuzzy: 0.2, prefix: true, combineWith: "AND" } });
  mini.addAll(names.map((name, id) => ({ id, name })));
  const rows = Object.entries(queries(names)).flatMap(([kind, texts]) => [
    [kind, "searchProcedures", ...quantiles(texts, (text) => searchProcedures(catalog, { text }).total)],
    [kind, "MiniSearch as it comes", ...quantiles(texts, (text) => mini.search(text).length)],
  ]);
  table(`Search in ${names.length} names, ${many} queries of a kind`, ["queries", "", "p50", "p95", "most"], rows);
};

const queries = (names: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const numbers = random(11);
  const part = (): string[] => {
    const words = numbers.pick(names).split(" ");
    const count = 2 + numbers.below(4);
    const from = numbers.below(Math.max(1, words.length - count));
    return words.slice(from, from + count);
  };
  const swapped = (word: string): string =>
    word.length < 3 ? word : `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`;
  const some = (change: (words: string[]) => string[]): readonly string[] =>
    Array.from({ length: many }, () => change(part()).join(" "));
  return {
    words: some((words) => words),
    "last word begun": some((words) => [...words.slice(0, -1), (words.at(-1) ?? "").slice(0, 2)]),
    "every word begun": some((words) => words.map((word) => word.slice(0, 3))),
    "letters swapped": some((words) => [swapped(words[0] ?? ""), ...words.slice(1)]),
    "a word too many": some((words) => [...words, "qwerty"]),
  };
};

const quantiles = (texts: readonly string[], run: (text: string) => number): readonly string[] => {
  for (const text of texts) run(text);
  const taken = texts
    .map((text) => {
      const started = performance.now();
      run(text);
      return (performance.now() - started) * 1e6;
    })
    .sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => time(taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0));
};
