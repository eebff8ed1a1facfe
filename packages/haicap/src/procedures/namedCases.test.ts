import { describe, expect, it } from "vitest";
import { type WhoHandlesInput, whoHandles } from "./index.ts";

const days = ["2025-06-30", "2025-07-01", "2026-01-30", "2026-01-31", "2027-02-28", "2027-03-01"];

/** Who decides, how they came by it, and on what it rests; or why nobody is named. */
const told = (input: WhoHandlesInput): string => {
  const answer = whoHandles(input);
  if (!answer.ok) return `${answer.error._tag} ${(answer.error["needs"] as readonly string[]).join(",")}`.trim();
  const { status, decides, citations, warnings } = answer.value;
  if (decides === undefined) return `${status} ${warnings[0]}`;
  const basis = citations[0];
  const place = [basis?.article, basis?.clause].filter((part) => part !== undefined).join(".");
  return `${decides.level} ${decides.kind} ${basis?.instrument}${place === "" ? "" : `#${place}`}`;
};

const civilStatus = "60/2014/QH13#7";
const expired = "unknown legalBasisExpired";

/** A row: what, code, facts, then the answer on each of the days; one answer that lasts is written once and repeated by "”". */
const cases: readonly (readonly [string, string, WhoHandlesInput["facts"], ...string[]])[] = [
  ["birth", "1.001193", undefined, `commune original ${civilStatus}.1`, "”", "”", "”", "”", expired],
  [
    "birth with a foreign element",
    "2.000528",
    undefined,
    `district original ${civilStatus}.2`,
    "commune division 120/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "correction for a child of 13",
    "1.004859",
    { action: "correct", age: 13 },
    `commune original ${civilStatus}.1`,
    "commune division 120/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "correction from 14 on",
    "1.004859",
    { action: "correct", age: 14 },
    `district original ${civilStatus}.2`,
    "commune division 120/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "correction, nothing known",
    "1.004859",
    undefined,
    "CaseDependent action,age",
    "commune division 120/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "certified copies",
    "2.000815",
    undefined,
    "district original 23/2015/NĐ-CP#5.1",
    "commune original 23/2015/NĐ-CP#5.2",
    "”",
    "”",
    "”",
    "”",
  ],
  [
    "a translator's signature",
    "2.001008",
    undefined,
    "district original 23/2015/NĐ-CP#5.1",
    "commune division 120/2025/NĐ-CP",
    "commune division 280/2025/NĐ-CP",
    "”",
    "”",
    "”",
  ],
  [
    "a change of a certified transaction",
    "2.000913",
    { certifiedBy: "district" },
    "district original 23/2015/NĐ-CP#5.1",
    "commune original 23/2015/NĐ-CP#5.2",
    "”",
    "”",
    "”",
    "”",
  ],
  [
    "a change, certified who knows where",
    "2.000913",
    undefined,
    "CaseDependent certifiedBy",
    "commune original 23/2015/NĐ-CP#5.2",
    "”",
    "”",
    "”",
    "”",
  ],
  [
    "household business",
    "1.001612",
    undefined,
    "district original 01/2021/NĐ-CP",
    "commune division 168/2025/NĐ-CP",
    "”",
    "”",
    "”",
    "”",
  ],
  [
    "cooperative",
    "1.005280",
    undefined,
    "district original 92/2024/NĐ-CP",
    "commune division 125/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "land: first certificate of a household",
    "1.013978",
    undefined,
    "district original 31/2024/QH15",
    "commune division 151/2025/NĐ-CP",
    "”",
    "commune division 49/2026/NĐ-CP#14",
    "”",
    "”",
  ],
  [
    "land: first certificate of an organisation",
    "1.012753",
    undefined,
    "province original 151/2025/NĐ-CP",
    "unknown moveDateNotEstablished",
    "”",
    "commune division 49/2026/NĐ-CP#14",
    "”",
    "”",
  ],
  [
    "land: a change in the register",
    "1.013831",
    undefined,
    "province original 3380/QĐ-BNNMT",
    "”",
    "”",
    "province original 49/2026/NĐ-CP#14",
    "”",
    "”",
  ],
  [
    "building permit outside the zones",
    "1.013225",
    { insideIndustrialZone: false },
    "district original 140/2025/NĐ-CP",
    "commune division 140/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "building permit inside a zone",
    "1.013225",
    { insideIndustrialZone: true },
    "other original 140/2025/NĐ-CP",
    "other division 140/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "building permit, who knows where",
    "1.013225",
    undefined,
    "district original 140/2025/NĐ-CP",
    "CaseDependent insideIndustrialZone",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "building permit of class I",
    "1.013236",
    { insideIndustrialZone: false },
    "province original 56/QĐ-BXD",
    "”",
    "”",
    "”",
    "”",
    "”",
  ],
  [
    "social assistance",
    "1.001776",
    undefined,
    "unknown splitRuleNotWritten",
    "commune division 147/2025/NĐ-CP",
    "”",
    "”",
    "”",
    expired,
  ],
  [
    "social pension",
    "1.014027",
    undefined,
    "notInForce taskDidNotExist",
    "commune original 176/2025/NĐ-CP",
    "”",
    "”",
    "”",
    "”",
  ],
];

