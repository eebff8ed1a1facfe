import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { anyRecords, codeNumbered } from "../export/records.fixture.ts";
import { proceduresDiffInput, proceduresDiffOutput } from "../schema/index.ts";
import { explainEn, explainVi } from "../text/index.ts";
import { applyDiff } from "./applyDiff.ts";
import { type CatalogDiff, diffCatalogs } from "./diffCatalogs.ts";

const diffOf = (from: readonly ProcedureRecord[], to: readonly ProcedureRecord[]): CatalogDiff => {
  const diff = diffCatalogs(from, to);
  if (!diff.ok) throw new Error(diff.error.code);
  return diff.value;
};

const nothing = {
  added: [],
  abolished: [],
  replaced: [],
  moved: [],
  limitsChanged: [],
  feesChanged: [],
  unknown: 0,
  records: { added: [], removed: [], changed: [] },
};

/** A catalog and one that has much in common with it. */
const pairs = fc
  .tuple(anyRecords, anyRecords, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([a, b, keep]): readonly [readonly ProcedureRecord[], readonly ProcedureRecord[]] => {
    const kept = a.filter((_, at) => keep[at]);
    const others = b.filter(({ code }) => !kept.some((one) => one.code === code));
    return [a, [...kept, ...others].sort((x, y) => (x.code < y.code ? -1 : 1))];
  });

describe("two catalogs", () => {
  it("are told apart by nothing when they are one", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(diffOf(records, structuredClone(records))).toEqual(nothing);
      }),
    );
  });

  it("become each other when the diff is applied, in any order of the records", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(applyDiff([...a].reverse(), diffOf(a, [...b].reverse()))).toEqual({ ok: true, value: b });
      }),
      { numRuns: 100 },
    );
  });

  it("have come and gone what one has and the other has not", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { added, abolished, records } = diffOf(a, b);
        const codes = (all: readonly ProcedureRecord[]): ReadonlySet<string> => new Set(all.map(({ code }) => code));
        const [old, now] = [codes(a), codes(b)];
        expect(added.map(({ code }) => code)).toEqual([...now].filter((code) => !old.has(code)));
        expect(abolished.map(({ code }) => code)).toEqual([...old].filter((code) => !now.has(code)));
        for (const { code, fields } of records.changed) {
          expect(old.has(code) && now.has(code)).toBe(true);
          expect(fields.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("give a diff that goes over the wire", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const asked = JSON.parse(JSON.stringify({ from: a, to: { records: b } })) as unknown;
        const { from, to } = proceduresDiffInput.parse(asked);
        expect([from, to]).toEqual([a, b]);
        const diff = JSON.parse(JSON.stringify(diffOf(a, b))) as unknown;
        expect(proceduresDiffOutput.parse(diff)).toEqual(diff);
      }),
      { numRuns: 50 },
    );
  });
});

const record = (number: number, more: Partial<ProcedureRecord> = {}): ProcedureRecord => ({
  code: codeNumbered(number),
  name: "Cấp giấy",
  field: "Hộ tịch",
  ministry: "Bộ Tư pháp",
  levels: ["commune"],
  cases: [],
  outcomes: [],
  legalBasis: [],
  flags: [],
  source: "sổ",
  checkedOn: civilDateUnsafe("2026-11-01"),
  confidence: {},
  ...more,
});

