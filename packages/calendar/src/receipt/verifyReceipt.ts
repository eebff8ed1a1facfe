import type { Sealer } from "@haicap/kernel";
import type { Receipt } from "./Receipt.ts";

/** A place where a receipt does not say what was derived anew; JSON path, and both sides. */
export interface ReceiptDifference {
  readonly path: string;
  readonly written: unknown;
  readonly derived: unknown;
}

/**
 * Compares a receipt with the one derived anew from its inputs (đối chiếu biên nhận): every place that differs, none when it holds.
 *
 * The hash is checked against the receipt's own content too, so that a changed receipt with a stale hash is named as such.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const input = { receivedAt: instantUnsafe("2026-11-20T09:00:00+07:00"), limit: { amount: 3, unit: "workingDay" } };
 * const due = time.ok && computeDeadline(time.value, input);
 * const sealer = { canonical: JSON.stringify, sha256Hex: (text) => `${text.length}` };
 * const receipt = receiptOf(time.value, input, due.value, { inputs: {}, data: {} }, sealer);
 * receiptDifferences({ ...receipt, startedAt: "never" }, receipt, sealer).map((one) => one.path); // => ["startedAt", "hash"]
 * @since 0.1.0
 */
export const receiptDifferences = (
  written: Receipt,
  derived: Receipt,
  sealer: Sealer,
): readonly ReceiptDifference[] => {
  const { hash, ...body } = written;
  const own = sealer.sha256Hex(sealer.canonical(body));
  const found = differences("", body, { ...derived, hash: undefined });
  return hash === own ? found : [...found, { path: "hash", written: hash, derived: own }];
};

const differences = (path: string, written: unknown, derived: unknown): readonly ReceiptDifference[] => {
  if (isObject(written) && isObject(derived)) {
    const keys = [...new Set([...Object.keys(written), ...Object.keys(derived)])];
    return keys.flatMap((key) =>
      differences(path === "" ? key : `${path}.${key}`, own(written, key), own(derived, key)),
    );
  }
  return Object.is(written, derived) ? [] : [{ path, written: written ?? null, derived: derived ?? null }];
};

/** Of what is there, never of what every object has: a receipt may name a key `constructor`. */
const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
