import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Who may import whom, as `tools/check/graph.json` writes it; packages are called by their folder under `packages/`. */
export interface GraphTable {
  /** A package and the packages it may import. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  /** Packages laid out in ideas, where no idea imports `schema`, `testing` or `text`. */
  readonly logic: readonly string[];
  /** Packages whose sources may use Node's own modules. */
  readonly nodeBuiltins: readonly string[];
  /** A library and where it may be imported: `room/` or `room/folder/`, `*` for any room. Tests may import more. */
  readonly libraries: Readonly<Record<string, readonly string[]>>;
}

export const graphTableFile = "tools/check/graph.json";

export const readGraphTable = (root: string): GraphTable =>
  JSON.parse(readFileSync(join(root, graphTableFile), "utf8")) as GraphTable;

/** Tells whether the table lets a library into a folder of a package, given as `room/folder/`. */
export const isLibraryAllowed = (table: GraphTable, library: string, place: string): boolean =>
  (table.libraries[library] ?? []).some((allowed) =>
    allowed.startsWith("*/") ? place.slice(place.indexOf("/")).startsWith(allowed.slice(1)) : place.startsWith(allowed),
  );

/** The packages a package stands on: those it may import, those they may import, and so on. Its tests may import them all. */
export const foundationsOf = (table: GraphTable, room: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (one: string): void => {
    for (const next of table.packages[one] ?? [])
      if (!found.has(next)) {
        found.add(next);
        add(next);
      }
  };
  add(room);
  return found;
};
