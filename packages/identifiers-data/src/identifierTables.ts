import type { IdentifierTables } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { birthProvinces } from "./birthProvinces.ts";
import { kindFacts } from "./kinds.ts";
import { level1Agencies } from "./level1.ts";
import { checkedOn } from "./version.gen.ts";

/**
 * All code tables of identifiers (các bảng mã), as `checkIdentifier` takes them.
 *
 * @example
 * identifierTables().birthProvinces.get("046")?.nameNow; // => "Huế"
 * identifierTables().level1.get("H22")?.nameNow; // => "Tuyên Quang"
 * @since 0.1.0
 */
export const identifierTables = (): IdentifierTables => ({
  checkedOn: civilDateUnsafe(checkedOn),
  level1: level1Agencies(),
  birthProvinces: birthProvinces(),
  facts: kindFacts(),
});
