import { civilDateUnsafe, toEpochDay } from "../../packages/kernel/src/index.ts";

/** The columns of the open dossiers and of the answers, in memory that threads share. */
export interface DossierColumns {
  readonly received: Int32Array<SharedArrayBuffer>;
  readonly amounts: Int32Array<SharedArrayBuffer>;
  readonly due: Int32Array<SharedArrayBuffer>;
  readonly certainty: Uint8Array<SharedArrayBuffer>;
}

const firstDay = "2026-08-17";
const first = toEpochDay(civilDateUnsafe(firstDay));

/** Received over 97 days up to 21 November 2026, with 1 to 45 working days: the same numbers for columns and for SQL. */
export const openDossiers = (rows: number): DossierColumns => {
  const columns = emptyColumns(rows);
  for (let id = 0; id < rows; id++) {
    columns.received[id] = first + ((id * 7919) % 97);
    columns.amounts[id] = 1 + ((id * 31 + Math.floor(id / 97)) % 45);
  }
  return columns;
};

/** Room for so many rows. */
export const emptyColumns = (rows: number): DossierColumns => ({
  received: new Int32Array(new SharedArrayBuffer(rows * 4)),
  amounts: new Int32Array(new SharedArrayBuffer(rows * 4)),
  due: new Int32Array(new SharedArrayBuffer(rows * 4)),
  certainty: new Uint8Array(new SharedArrayBuffer(rows)),
});

/** The same rows as a SELECT of DuckDB. */
export const openDossiersSql = (rows: number): string => `SELECT id::INTEGER AS id,
  DATE '${firstDay}' + ((id * 7919) % 97)::INTEGER AS received_on,
  (1 + ((id * 31 + id // 97) % 45))::INTEGER AS working_days
FROM range(${rows}) AS generated(id)`;
