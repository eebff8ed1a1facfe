/** An engine that {@link daySql} writes for. */
export type SqlEngine = "duckdb" | "postgresql" | "spark";

/** The statements of one engine; each question is one SELECT that can stand in a view or be inserted from. */
export interface DaySql {
  /** Makes the table `days` and loads `days.csv`, as `dayTableCsv` writes it, into it: PostgreSQL reads it from standard input. */
  readonly load: readonly string[];
  /** `receipts (id, received_at, cut_off)` gives `received_on`: strictly after the cut-off, in minutes of the day, the next working day. */
  readonly receivedOn: string;
  /** `filings (id, received_on, working_days)` gives `landed_on`: forward, backward when negative, as `addWorkingDays` does. */
  readonly addWorkingDays: string;
  /** `spans (id, from_day, until_day)` gives `working_days` of the half-open span, as `workingDaysBetween` does. */
  readonly workingDaysBetween: string;
  /** `filings (id, received_on, working_days)` gives `due_on` and `certainty` of a limit in working days. */
  readonly dueByWorkingDays: string;
  /** `filings (id, received_on, days)`: a limit in calendar days, rolled; a week is 7, half a month 15. */
  readonly dueByDays: string;
  /** `filings (id, received_on, months)`: a limit in months, clipped from the day of receipt, then rolled; a year is 12. */
  readonly dueByMonths: string;
}

/**
 * Writes the questions of time limits as joins with the table of days (bảng ngày làm việc trong SQL), for one engine.
 *
 * Amounts are whole numbers, `received_at` is a timestamp without zone in the time of Viet Nam. A date that is null needs a year nobody
 * has published, or the limit is not above zero; `certainty` says `confirmed`, `provisional` or `projected`, as the library does. The
 * first day is not counted; a last day that is not worked moves to the next that is. A 24 November on a rest day (first in 2029), the
 * alternatives of a projected year and suspensions need the library.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * daySql("spark").dueByDays.split("\n")[7]; // => "LEFT JOIN days AS last ON last.day = (CASE WHEN filing.days > 0 THEN date_add(filing.received_on, filing.days) END)"
 * Object.keys(daySql("duckdb")).length; // => 7
 * @since 0.1.0
 */
export const daySql = (engine: SqlEngine): DaySql => ({
  load: loads[engine],
  receivedOn,
  addWorkingDays,
  workingDaysBetween,
  dueByWorkingDays,
  dueByDays: rolled(
    engine === "spark" ? "date_add(filing.received_on, filing.days)" : "filing.received_on + filing.days",
    "filing.days",
  ),
  dueByMonths: rolled("CAST(filing.received_on + filing.months * INTERVAL '1' MONTH AS date)", "filing.months"),
});

const columns = (text: string): string =>
  [
    "day date, weekday int, working boolean, ordinal int, rolls_to date",
    `kind ${text}, holiday ${text}, source ${text}, certainty ${text}`,
    "unconfirmed_days int, projected_days int",
  ].join(",\n  ");

const loads: Readonly<Record<SqlEngine, readonly string[]>> = {
  duckdb: [`CREATE TABLE days (\n  ${columns("text")})`, "COPY days FROM 'days.csv' (FORMAT csv, HEADER)"],
  postgresql: [
    `CREATE TABLE days (\n  ${columns("text")},\n  PRIMARY KEY (day))`,
    "CREATE UNIQUE INDEX ON days (ordinal) WHERE working",
    "COPY days FROM STDIN (FORMAT csv, HEADER)",
  ],
  spark: [`CREATE TABLE days (\n  ${columns("string")})\nUSING csv OPTIONS (path 'days.csv', header 'true')`],
};

/** The least firm of the days after one row of the table, through another. */
const certainty = (after: string, through: string, own = ""): string => `CASE
    WHEN ${through}.day IS NULL THEN NULL
    WHEN ${through}.projected_days > ${after}.projected_days${own && ` OR ${own} = 'projected'`} THEN 'projected'
    WHEN ${through}.unconfirmed_days > ${after}.unconfirmed_days${own && ` OR ${own} = 'provisional'`} THEN 'provisional'
    ELSE 'confirmed'
  END AS certainty`;

// An amount that is not above zero joins nothing. It stands inside the compared value: beside the equality, as a condition of its own,
// engines no longer join by hash, and a million rows take minutes.
const dueByWorkingDays = `SELECT filing.id, due.day AS due_on, ${certainty("received", "due")}
FROM filings AS filing
LEFT JOIN days AS received ON received.day = filing.received_on
LEFT JOIN days AS due ON due.working AND due.ordinal = received.ordinal
  + (CASE WHEN filing.working_days > 0 THEN filing.working_days END)`;

const rolled = (
  lastDay: string,
  amount: string,
): string => `SELECT filing.id, due.day AS due_on, ${certainty("last", "due", "last.certainty")}
FROM filings AS filing
LEFT JOIN days AS last ON last.day = (CASE WHEN ${amount} > 0 THEN ${lastDay} END)
LEFT JOIN days AS due ON due.day = last.rolls_to`;

const addWorkingDays = `SELECT filing.id,
  CASE WHEN filing.working_days = 0 THEN filing.received_on ELSE landed.day END AS landed_on
FROM filings AS filing
LEFT JOIN days AS received ON received.day = filing.received_on
LEFT JOIN days AS landed ON landed.working AND landed.ordinal = received.ordinal + filing.working_days
  + (CASE WHEN filing.working_days < 0 AND NOT received.working THEN 1 ELSE 0 END)`;

const workingDaysBetween = `SELECT span.id,
  (until_day.ordinal - from_day.ordinal)
    + (CASE WHEN from_day.working THEN 1 ELSE 0 END)
    - (CASE WHEN until_day.working THEN 1 ELSE 0 END) AS working_days
FROM spans AS span
LEFT JOIN days AS from_day ON from_day.day = span.from_day
LEFT JOIN days AS until_day ON until_day.day = span.until_day`;

const receivedOn = `SELECT receipt.id,
  CASE
    WHEN came.working AND receipt.received_at > came.day + receipt.cut_off * INTERVAL '1' MINUTE THEN following.day
    ELSE came.day
  END AS received_on
FROM receipts AS receipt
LEFT JOIN days AS came ON came.day = CAST(receipt.received_at AS date)
LEFT JOIN days AS following ON following.working AND following.ordinal = came.ordinal + 1`;
