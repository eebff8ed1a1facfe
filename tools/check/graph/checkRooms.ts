import { posix } from "node:path";
import type { GraphTable } from "./GraphTable.ts";
import type { Import } from "./importsOf.ts";
import type { SourceModule } from "./SourceModule.ts";

const edgeRooms = new Set(["schema", "testing", "text"]);

/** Inside a logic package `schema`, `testing` and `text` may import ideas; no idea, and not the main entry, imports them, here or next door. */
export const checkRooms = (table: GraphTable, from: SourceModule, { specifier }: Import): string | undefined => {
  if (!table.logic.includes(from.owner.room) || from.isTest) return undefined;
  const own = firstFolder(from.within);
  if (own !== undefined && edgeRooms.has(own)) return undefined;
  const neighbour = /^@haicap\/[^/]+\/([^/]+)/.exec(specifier)?.[1];
  if (neighbour !== undefined && edgeRooms.has(neighbour)) return `no idea imports the ${neighbour} of another package`;
  const target = specifier.startsWith(".") ? firstFolder(posix.join(posix.dirname(from.within), specifier)) : undefined;
  if (target === undefined || !edgeRooms.has(target) || (own === undefined && target === "text")) return undefined;
  return `"${specifier}": ${own === undefined ? "the main entry does not import" : "no idea imports"} src/${target}`;
};

const firstFolder = (path: string): string | undefined => (path.includes("/") ? path.split("/")[0] : undefined);
