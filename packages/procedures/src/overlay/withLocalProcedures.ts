import type { ProcedureCode } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval } from "../competence/CompetenceInterval.ts";
import type { LocalProcedureOverlay, ProvinceOverlay } from "./ProvinceOverlay.ts";

/**
 * Lays the local procedures of a province over a catalog (thủ tục đặc thù của địa phương): found, listed and answered like the
 * others, and in that province only.
 *
 * One without a basis is left out, and a code the catalog has stays what it is there; `overlayProblems` names both. Before the
 * act of the province the procedure is not in force, after it abolished.
 *
 * @example
 * withLocalProcedures(exampleCatalog, []).codes.length; // => 12
 * @since 0.1.0
 */
export const withLocalProcedures = (
  catalog: ProcedureCatalog,
  overlays: readonly ProvinceOverlay[],
): ProcedureCatalog => {
  const own = localEntries(catalog, overlays);
  if (own.size === 0) return catalog;
  return {
    present: catalog.present,
    detailsFrom: catalog.detailsFrom,
    record: catalog.record,
    rules: catalog.rules,
    legalBasis: catalog.legalBasis,
    get codes() {
      return [...catalog.codes, ...own.keys()].sort();
    },
    get offices() {
      return catalog.offices;
    },
    get replacements() {
      return catalog.replacements;
    },
    entry: (code) => catalog.entry(code) ?? own.get(code),
  };
};

const localEntries = (
  catalog: ProcedureCatalog,
  overlays: readonly ProvinceOverlay[],
): ReadonlyMap<ProcedureCode, ProcedureEntry> => {
  const own = new Map<ProcedureCode, ProcedureEntry>();
  for (const overlay of overlays)
    if (overlay.kind === "localProcedure" && overlay.citation !== undefined)
      for (const code of overlay.codes)
        if (catalog.entry(code) === undefined && !own.has(code)) own.set(code, localEntry(overlay, code));
  return own;
};

const localEntry = (overlay: LocalProcedureOverlay, code: ProcedureCode): ProcedureEntry => ({
  code,
  name: overlay.name.normalize("NFC"),
  field: overlay.field,
  ministry: overlay.issuer,
  competence: intervalsOf(overlay),
  channels: [],
  province: overlay.province,
  replacedBy: [],
  internal: false,
});

const beginning = civilDateUnsafe("1945-09-02");

const intervalsOf = ({ effective, to, citation }: LocalProcedureOverlay): readonly CompetenceInterval[] => {
  const { from, until } = effective;
  const shared = {
    kind: "original",
    citations: citation === undefined ? [] : [citation],
    confidence: "verified",
    notes: ["provinceOnly"],
  } as const;
  return [
    { ...shared, effective: { from: beginning, until: from }, mode: "notInForce", owners: [] },
    { ...shared, effective, mode: "single", owners: [to] },
    ...(until === undefined ? [] : [{ ...shared, effective: { from: until }, mode: "abolished", owners: [] } as const]),
  ];
};
