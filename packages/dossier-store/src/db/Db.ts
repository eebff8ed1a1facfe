/** A row as the driver gives it; big numbers, dates and instants come as text. */
export type Row = Readonly<Record<string, unknown>>;

/** What can be asked within and without a transaction. */
export interface Queries {
  readonly query: <T extends Row>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>;
}

/**
 * A PostgreSQL database (cơ sở dữ liệu), embedded or served: all that the store needs of one.
 *
 * Implementations throw what their driver throws; the store turns that into values. A transaction is committed when
 * its work is done and rolled back when it throws.
 *
 * @since 0.1.0
 */
export interface Db extends Queries {
  /** Statements without values or answers, one after the other. */
  readonly exec: (sql: string) => Promise<void>;
  readonly transaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * The types that JavaScript cannot hold exactly, by their numbers in PostgreSQL: int8, date, time, timestamp, timestamptz, numeric.
 * Both drivers hand them out as text, or the same row would differ between them and between host time zones.
 */
export const asTextTypes: readonly number[] = [20, 1082, 1083, 1114, 1184, 1700];
