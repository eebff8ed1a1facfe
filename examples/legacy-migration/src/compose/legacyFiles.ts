import { readFileSync } from "node:fs";
import { units } from "haicap";
import { reform } from "../reform.ts";
import { composeLegacy, type LegacyFiles, type ProcedureRow } from "./composeLegacy.ts";
import type { OldCommune } from "./writeAddress.ts";

/** The files composed from `data/procedures.tsv` and the communes the district had on its last day. */
export const legacyFiles = (): LegacyFiles => composeLegacy(procedures(), communes());

const procedures = (): readonly ProcedureRow[] =>
  readFileSync(new URL("../../data/procedures.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [code = "", limit = "", weight = ""] = line.split("\t");
      return { code, limit, weight: Number(weight) };
    });

const communes = (): readonly OldCommune[] => {
  const found = units.children({ code: reform.district.id, on: "2025-06-30" });
  return found.ok
    ? found.value.units.map(({ name, fullName }) => ({ name, type: fullName.slice(0, -name.length - 1) }))
    : [];
};
