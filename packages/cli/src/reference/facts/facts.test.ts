import { describe, expect, it } from "vitest";
import { fewFacts } from "../testing/reduced.fixture.ts";
import type { ProcedureFacts } from "./Facts.ts";
import { holderOf, spanOn } from "./matrixDays.ts";

const procedure = (code: string, facts = fewFacts()): ProcedureFacts => {
  const found = facts.procedures.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe("the facts of a province", () => {
  it("hold every commune with its predecessors, and every predecessor with its successors", () => {
    const { communes, former, districts } = fewFacts();
    expect([communes.length, former.length, districts.length]).toEqual([40, 133, 9]);
    for (const { unit, predecessors } of communes)
      for (const edge of predecessors)
        expect(
          former.find((one) => one.unit.code === edge.unit.code)?.successors.map((one) => one.unit.code),
        ).toContain(unit.code);
  });

  it("follow the owner of a procedure through time, until the act it rests on ends", () => {
    const { spans } = procedure("2.000528");
    expect(spans.map((span) => [span.from, span.until, holderOf(span)])).toEqual([
      ["2016-01-01", "2025-07-01", "district"],
      ["2025-07-01", "2027-03-01", "commune"],
      ["2027-03-01", undefined, "unknown"],
    ]);
    expect(spans.at(-1)?.ended).toEqual({ instrument: "120/2025/NĐ-CP" });
    expect(holderOf(spanOn(spans, "2015-12-31"))).toBe("unknown");
  });

  it("never make one owner of several", () => {
    expect(procedure("1.000025").now).toMatchObject({ status: "dependsOnCase", certainty: "provisional" });
    expect(procedure("1.000025").now.owners.map(({ level }) => level)).toEqual(["central", "province", "other"]);
    expect(procedure("2.000815").now.owners).toHaveLength(3);
    expect(procedure("1.004859").spans[0]).toMatchObject({
      status: "dependsOnCase",
      needs: expect.arrayContaining(["action"]),
    });
    expect(holderOf(procedure("1.000145").now)).toBe("notInForce");
  });

  it("speak for the days on which somebody's competence began or ended, and the day asked", () => {
    const { matrixDays } = fewFacts();
    expect(matrixDays).toEqual([
      "2025-06-30",
      "2025-07-01",
      "2026-01-31",
      "2026-09-01",
      "2026-10-03",
      "2026-10-10",
      "2027-03-01",
    ]);
  });

  it("lay what the province has settled over the law, and leave examples out", () => {
    const settled = {
      kind: "decentralisation",
      codes: ["1.001193"],
      effective: { from: "2026-02-01" },
      to: { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" },
      citation: { instrument: "12/2026/QĐ-UBND" },
    };
    const fee = {
      kind: "fee",
      codes: ["1.001193"],
      effective: { from: "2026-01-01" },
      fee: { status: "stated", amount: 8000, currency: "VND", kind: "charge" },
      citation: { instrument: "07/2026/NQ-HĐND" },
    };
    const local = {
      kind: "localProcedure",
      codes: ["3.990001"],
      name: "Cấp thẻ tham quan Kinh thành",
      field: "Di sản",
      issuer: "Ủy ban nhân dân thành phố Huế",
      effective: { from: "2026-01-01" },
      to: { level: "province", organ: "provincialDepartment", body: "Sở Văn hóa và Thể thao" },
      citation: { instrument: "15/2026/QĐ-UBND" },
    };
    const facts = fewFacts("2026-10-10", {
      overlays: { settled, fee, local, example: { ...settled, evidence: { example: true } } },
    });
    const birth = procedure("1.001193", facts);
    expect(holderOf(spanOn(birth.spans, "2026-01-31"))).toBe("commune");
    expect(birth.now.owners[0]).toMatchObject({ body: "Sở Tư pháp", kind: "decentralisation" });
    expect(birth.localFees).toMatchObject([{ fee: { amount: 8000 } }]);
    expect(procedure("1.001193").localFees).toEqual([]);
    expect(procedure("1.001193").spans.map(({ from }) => from)).not.toContain("2026-02-01");
  });
});
