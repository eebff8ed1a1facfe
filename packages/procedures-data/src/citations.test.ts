import { compileCatalog, type ProcedureCatalog, type ProcedureEntry } from "@haicap/procedures";
import { brokenLaws } from "@haicap/procedures/testing";
import { describe, expect, it } from "vitest";
import { packedDirectory } from "./index.ts";

const catalog = compileCatalog(packedDirectory);
const law = "a citation is there, or openly missing";

/** The catalog as if it held this entry alone. */
const only = (entry: ProcedureEntry): ProcedureCatalog => ({
  present: catalog.present,
  detailsFrom: catalog.detailsFrom,
  codes: [entry.code],
  offices: catalog.offices,
  replacements: catalog.replacements,
  record: catalog.record,
  rules: catalog.rules,
  legalBasis: catalog.legalBasis,
  entry: (code) => (code === entry.code ? entry : catalog.entry(code)),
});

describe("the citation of an interval", () => {
  it("cannot be removed from any interval of the catalog without breaking a law of the data", () => {
    let removed = 0;
    for (const code of catalog.codes) {
      const entry = catalog.entry(code);
      if (entry === undefined) continue;
      entry.competence.forEach((interval, at) => {
        if (interval.citations.length === 0) return;
        const competence = entry.competence.with(at, { ...interval, citations: [] });
        expect(brokenLaws(only({ ...entry, competence }))).toContainEqual({ code, law });
        removed++;
      });
    }
    expect(removed).toBeGreaterThan(5200);
  });

  it("is openly missing where the source has none, and nowhere both", () => {
    const bare = catalog.codes.flatMap((code) =>
      (catalog.entry(code)?.competence ?? []).filter(({ citations }) => citations.length === 0),
    );
    expect(bare.length).toBeGreaterThan(0);
    for (const { notes } of bare) expect(notes).toContain("legalBasisNotInSource");
    const both = catalog.codes.filter((code) =>
      catalog
        .entry(code)
        ?.competence.some(({ citations, notes }) => citations.length > 0 && notes.includes("legalBasisNotInSource")),
    );
    expect(both).toEqual([]);
  });
});