describe("named cases across 30 June 2025, 31 January 2026 and 1 March 2027", () => {
  const rows = cases.map(([what, code, facts, ...expected]) => ({ what, code, facts, expected }));
  it.each(rows)("$what ($code)", ({ code, facts, expected }) => {
    const answers = days.map((on) => told(facts === undefined ? { code, on } : { code, on, facts }));
    const wanted = expected.map((text, at) =>
      text === "”" ? expected.slice(0, at).findLast((one) => one !== "”") : text,
    );
    expect(answers).toEqual(wanted);
  });
});

describe("at a ward of Huế the office is named with its basis", () => {
  it.each([
    ["civil status", "1.001193", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    ["household business", "1.001612", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["land", "1.013978", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["social assistance", "1.001776", "Phòng Văn hóa - Xã hội"],
  ])("%s", (_, code, office) => {
    expect(whoHandles({ code, on: "2026-03-01", place: "19753" })).toMatchObject({
      value: {
        decides: { unit: { fullName: "Phường Phú Xuân" }, office },
        reasons: [
          { reason: "interval" },
          { reason: "office", body: office, citations: [{ instrument: "150/2025/NĐ-CP" }] },
        ],
      },
    });
  });

  it("is another in a commune, and none in a district that kept its own divisions", () => {
    expect(whoHandles({ code: "1.001612", on: "2026-03-01", place: "19867" })).toMatchObject({
      value: { decides: { unit: { type: "commune" }, office: "Phòng Kinh tế" } },
    });
    const before = whoHandles({ code: "2.000528", on: "2025-06-30", place: "19753" });
    expect(before.ok && before.value.decides && "office" in before.value.decides).toBe(false);
  });
});

describe("a dossier under way when the districts ended", () => {
  it("goes to the one successor of a commune, to the candidates of a district, and keeps clock and papers", () => {
    const keeps = { rule: "successorCarriesOn", keepsClock: true, keepsPapers: true, configurable: true };
    expect(
      whoHandles({ code: "2.000528", on: "2025-07-10", receivedOn: "2025-06-27", receivedBy: "19777" }),
    ).toMatchObject({
      value: {
        decides: { unit: { code: "19777" } },
        transitional: {
          ...keeps,
          from: { level: "district" },
          to: { level: "commune", unit: { code: "19777" } },
          candidates: [{ unit: { code: "19777" } }],
        },
      },
    });
    const district = whoHandles({ code: "1.001612", on: "2025-08-01", receivedOn: "2025-06-20", place: "760" });
    expect(district).toMatchObject({
      value: {
        transitional: { ...keeps, from: { body: "Phòng Tài chính - Kế hoạch", unit: { code: "760" } } },
        warnings: ["receivedAtEndedUnit"],
      },
    });
    const candidates = district.ok ? district.value.transitional?.candidates : undefined;
    expect(candidates?.map(({ unit }) => unit.code)).toEqual(["26737", "26740", "26743", "26758"]);
    expect(district.ok && district.value.decides?.unit).toBeUndefined();
  });

  it("follows a province into the one it was merged into", () => {
    expect(
      whoHandles({ code: "1.013831", on: "2025-08-01", receivedOn: "2025-06-20", receivedBy: "74" }),
    ).toMatchObject({
      value: {
        decides: { unit: { code: "79" } },
        transitional: { from: { unit: { code: "74" } }, to: { unit: { code: "79" } } },
      },
    });
  });

  it("stays under the law it was received under, where the next law says so", () => {
    expect(whoHandles({ code: "1.001193", on: "2027-03-05", receivedOn: "2027-02-20" })).toMatchObject({
      value: { decides: { level: "commune" } },
    });
    expect(told({ code: "1.001193", on: "2027-03-05", receivedOn: "2027-03-01" })).toBe(expired);
  });
});
