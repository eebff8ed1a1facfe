import { civilDateUnsafe } from "@haicap/kernel";
import {
  compileCatalog,
  getProcedure,
  organKinds,
  type ProcedureEntry,
  type ProcedureRecord,
  replacementsOf,
} from "@haicap/procedures";
import { proceduresGetInput } from "@haicap/procedures/schema";
import { describe, expect, it } from "vitest";
import { packedDirectory } from "./index.ts";
import { records } from "./records.ts";

const catalog = compileCatalog({ ...packedDirectory, records });
const codeOf = (code: string): (typeof catalog.codes)[number] => proceduresGetInput.parse({ code }).code;
const record = (code: string): ProcedureRecord => {
  const found = catalog.record(codeOf(code));
  if (found === undefined) throw new Error(code);
  return found;
};
const entry = (code: string): ProcedureEntry => {
  const found = catalog.entry(codeOf(code));
  if (found === undefined) throw new Error(code);
  return found;
};
const all = catalog.codes.map((code) => record(code));
const channelsOf = ({ cases }: ProcedureRecord): NonNullable<ProcedureRecord["cases"][number]["channels"]> =>
  cases.flatMap(({ channels = [] }) => channels);
const feesOf = (one: ProcedureRecord): readonly string[] =>
  channelsOf(one).flatMap(({ fees }) => fees.map(({ status }) => status));

describe("a fee", () => {
  it("of 0 is never stated, and free is a status of its own", () => {
    for (const one of all)
      for (const { fees } of channelsOf(one))
        for (const fee of fees) {
          if (fee.status === "stated") expect(fee.amount).toBeGreaterThan(0);
          else expect(fee.amount).toBeUndefined();
        }
    expect(feesOf(record("2.002788"))).toEqual(["notStated", "notStated", "notStated"]); // 0, with a note that somebody sets it
    expect(record("2.002788").flags).toContain("feeZeroButNoteHasAmount");
    expect(all.filter((one) => feesOf(one).includes("free")).length).toBeGreaterThan(1000);
  });

  it("set by a provincial council or a circular says so, though the cell says free", () => {
    expect(new Set(feesOf(record("1.000110")))).toEqual(new Set(["setByProvincialCouncil"]));
    expect(record("1.000110").flags).toContain("feeSetByProvincialCouncil");
    expect(new Set(feesOf(record("1.000894")))).toEqual(new Set(["setByCircular"]));
    for (const one of all.filter(({ flags }) => flags.includes("feeSetByProvincialCouncil")))
      if (channelsOf(one).length > 0) expect(feesOf(one)).toContain("setByProvincialCouncil");
  });

  it("keeps its currency, and the cell where reading it was uncertain", () => {
    const foreign = all.filter((one) =>
      channelsOf(one).some(({ fees }) => fees.some(({ currency = "VND" }) => currency !== "VND")),
    );
    expect(foreign.length).toBeGreaterThan(0);
    for (const one of all.filter(({ flags }) => flags.includes("glueAmbiguous")))
      expect(channelsOf(one).some(({ feeText, limitText }) => (feeText ?? limitText) !== undefined)).toBe(true);
  });
});

describe("a limit", () => {
  it("printed without a unit stays unspecified, and what the law says stands beside it with its confidence", () => {
    const one = record("1.000080");
    for (const { limit } of channelsOf(one)) expect(limit).toEqual({ amount: 7, unit: "unspecified" });
    expect(one.limitReading).toMatchObject({ amount: 7, unit: "workingDay", confidence: "recalled" });
    expect(one.confidence).toMatchObject({ content: "verified", limit: "recalled" });
    const bare = all.filter(({ flags }) => flags.includes("unitMissingInSource"));
    expect(bare.length).toBeGreaterThan(300);
    for (const row of bare)
      if (channelsOf(row).some(({ limit }) => limit !== undefined))
        expect(channelsOf(row).some(({ limit }) => limit?.unit === "unspecified")).toBe(true);
  });
});

