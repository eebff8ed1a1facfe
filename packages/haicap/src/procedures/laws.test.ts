import { type CivilDate, civilDateUnsafe } from "@haicap/kernel";
import { type HandlingQuestion, type ProvinceOverlay, whoHandles } from "@haicap/procedures";
import { overlayProblems } from "@haicap/procedures/overlays";
import { type UnitCode, unitCodeUnsafe } from "@haicap/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procedureCatalog } from "../tables/procedures.ts";
import { unitTable } from "../tables/units.ts";

const catalog = procedureCatalog();
const units = unitTable();
const reform = "2025-07-01";

type Answer = ReturnType<typeof whoHandles>;
const ask = (question: HandlingQuestion): Answer => whoHandles(catalog, units, question);

/** What kind of answer it is, by what is in it; an answer of two kinds, or of none, has no name here. */
const kindOf = (answer: Answer): string => {
  if (!answer.ok) {
    const { error } = answer;
    if (error._tag !== "CaseDependent") return `failed ${error._tag}`;
    return error.options.length > 1 && new Set(error.options.map(({ level }) => level)).size > 1
      ? "options"
      : "options?";
  }
  const { status, decides, alternatives = [], options, warnings } = answer.value;
  if (status === "inForce" || status === "internal")
    return decides === undefined || options !== undefined ? "owner?" : "owner";
  if (decides !== undefined || alternatives.length > 0) return `${status} with owner`;
  if (status !== "unknown") return "notThere";
  return warnings.length > 0 ? "unknown" : "unknown without a word";
};

describe("at every date each procedure has exactly one answer: an owner, an explicit unknown, or named options", () => {
  const places: readonly (readonly [string, readonly string[]])[] = [
    ["2025-03-01", ["26740", "760", "79", "19753", "475", "46"]],
    ["2025-06-30", ["26740", "760", "79", "06760", "22"]],
    ["2025-07-01", ["26740", "79", "19753", "46", "20332", "06760", "22"]],
    ["2026-01-30", ["26740", "79"]],
    ["2026-01-31", ["19753", "46"]],
    ["2026-07-20", ["20332"]],
    ["2026-10-03", ["19753", "22"]],
    ["2027-02-28", ["19753", "46"]],
    ["2027-03-01", ["19753", "46", "06760"]],
    ["1990-01-01", []],
    ["2016-01-01", []],
    ["2024-08-01", []],
    ["2030-01-01", []],
  ];

  it.each(places)("on %s, with and without a place (%j)", (day, codes) => {
    const on = civilDateUnsafe(day);
    const kinds = new Set<string>();
    for (const place of [undefined, ...codes.map(unitCodeUnsafe)])
      for (const code of catalog.codes) {
        const answer = ask(place === undefined ? { code, on } : { code, on, place });
        kinds.add(kindOf(answer));
        if (answer.ok) expectSeated(answer.value, day);
      }
    expect([...kinds].filter((kind) => !["owner", "unknown", "notThere", "options"].includes(kind))).toEqual([]);
  });

  const expectSeated = (
    { decides, alternatives = [], acting }: Extract<Answer, { ok: true }>["value"],
    on: string,
  ): void => {
    for (const one of [decides, ...alternatives, acting]) {
      if (one === undefined) continue;
      if (on >= reform && one.level === "district") expect(one).toBe("no district decides any longer");
      if (one.unit !== undefined && one.unit.level !== one.level) expect(one.unit.level).toBe(one.level);
    }
  };

  it("on random days, one answer for one question", () => {
    const day = fc
      .integer({ min: 0, max: 12_000 })
      .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
      .map(civilDateUnsafe);
    fc.assert(
      fc.property(fc.constantFrom(...catalog.codes), day, (code, on) => {
        expect(["owner", "unknown", "notThere", "options"]).toContain(kindOf(ask({ code, on })));
        expect(ask({ code, on })).toEqual(ask({ code, on }));
      }),
      { numRuns: 300 },
    );
  });
});

const provinces = ["01", "22", "46", "48", "79"].map(unitCodeUnsafe);
const inside: Readonly<Record<string, readonly UnitCode[]>> = {
  "01": ["01", "00070"].map(unitCodeUnsafe),
  "22": ["22", "06760"].map(unitCodeUnsafe),
  "46": ["46", "20014", "19753"].map(unitCodeUnsafe),
  "48": ["48"].map(unitCodeUnsafe),
  "79": ["79", "26740"].map(unitCodeUnsafe),
};

