import { writeSync } from "node:fs";
import { createCalendar, createOfficeTime } from "@haicap/calendar";
import { type DaySql, daySql, dayTable, dayTableCsv, type SqlEngine } from "@haicap/calendar/table";
import { civilDateUnsafe } from "@haicap/kernel";
import { SparkSQL } from "dt-sql-parser";
import { describe, expect, inject, it } from "vitest";
import { publishedYears } from "../publishedYears.ts";
import { caseColumns, casesCsv } from "./cases.fixture.ts";
import { duckdb, type Engine, pglite, postgresql } from "./engines.fixture.ts";

const rows = 1_000_000;
const few = 20_000;

const calendar = createCalendar({ base: publishedYears() });
const made = calendar.ok ? createOfficeTime(calendar.value) : calendar;
if (!made.ok) throw new Error(made.error._tag);
const whole = dayTable(made.value, { from: civilDateUnsafe("2010-01-01"), until: civilDateUnsafe("2028-01-01") });
const days = whole.ok ? dayTableCsv(whole.value) : "";
const cases = casesCsv(made.value, rows);

type Question = Exclude<keyof DaySql, "load">;

const dueColumns = (kind: string): readonly (readonly [string, string])[] => [
  ["due_on", `${kind}_on`],
  ["certainty", `${kind}_certainty`],
];

/** Each question, the columns of the cases that make its table, and what must be equal. */
const questions: readonly (readonly [Question, string, string, readonly (readonly [string, string])[]])[] = [
  ["addWorkingDays", "filings", "id, received_on, signed AS working_days", [["landed_on", "landed_on"]]],
  ["workingDaysBetween", "spans", "id, received_on AS from_day, until_day", [["working_days", "counted"]]],
  ["dueByWorkingDays", "filings", "id, received_on, amount AS working_days", dueColumns("worked")],
  ["dueByDays", "filings", "id, received_on, amount AS days", dueColumns("rolled")],
  ["dueByMonths", "filings", "id, received_on, months", dueColumns("month")],
  ["receivedOn", "receipts", "id, received_at, cut_off", [["received_on", "starts_on"]]],
];

const load = async (engine: Engine, sql: DaySql, csv: string): Promise<void> => {
  for (const statement of sql.load)
    await (statement.startsWith("COPY") ? engine.copy(statement, days) : engine.run(statement));
  await engine.run(`CREATE TABLE cases (${caseColumns})`);
  const copy = sql.load.find((statement) => statement.startsWith("COPY")) ?? "";
  await engine.copy(copy.replaceAll("days", "cases").replace(", HEADER", ""), csv);
};

/** What each question answers: rows, rows in which anything differs from the library, and whether most rows have a date at all. */
const answers = async (engine: Engine, sql: DaySql): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for (const [question, table, columns, equal] of questions) {
    await engine.run(`CREATE VIEW ${table} AS SELECT ${columns} FROM cases`);
    const differs = equal.map(([got, expected]) => `answer.${got} IS DISTINCT FROM cases.${expected}`).join(" OR ");
    const counts = ["count(*)", `count(*) FILTER (WHERE ${differs})`, `count(answer.${equal[0]?.[0]})`].join(
      " || ' ' || ",
    );
    const told = await engine.ask(
      `SELECT ${counts} FROM (${sql[question]}) AS answer JOIN cases ON cases.id = answer.id`,
    );
    await engine.run(`DROP VIEW ${table}`);
    const [all = 0, different, dated = 0] = String(told).split(" ").map(Number);
    found[question] = { all, different, mostHaveADate: dated > 0.8 * all };
  }
  return found;
};

const allEqual = (all: number): Record<string, unknown> =>
  Object.fromEntries(questions.map(([question]) => [question, { all, different: 0, mostHaveADate: true }]));

const server = inject("postgres");
const engines: readonly (readonly [SqlEngine, () => Promise<Engine>])[] = [
  ["duckdb", duckdb],
  ["postgresql", () => (server === "" ? pglite() : postgresql(server))],
];

const opened = async (open: () => Promise<Engine>, use: (engine: Engine) => Promise<void>): Promise<void> => {
  const engine = await open();
  try {
    await use(engine);
  } finally {
    await engine.close();
  }
};

describe("the joins with the table of days", () => {
  it.each(engines)("for %s give a million rows the dates the library gives", { timeout: 300_000 }, (kind, open) =>
    opened(open, async (engine) => {
      await load(engine, daySql(kind), cases);
      const started = performance.now();
      expect(await answers(engine, daySql(kind))).toEqual(allEqual(rows));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      writeSync(
        2,
        `${engine.name}: ${questions.length} questions of ${rows} rows equal to the library in ${seconds} s\n`,
      );
    }),
  );

  it(
    "for Spark are statements of its grammar, and answer alike where its one function of its own is given",
    { timeout: 60_000 },
    () =>
      opened(duckdb, async (engine) => {
        const { load: made, ...asked } = daySql("spark");
        const grammar = new SparkSQL();
        for (const statement of [...made, ...Object.values(asked)]) expect(grammar.validate(statement)).toEqual([]);
        expect(grammar.validate(asked.dueByDays.replace("LEFT JOIN", "LEFT ON"))).not.toEqual([]);

        await engine.run("CREATE MACRO date_add(day, amount) AS day + amount");
        await load(engine, { ...asked, load: daySql("duckdb").load }, cases.split("\n", few).join("\n"));
        expect(await answers(engine, { ...asked, load: [] })).toEqual(allEqual(few));
      }),
  );

  it("are told apart from a library that is one day off in one row", { timeout: 60_000 }, () =>
    opened(duckdb, async (engine) => {
      await load(engine, daySql("duckdb"), cases.split("\n", few).join("\n"));
      await engine.run("UPDATE cases SET landed_on = landed_on + 1 WHERE id = 7");
      await engine.run("UPDATE cases SET worked_on = NULL WHERE id = 8");
      await engine.run("UPDATE cases SET month_certainty = 'projected' WHERE id = 9");
      const found = await answers(engine, daySql("duckdb"));
      const different = Object.entries(found).map(([question, told]) => [
        question,
        (told as { different: number }).different,
      ]);
      expect(Object.fromEntries(different)).toEqual({
        addWorkingDays: 1,
        workingDaysBetween: 0,
        dueByWorkingDays: 1,
        dueByDays: 0,
        dueByMonths: 1,
        receivedOn: 0,
      });
    }),
  );
});