describe("replacement", () => {
  const by = (code: string): readonly string[] =>
    replacementsOf(catalog, codeOf(code)).replacedBy.map(({ by: one }) => one);
  const replaced = (code: string): readonly string[] =>
    replacementsOf(catalog, codeOf(code)).replaces.map(({ replaced: one }) => one);

  it("is of many by one, by the decision that says so, whether or not the catalog still has them", () => {
    expect(replaced("1.013823")).toEqual([
      "1.012752",
      "1.012755",
      "1.012757",
      "1.012758",
      "1.012759",
      "1.012761",
      "1.012792",
    ]);
    expect(replaced("1.013825")).toEqual(["1.012760"]);
    expect(replacementsOf(catalog, codeOf("1.012760")).replacedBy).toEqual([
      {
        replaced: "1.012760",
        by: "1.013825",
        decidedOn: "2025-06-23",
        instrument: "2304/QĐ-BNNMT",
        confidence: "verified",
      },
    ]);
    expect(getProcedure(catalog, codeOf("1.012752"))).toMatchObject({
      error: { _tag: "ProcedureNotFound", replacedBy: [{ code: "1.013823" }] },
    });
  });

  it("is the same in the directory, the records and the table, and ends at a procedure that is there", () => {
    expect(by("1.000145")).toEqual(["1.001776"]);
    for (const { replaced: from, by: to } of catalog.replacements) {
      expect(catalog.entry(to)).toBeDefined();
      if (catalog.entry(from) !== undefined) expect(entry(from).replacedBy).toContain(to);
    }
    for (const code of catalog.codes) {
      expect(entry(code).replacedBy).toEqual(by(code));
      expect(record(code).replacedBy ?? []).toEqual(by(code));
    }
  });
});

describe("a code", () => {
  it.each(["1.012753.H19", "1.012753.H46", "1.012753.01", " 1.012753 "])(
    "is kept apart from its suffix: %j",
    (text) => {
      expect(proceduresGetInput.safeParse({ code: text }).data).toEqual({ code: "1.012753" });
    },
  );

  it.each(["1.01275", "1012753", "x.012753", "1.012753.H1", ""])("is refused when it is none: %j", (text) => {
    expect(proceduresGetInput.safeParse({ code: text }).success).toBe(false);
  });
});

describe("who has a procedure", () => {
  it("may be one province alone", () => {
    expect(entry("2.002867").province).toBe("22");
    expect(catalog.codes.filter((code) => entry(code).province !== undefined)).toEqual(["2.002867"]);
  });

  it("is told apart from a level tag: what a vertical agency handles no People's Committee owns", () => {
    const vertical = all.filter(({ verticalAgency }) => verticalAgency !== undefined);
    expect(vertical.length).toBe(1009);
    for (const { code, verticalAgency } of vertical) {
      const since = entry(code).competence.filter(({ effective }) => effective.from >= "2025-07-01");
      for (const { owners } of since)
        for (const { organ } of owners) expect([verticalAgency, "ministry"]).toContain(organ);
    }
    const tagged = (level: string): number =>
      vertical.filter(({ levels }) => levels.some((one) => one === level)).length;
    expect(tagged("commune")).toBeGreaterThan(100); // the tag says commune, the owner is none of it
    expect(tagged("province")).toBeGreaterThan(300);
  });

  it("sits where its kind sits: police in each commune, tax for several, customs for a region", () => {
    const organ = (code: string): string | undefined => entry(code).competence.at(-1)?.owners[0]?.organ;
    expect(["1.004222", "1.007016", "1.005458"].map(organ)).toEqual(["police", "taxAgency", "customs"]);
    expect([organKinds.police, organKinds.taxAgency, organKinds.customs].map(({ seat }) => seat)).toEqual([
      "unit",
      "area",
      "region",
    ]);
  });
});

describe("what a record holds", () => {
  it("is dated, with its source and a confidence for each part", () => {
    for (const one of all) {
      expect(one.checkedOn >= "2025-01-01" && one.checkedOn <= "2026-11-22").toBe(true);
      expect(one.confidence["identity"]).toMatch(/^(verified|recalled)$/);
      expect(one.confidence["content"]).toMatch(/^(verified|recalled)$/);
    }
    expect(getProcedure(catalog, codeOf("1.001193"), civilDateUnsafe("2025-08-01"))).toMatchObject({
      value: { certainty: "provisional" },
    });
    expect(getProcedure(catalog, codeOf("1.001193"), civilDateUnsafe("2026-08-01"))).toMatchObject({
      value: { certainty: "confirmed" },
    });
  });

  it("has cases with documents of their own, and outcomes", () => {
    expect(all.filter(({ cases }) => cases.length > 1).length).toBeGreaterThan(500);
    expect(
      all.filter(({ cases }) => cases.some(({ documents = [] }) => documents.some(({ present }) => present))).length,
    ).toBeGreaterThan(10);
    expect(all.filter(({ outcomes }) => outcomes.length > 1).length).toBeGreaterThan(100);
  });
});
