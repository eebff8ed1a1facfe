import type { Rows } from "./ProvinceProfile.ts";

/**
 * The rows that stand, with their keys, in the order given; what `null` took away is left out.
 *
 * @example
 * rowsIn({ centre: { name: "Trung tâm" } }); // => [["centre", { name: "Trung tâm" }]]
 * rowsIn(undefined); // => []
 */
export const rowsIn = <Row>(rows: Rows<Row> | undefined): readonly (readonly [string, Row])[] =>
  Object.entries(rows ?? {}).flatMap(([key, row]) => (row === null ? [] : [[key, row] as const]));
