import { invariant } from "@haicap/kernel";
import { writeNumbers } from "../table/numberText.ts";
import type { PackedSuccession } from "../table/PackedUnits.ts";
import { treeOrder, type UnitRow } from "../table/packUnits.ts";
import { unitTypes } from "../unit/UnitType.ts";
import type { Extent, Residents, SuccessionNote } from "./SuccessionEdge.ts";

/** One row of the reviewed table of successions. */
export interface SuccessionRow {
  readonly from: string;
  readonly to: string;
  readonly extent: Extent;
  readonly residents: Residents;
  readonly note?: SuccessionNote;
}

/** The tables a succession is packed from. */
export interface SuccessionTables {
  readonly legacy: readonly UnitRow[];
  readonly current: readonly UnitRow[];
  /** Communes, and districts that had none. */
  readonly communes: readonly SuccessionRow[];
  readonly provinces: readonly SuccessionRow[];
  readonly provinceAct: string;
}

/**
 * Packs the edges between two tables of units into strings; both ends of every edge must be rows of the tables.
 *
 * @example
 * packSuccession({
 *   legacy: [{ code: "46", type: "centrallyRunCity", name: "Huế" }],
 *   current: [{ code: "46", type: "centrallyRunCity", name: "Huế" }],
 *   communes: [],
 *   provinces: [{ from: "46", to: "46", extent: "whole", residents: "all", note: "kept" }],
 *   provinceAct: "202/2025/QH15",
 * }).provinces; // => "46>46="
 * @since 0.1.0
 */
export const packSuccession = (tables: SuccessionTables): PackedSuccession => {
  const kinds = new Map<string, string>();
  const places = placesOfCommunes(tables.current);
  const bySource = new Map<string, SuccessionRow[]>();
  for (const row of tables.communes) bySource.set(row.from, [...(bySource.get(row.from) ?? []), row]);
  const targets: number[] = [];
  let last = 0;
  const shape = (code: string): string => {
    const edges = bySource.get(code) ?? [];
    invariant(edges.length > 0 && edges.length < 36, `${code} goes somewhere`);
    for (const edge of edges) {
      const place = places.get(edge.to);
      invariant(place !== undefined, `${edge.to} is a commune of the new table`);
      targets.push(place - last);
      last = place;
    }
    const letters = edges.map((edge) => letterOf(kinds, edge)).join("");
    return letters === "." ? "." : `${edges.length.toString(36)}${letters}`;
  };
  const shapes = treeOrder(tables.legacy)
    .filter((row) => unitTypes[row.type].level === "commune")
    .map((row) => shape(row.code))
    .join("");
  return {
    provinceAct: tables.provinceAct,
    shapes,
    targets: writeNumbers(targets),
    kinds: [...kinds].map(([kind, letter]) => `${letter}:${kind}`).join(","),
    districts: tables.communes
      .filter((row) => row.from.length === 3)
      .map((row) => `${row.from}>${row.to}`)
      .join(","),
    provinces: tables.provinces.map((row) => `${row.from}>${row.to}${row.note === "kept" ? "=" : ""}`).join(","),
  };
};

const placesOfCommunes = (current: readonly UnitRow[]): ReadonlyMap<string, number> => {
  const codes = treeOrder(current)
    .filter((row) => unitTypes[row.type].level === "commune")
    .map((row) => row.code);
  return new Map([...new Set(codes)].map((code, place) => [code, place]));
};

/** The letter of an edge's kind, given out in the order in which kinds are met; `.` is a whole edge with nothing to add. */
const letterOf = (letters: Map<string, string>, edge: SuccessionRow): string => {
  const kind = `${edge.extent}:${edge.residents}:${edge.note ?? ""}`;
  if (kind === "whole:all:") return ".";
  const letter = letters.get(kind) ?? String.fromCharCode(97 + letters.size);
  letters.set(kind, letter);
  return letter;
};
