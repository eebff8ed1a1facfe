import { civilDateUnsafe } from "@haicap/kernel";
import type { PackedCatalog } from "@haicap/procedures";
import { citations, directory, fields, legalBases, offices, owners, replacements, rules } from "./directory.gen.ts";
import { spelling } from "./spelling.gen.ts";

/**
 * The directory of promulgated procedures (danh mục thủ tục hành chính): names, fields, who owns each on which day, without
 * documents and fees. For `compileCatalog` of `@haicap/procedures`; add `records` of `@haicap/procedures-data/records` for the rest.
 *
 * Last checked on `present`; the contents of the records hold from `detailsFrom` at the earliest.
 *
 * @since 0.1.0
 */
export const packedDirectory: PackedCatalog = {
  present: civilDateUnsafe("2026-10-10"),
  detailsFrom: civilDateUnsafe("2025-07-01"),
  spelling,
  owners,
  citations,
  fields,
  directory,
  rules,
  legalBases,
  offices,
  replacements,
};
