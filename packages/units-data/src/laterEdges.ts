import type { LaterEdge } from "@haicap/units";
import { rows } from "./laterEdges.gen.ts";

let cached: readonly LaterEdge[] | undefined;

/**
 * Lists what acts since the reform did to more than one unit (nhập, chia, điều chỉnh địa giới sau ngày 01/07/2025), oldest first. No such act
 * was found up to the day the tables were checked.
 *
 * @example
 * laterEdges().every(({ on }) => on > "2025-07-01"); // => true
 * @since 0.1.0
 */
export const laterEdges = (): readonly LaterEdge[] => {
  cached ??= (rows === "" ? [] : rows.split("\n")).map(edgeOf);
  return cached;
};

const edgeOf = (row: string): LaterEdge => {
  const [on, from, to, extent, residents, note, act] = row.split("|");
  return { on, from, to, extent, residents, ...(note === "" ? {} : { note }), act } as LaterEdge;
};
