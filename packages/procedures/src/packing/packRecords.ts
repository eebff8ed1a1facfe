import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { packRef } from "../catalog/packedRefs.ts";

/**
 * Packs records into a text for `PackedCatalog` (đóng gói nội dung thủ tục): a value that occurs many times stands in it once.
 *
 * `write` shortens a string by the spelling of the catalog; without it strings stay as they are. Records are JSON values: an absent
 * key is left out, never `undefined`. `compileCatalog` gives back what went in.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const packed = packRecords(birth);
 * const again = compileCatalog({ ...examplePackedCatalog, records: [packed] });
 * again.record(birth[0].code); // => { code: "1.001193", name: "Thủ tục đăng ký khai sinh", … }
 * @since 0.1.0
 */
export const packRecords = (
  records: readonly ProcedureRecord[],
  write: (text: string) => string = (text) => text,
): string => {
  const values = new Map<string, Composite>();
  const uses = new Map<string, number>();
  const roots = records.map((record) => take(record, values, uses));
  const atoms = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const numbers = new Map([...atoms, ...values.keys()].map((key, number) => [key, number]));
  const shapes = new Map<string | undefined, number>([[undefined, 0]]);
  const ref = (key: string): string => packRef(numbers.get(key) ?? 0);
  const list = (parts: readonly string[]): string => packRef(0) + packRef(parts.length) + parts.map(ref).join("");
  const lines = [...values.values()].map(({ shape, parts }) => {
    if (shape === undefined) return list(parts);
    const number = shapes.get(shape) ?? shapes.size;
    shapes.set(shape, number);
    return packRef(number) + parts.map(ref).join("");
  });
  return [
    records.map(({ code }) => code).join(" "),
    `[${[...shapes.keys()].map((shape = "[]") => shape).join(",")}]`,
    lines.join("") + list(roots),
    `[${atoms.map((key) => written(key, write)).join(",")}]`,
  ].join("\n");
};

/** A list, or an object of a shape (its keys as JSON). */
interface Composite {
  readonly shape: string | undefined;
  readonly parts: readonly string[];
}

/** Takes a value apart; equal values have the same key, and parts come before what they make up. */
const take = (value: unknown, values: Map<string, Composite>, uses: Map<string, number>): string => {
  const key = JSON.stringify(value);
  if (typeof value !== "object" || value === null) {
    uses.set(key, (uses.get(key) ?? 0) + 1);
    return key;
  }
  if (!values.has(key)) {
    const parts = Object.values(value).map((part) => take(part, values, uses));
    values.set(key, { shape: Array.isArray(value) ? undefined : JSON.stringify(Object.keys(value)), parts });
  }
  return key;
};

const written = (key: string, write: (text: string) => string): string =>
  key.startsWith('"') ? JSON.stringify(write(JSON.parse(key) as string)) : key;