const days = ["2025-07-01", "2026-01-31", "2026-03-01", "2026-12-31", "2027-03-01"].map(civilDateUnsafe);
const body = fc.constantFrom(
  { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công cấp xã" } as const,
  { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" } as const,
  { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" } as const,
);
const level = fc.constantFrom("province", "commune" as const);

/** Overlays of every kind, sound and unsound, for a few procedures. */
const overlay = (
  kind: fc.Arbitrary<ProvinceOverlay["kind"]>,
  codes: readonly (typeof catalog.codes)[number][],
): fc.Arbitrary<ProvinceOverlay> =>
  fc
    .record({
      kind,
      province: fc.constantFrom(...provinces),
      from: fc.constantFrom(...days),
      until: fc.option(fc.constantFrom(...days), { nil: undefined }),
      to: body,
      giver: fc.option(level, { nil: undefined }),
      instrument: fc.option(fc.constantFrom("12/2026/QĐ-UBND", "345/QĐ-UBND"), { nil: undefined }),
    })
    .map(({ kind: what, province, from, until, to, giver, instrument }) => {
      const terms = {
        province,
        codes,
        effective: until === undefined ? { from } : { from, until },
        ...(instrument === undefined ? {} : { citation: { instrument } }),
      };
      if (what === "fee") return { ...terms, kind: what, fee: { status: "free" } };
      if (what === "reception") return { ...terms, kind: what, scope: "unit" };
      if (what === "localProcedure")
        return { ...terms, kind: what, name: "Tên", field: "Lĩnh vực", issuer: "Tỉnh", to };
      return { ...terms, kind: what, to, ...(giver === undefined ? {} : { from: giver }) };
    });

const anyKind = fc.constantFrom("decentralisation", "authorisation", "fee", "reception", "localProcedure" as const);
const question = fc.record({
  code: fc.constantFrom(...catalog.codes),
  on: fc.constantFrom(...days),
  province: fc.constantFrom(...provinces),
});

describe("overlays", () => {
  it("never leak to another province", () => {
    const asked = question.chain(({ code, on, province }) =>
      fc.record({
        question: fc.constant({ code, on, place: inside[province]?.at(-1) ?? province }),
        overlays: fc.array(
          overlay(anyKind, [code]).filter((one) => one.province !== province),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(asked, ({ question: plain, overlays }) => {
        expect(ask({ ...plain, overlays })).toEqual(ask(plain));
      }),
      { numRuns: 300 },
    );
  });

  it("that authorise never change the owner, its office, its kind or its basis", () => {
    const asked = question.chain(({ code, on, province }) =>
      fc.record({
        question: fc.constant({ code, on, place: inside[province]?.at(-1) ?? province }),
        overlays: fc.array(
          overlay(fc.constant("authorisation"), [code]).map((one) => ({ ...one, province })),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
    );
    fc.assert(
      fc.property(asked, ({ question: plain, overlays }) => {
        const [before, after] = [ask(plain), ask({ ...plain, overlays })];
        expect(after.ok).toBe(before.ok);
        if (before.ok && after.ok) {
          expect(after.value.decides).toEqual(before.value.decides);
          expect(after.value.alternatives).toEqual(before.value.alternatives);
          expect(after.value.citations.slice(0, before.value.citations.length)).toEqual(before.value.citations);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("that decentralise change the owner there, when they are sound", () => {
    const on: CivilDate = civilDateUnsafe("2026-03-01");
    const place = unitCodeUnsafe("19753");
    let moved = 0;
    for (const code of catalog.codes) {
      const plain = ask({ code, on, place });
      if (!plain.ok || plain.value.decides?.level !== "province") continue;
      const sound: ProvinceOverlay = {
        province: unitCodeUnsafe("46"),
        kind: "decentralisation",
        codes: [code],
        to: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" },
        effective: { from: civilDateUnsafe("2026-01-01") },
        citation: { instrument: "12/2026/QĐ-UBND" },
      };
      const there = ask({ code, on, place, overlays: [sound] });
      const foreign = overlayProblems(catalog, [sound], on).some(({ problem }) => problem === "notOfProvince");
      expect(there).toMatchObject(
        foreign
          ? { value: { decides: plain.value.decides, warnings: expect.arrayContaining(["overlayNotOfProvince"]) } }
          : { value: { decides: { level: "commune", kind: "decentralisation", unit: { code: "19753" } } } },
      );
      moved += foreign ? 0 : 1;
    }
    expect(moved).toBeGreaterThan(500);
  });
});