describe("what changed", () => {
  it("is replaced when it names what replaces it, gone or still there", () => {
    const by = [codeNumbered(9)];
    const diff = diffOf([record(1, { replacedBy: by }), record(2)], [record(2, { replacedBy: by }), record(9)]);
    expect(diff).toMatchObject({
      added: [{ code: codeNumbered(9) }],
      abolished: [{ code: codeNumbered(1) }],
      replaced: [
        { code: codeNumbered(1), by },
        { code: codeNumbered(2), by },
      ],
    });
  });

  it("is a level only when the set of levels is another", () => {
    const both = record(1, { levels: ["province", "commune"] });
    expect(diffOf([both], [record(1, { levels: ["commune", "province"] })]).moved).toEqual([]);
    expect(diffOf([both], [record(1)]).moved).toMatchObject([{ from: ["province", "commune"], to: ["commune"] }]);
  });

  it("is a limit or a fee of one way in one case, not where or when it was seen", () => {
    const free = { status: "free" } as const;
    const days = (amount: number) => ({ amount, unit: "workingDay" }) as const;
    const before = record(1, {
      cases: [
        {
          channels: [
            { channel: "online", limit: days(5), fees: [free] },
            { channel: "online", limit: days(3), fees: [] },
          ],
        },
        { name: "Cấp lại", channels: [{ channel: "inPerson", fees: [free] }] },
      ],
    });
    const after = record(1, {
      source: "khác",
      flags: ["limitZero"],
      limitReading: { ...days(2), confidence: "recalled" },
      cases: [
        {
          channels: [
            { channel: "online", limit: days(5), fees: [free] },
            { channel: "online", limit: days(2), fees: [] },
          ],
        },
        { name: "Cấp lại", channels: [{ channel: "publicPost", fees: [free], note: "mới" }] },
      ],
    });
    const { limitsChanged, feesChanged, records } = diffOf([before], [after]);
    expect(limitsChanged).toMatchObject([
      {
        changes: [
          { channel: "online", row: 2, from: { limit: days(3) }, to: { limit: days(2) } },
          { case: "Cấp lại", channel: "inPerson", from: {} },
          { case: "Cấp lại", channel: "publicPost", to: {} },
        ],
        limitReading: { to: { amount: 2 } },
      },
    ]);
    expect(feesChanged).toMatchObject([
      {
        changes: [
          { channel: "inPerson", from: { fees: [free] } },
          { channel: "publicPost", to: { fees: [free] } },
        ],
      },
    ]);
    expect(records.changed[0]?.fields.map(({ field }) => field)).toEqual(["cases", "flags", "source", "limitReading"]);
    expect(diffOf([record(1)], [record(1, { source: "khác" })])).toMatchObject({ limitsChanged: [], feesChanged: [] });
  });

  it("cannot be said of a catalog that holds a code twice", () => {
    expect(diffCatalogs([record(1), record(1)], [])).toMatchObject({
      error: { catalog: "from", code: codeNumbered(1) },
    });
    expect(diffCatalogs([], [record(1), record(1)])).toMatchObject({ error: { _tag: "CodeRepeated", catalog: "to" } });
  });

  it.each([
    [[], [record(2)], [record(2, { name: "x" })], "missing"],
    [[record(2, { field: "y" })], [record(2, { field: "z" })], [record(2)], "other"],
    [[record(2)], [], [record(2)], "alreadyThere"],
    [[], [record(2)], [], "missing"],
    [[record(2, { name: "x" })], [record(2)], [], "other"],
  ])("does not fit another catalog (%#)", (catalog, from, to, problem) => {
    expect(applyDiff(catalog, diffOf(from, to))).toMatchObject({ error: { _tag: "DiffDoesNotFit", problem } });
  });

  it("says in words what does not fit", () => {
    const misfit = { _tag: "DiffDoesNotFit", code: codeNumbered(2), problem: "other", field: "name" } as const;
    expect(explainVi(misfit)).toContain("(1.000002, name)");
    expect(explainEn({ ...misfit, problem: "missing" })).toContain("is missing");
    const repeated = { _tag: "CodeRepeated", catalog: "to", code: codeNumbered(1) } as const;
    expect(explainVi(repeated)).toContain("sau (to)");
    expect(explainEn({ ...repeated, catalog: "from" })).toContain("before (from)");
  });

  it("is asked of two days or two catalogs, not of one of each", () => {
    expect(proceduresDiffInput.safeParse({ from: "2026-01-01", to: [] }).error?.issues[0]?.message).toContain(
      "hai ngày",
    );
    expect(proceduresDiffInput.safeParse({ from: "2026-01-01", to: "2026-02-30" }).success).toBe(false);
    expect(proceduresDiffInput.safeParse({ from: [], to: [{ code: "1.1", name: "x" }] }).success).toBe(false);
  });
});
