import { type ProcedureCode, procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe, type LegalCitation } from "@haicap/kernel";
import { compileUnitTable, type GovernmentLevel, type UnitTable, unitCodeUnsafe } from "@haicap/units";
import { packSuccession, packUnits, type UnitRow } from "@haicap/units/packing";
import { createUnits } from "@haicap/units/patch";
import type { LegalBasis } from "../catalog/LegalBasis.ts";
import type { OfficeRow } from "../catalog/OfficeRow.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval, Owner } from "./CompetenceInterval.ts";
import type { CompetenceRule, RuleConditions } from "./CompetenceRule.ts";
import type { OrganKind } from "./OrganKind.ts";

/*
 * A country in which competence goes every way it can go: two provinces, a catalog of a procedure for each way. Not a source of law.
 */

const reform = civilDateUnsafe("2025-07-01");

const old: readonly UnitRow[] = [
  { code: "01", type: "province", name: "Thượng" },
  { code: "001", parent: "01", type: "ruralDistrict", name: "Nguồn" },
  { code: "00001", parent: "001", type: "commune", name: "Đồi" },
  { code: "00002", parent: "001", type: "commune", name: "Suối" },
  { code: "002", parent: "01", type: "town", name: "Bến" },
  { code: "00003", parent: "002", type: "ward", name: "Chợ" },
  { code: "02", type: "province", name: "Hạ" },
  { code: "003", parent: "02", type: "ruralDistrict", name: "Cửa" },
  { code: "00004", parent: "003", type: "commune", name: "Ranh" },
  { code: "00005", parent: "003", type: "commune", name: "Biển" },
];

const now: readonly UnitRow[] = [
  { code: "01", type: "province", name: "Thượng" },
  { code: "00001", parent: "01", type: "commune", name: "Đồi Suối" },
  { code: "00003", parent: "01", type: "ward", name: "Chợ" },
  { code: "02", type: "province", name: "Hạ" },
  { code: "00006", parent: "02", type: "commune", name: "Biển" },
  { code: "00007", parent: "02", type: "commune", name: "Cồn" },
];

const tables = {
  legacy: packUnits(
    { era: "threeTier", coverage: { from: civilDateUnsafe("2015-01-01"), until: reform }, knownUntil: reform },
    old,
  ),
  current: packUnits({ era: "twoTier", coverage: { from: reform }, knownUntil: civilDateUnsafe("2028-01-01") }, now),
} as const;

const succession = packSuccession({
  legacy: old,
  current: now,
  communes: [
    { from: "00001", to: "00001", extent: "whole", residents: "all" },
    { from: "00002", to: "00001", extent: "part", residents: "some" },
    { from: "00002", to: "00003", extent: "part", residents: "some" },
    { from: "00003", to: "00003", extent: "whole", residents: "all" },
    { from: "00004", to: "00003", extent: "part", residents: "some" },
    { from: "00004", to: "00006", extent: "part", residents: "some" },
    { from: "00005", to: "00003", extent: "part", residents: "none" },
    { from: "00005", to: "00006", extent: "part", residents: "all" },
  ],
  provinces: [
    { from: "01", to: "01", extent: "whole", residents: "all" },
    { from: "02", to: "02", extent: "whole", residents: "all" },
  ],
  provinceAct: "202/2025/QH15",
});

const act = {
  instrument: "400/NQ-UBTVQH16",
  issued: civilDateUnsafe("2026-06-01"),
  effective: civilDateUnsafe("2026-08-01"),
};
const merger = {
  change: "merge",
  codes: [unitCodeUnsafe("00006"), unitCodeUnsafe("00007")],
  into: { code: unitCodeUnsafe("00007") },
} as const;
const patched = createUnits({
  base: compileUnitTable({ ...tables, succession }),
  patches: [{ act, changes: [merger], checkedOn: civilDateUnsafe("2027-03-02") }],
});
if (!patched.ok) throw new Error(JSON.stringify(patched.error));

/**
 * The province Thượng with the districts Nguồn and Bến, the province Hạ with Cửa. In July 2025 Đồi keeps its code, Suối is split between two
 * communes of Thượng, Ranh between the two provinces, Biển takes another code and gives land to Chợ, to be merged into Cồn in August 2026.
 */
export const smallCountry: UnitTable = patched.value;

/** The same, of which nobody wrote down what became of what. */
export const smallCountryWithoutWays: UnitTable = compileUnitTable(tables);

const owners = {
  commune: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân xã" },
  district: { level: "district", organ: "peoplesCommittee", body: "Ủy ban nhân dân huyện" },
  division: { level: "district", organ: "districtDivision", body: "Phòng Tư pháp" },
  province: { level: "province", organ: "peoplesCommittee", body: "Ủy ban nhân dân tỉnh" },
  department: { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" },
  ministry: { level: "central", organ: "ministry", body: "Bộ Tư pháp" },
  police: { level: "commune", organ: "police", body: "Công an" },
  provincePolice: { level: "province", organ: "police", body: "Công an" },
  ministryPolice: { level: "central", organ: "police", body: "Bộ Công an" },
  tax: { level: "commune", organ: "taxAgency", body: "Thuế cơ sở" },
  provinceTax: { level: "province", organ: "taxAgency", body: "Thuế tỉnh" },
  ministryTax: { level: "central", organ: "taxAgency", body: "Cục Thuế" },
  customs: { level: "province", organ: "customs", body: "Chi cục Hải quan khu vực" },
  land: { level: "commune", organ: "landRegistrationOffice", body: "Chi nhánh Văn phòng đăng ký đất đai" },
  centre: { level: "other", organ: "serviceUnit", body: "Trung tâm" },
  board: { level: "other", organ: "zoneBoard", body: "Ban quản lý khu công nghiệp" },
  provinceBoard: { level: "province", organ: "otherBody", body: "Ban quản lý cảng" },
  notary: { level: "other", organ: "notaryPractice", body: "Tổ chức hành nghề công chứng" },
} as const satisfies Readonly<Record<string, { level: GovernmentLevel; organ: OrganKind; body: string }>>;

const law = (instrument: string, article?: string): LegalCitation =>
  article === undefined ? { instrument } : { instrument, article };

const day = civilDateUnsafe;

const interval = (
  from: string,
  until: string | undefined,
  mode: CompetenceInterval["mode"],
  who: readonly Owner[],
  more: Partial<CompetenceInterval> = {},
): CompetenceInterval => ({
  effective: until === undefined ? { from: day(from) } : { from: day(from), until: day(until) },
  mode,
  owners: who,
  kind: "original",
  citations: [law("1/2014/QH13", "7")],
  confidence: "verified",
  notes: [],
  ...more,
});

/** A procedure that has had one owner since 2016. */
const always = (...who: readonly Owner[]): readonly CompetenceInterval[] => [
  interval("2016-01-01", undefined, who.length === 1 ? "single" : "choice", who),
];

const { commune, district, division, province, department, ministry, police, provincePolice, board } = owners;

const waysIn = ["inPerson", "online", "publicPost"] as const;
const rows: readonly (Partial<ProcedureEntry> & Pick<ProcedureEntry, "name" | "competence">)[] = [
  {
    name: "of the district, then of the commune by a decree that ends",
    competence: [
      interval("2016-01-01", "2025-07-01", "single", [district], { notes: ["moveDateContested"] }),
      interval("2025-07-01", undefined, "single", [commune], { kind: "division", citations: [law("2/2025/NĐ-CP")] }),
    ],
  },
  {
    name: "by a law whose successor keeps earlier dossiers",
    competence: [
      interval("2016-01-01", undefined, "single", [commune], { citations: [law("3/2014/QH13", "5"), law("4/2015")] }),
    ],
  },
  {
    name: "recalled",
    competence: [interval("2016-01-01", undefined, "single", [commune], { confidence: "recalled" })],
  },
  {
    name: "of nobody known, then gone",
    replacedBy: [procedureCodeUnsafe("1.000001")],
    competence: [
      interval("2016-01-01", "2025-07-01", "unknown", [district, commune], { notes: ["splitRuleNotWritten"] }),
      interval("2025-07-01", undefined, "abolished", [], { notes: ["mergedProbably"] }),
    ],
  },
  {
    name: "not yet there, then with a gap, then ended",
    replacedBy: [],
    competence: [
      interval("2016-01-01", "2024-01-01", "notInForce", [], { notes: ["codeNotYetCreated"] }),
      interval("2024-01-01", "2025-01-01", "single", [commune]),
      interval("2025-03-01", "2026-03-01", "abolished", []),
      interval("2026-03-01", "2026-10-11", "single", [province]),
    ],
  },
  { name: "chosen by the applicant", competence: always(commune, owners.notary, province, police, provincePolice) },
  { name: "of the province, or of its board", competence: always(province, owners.provinceBoard) },
  { name: "handed in anywhere", receptionScope: "nationwide", competence: always(commune, police) },
  { name: "handed in anywhere in the province", receptionScope: "provinceWide", competence: always(department) },
  { name: "of the ministry", ministry: "Bộ Nội vụ", competence: always(ministry) },
  { name: "of the police of the ministry", competence: always(owners.ministryPolice) },
  { name: "of the tax office", competence: always(owners.tax) },
  { name: "of the tax office of the province", competence: always(owners.provinceTax, owners.ministryTax) },
  { name: "of the tax office of the ministry", competence: always(owners.ministryTax) },
  { name: "of the customs of a region", competence: always(owners.customs) },
  { name: "of the land office", competence: always(owners.land) },
  { name: "of a centre of nobody", competence: always(owners.centre) },
  { name: "of a board of the province", competence: always(owners.provinceBoard) },
  {
    name: "of the division, then of the police",
    competence: [
      interval("2016-01-01", "2025-07-01", "single", [division]),
      interval("2025-07-01", undefined, "single", [police], { citations: [] }),
    ],
  },
  { name: "of the department", ministry: "Bộ Xây dựng", channels: ["inPerson"], competence: always(department) },
  {
    name: "of the commune, whose offices share it",
    ministry: "Bộ Xây dựng",
    channels: ["online"],
    competence: always(commune),
  },
  {
    name: "of the commune, all of which have the office",
    ministry: "Bộ Nội vụ",
    channels: ["publicPost"],
    competence: always(commune),
  },
  { name: "by no way a source names", channels: [], competence: always(commune) },
  {
    name: "of one province, inside the office",
    province: unitCodeUnsafe("02"),
    internal: true,
    competence: always(commune),
  },
  {
    name: "of one province, of nobody known",
    province: unitCodeUnsafe("01"),
    competence: [interval("2016-01-01", undefined, "unknown", [commune])],
  },
  {
    name: "by no rule written down",
    internal: true,
    competence: [interval("2016-01-01", undefined, "caseDependent", [province, commune])],
  },
  {
    name: "by no rule written down, at one level",
    competence: [interval("2016-01-01", undefined, "caseDependent", [commune, police])],
  },
  {
    name: "by age and action",
    competence: [interval("2016-01-01", undefined, "byFacts", [district, commune], { rules: "status" })],
  },
  {
    name: "by age, at one level",
    competence: [interval("2016-01-01", undefined, "byFacts", [commune, province], { rules: "age" })],
  },
  {
    name: "by who certified it",
    competence: [interval("2016-01-01", undefined, "choice", [commune, province], { rules: "certified" })],
  },
  { name: "by the zone", competence: [interval("2016-01-01", undefined, "single", [province], { rules: "zone" })] },
  {
    name: "by the zone, unless nobody says so",
    competence: [interval("2016-01-01", undefined, "single", [province], { rules: "zoneNamed" })],
  },
  {
    name: "by the zone, and nothing else",
    competence: [interval("2016-01-01", undefined, "byFacts", [province, commune], { rules: "zoneNamed" })],
  },
  {
    name: "by the zone, else by no rule",
    competence: [interval("2016-01-01", undefined, "caseDependent", [province, commune], { rules: "zoneNamed" })],
  },
];

const codeOf = (at: number): ProcedureCode => procedureCodeUnsafe(`1.${`${at + 1}`.padStart(6, "0")}`);

/** The procedures, named after the way their competence goes. */
export const procedures: readonly ProcedureEntry[] = rows.map((row, at) => ({
  code: codeOf(at),
  field: "Hộ tịch",
  ministry: "Bộ Tư pháp",
  channels: waysIn,
  replacedBy: [],
  internal: false,
  ...row,
}));

const rule = (
  when: RuleConditions,
  whenMissing: CompetenceRule["whenMissing"],
  who: readonly Owner[],
  more: Partial<CompetenceRule> = {},
): CompetenceRule => ({ when, whenMissing, owners: who, citations: [], ...more });

/** The sets of rules by name. Those of `status` and `age` leave out nobody. */
export const rules: Readonly<Record<string, readonly CompetenceRule[]>> = {
  status: [
    rule({ foreignElement: true }, "no", [district], { note: "otherProcedureForForeignElement" }),
    rule({ action: ["supplement"] }, "unknown", [commune], { citations: [law("1/2014/QH13", "8")] }),
    rule({ action: ["change", "correct"], age: { under: 14 } }, "unknown", [commune]),
    rule({ action: ["change", "correct"], age: { from: 14 } }, "unknown", [district]),
    rule({ action: ["redetermineEthnicity"] }, "unknown", [district]),
  ],
  age: [
    rule({ age: { under: 14 } }, "unknown", [commune, province], { citations: [law("1/2014/QH13", "9")] }),
    rule({ age: { from: 14 } }, "unknown", [police, provincePolice]),
  ],
  certified: [
    rule({ certifiedBy: "district" }, "unknown", [province, commune]),
    rule({ foreignElement: false }, "no", [commune, police], { note: "holderOfRegister" }),
  ],
  zone: [rule({ insideIndustrialZone: true }, "unknown", [board])],
  zoneNamed: [rule({ insideIndustrialZone: true }, "no", [board])],
};

export const legalBases: readonly LegalBasis[] = [
  { instrument: "1/2014/QH13", keepsEarlierDossiers: false },
  { instrument: "2/2025/NĐ-CP", from: reform, until: day("2027-03-01"), keepsEarlierDossiers: false },
  { instrument: "3/2014/QH13", until: day("2027-03-01"), replacedBy: "9/2026/QH16", keepsEarlierDossiers: true },
  { instrument: "61/2018", from: day("2018-06-21"), keepsEarlierDossiers: false },
  { instrument: "118/2025", from: reform, keepsEarlierDossiers: false },
  { instrument: "5/2030", from: day("2030-01-01"), keepsEarlierDossiers: false },
];

const office = (
  key: string,
  level: GovernmentLevel,
  kind: string,
  [from, until]: readonly [string, string?],
  more: Partial<OfficeRow> = {},
): OfficeRow => ({
  key,
  level,
  name: key,
  kind,
  appliesTo: [],
  ministries: [],
  legalBasis: ["118/2025", "61/2018"],
  effective: until === undefined ? { from: day(from) } : { from: day(from), until: day(until) },
  ...more,
});

const since = ["2025-07-01"] as const;
const before = ["2018-06-21", "2025-07-01"] as const;

/** Offices and desks; the name of an office is its key. */
export const offices: readonly OfficeRow[] = [
  office("commune.justice", "commune", "specialisedBody", since, {
    appliesTo: ["commune", "ward"],
    ministries: ["Bộ Tư pháp"],
  }),
  office("commune.building", "commune", "specialisedBody", since, {
    appliesTo: ["commune"],
    ministries: ["Bộ Xây dựng"],
    legalBasis: ["150/2025"],
  }),
  office("commune.city", "commune", "specialisedBody", since, { appliesTo: ["ward"], ministries: ["Bộ Xây dựng"] }),
  office("commune.affairs", "commune", "specialisedBody", since, { ministries: ["Bộ Nội vụ"], legalBasis: [] }),
  office("province.justice", "province", "specialisedBody", since, { ministries: ["Bộ Tư pháp", "Bộ Nội vụ"] }),
  office("province.building", "province", "specialisedBody", since, { ministries: ["Bộ Xây dựng"] }),
  office("commune.desk", "commune", "receptionUnit", since),
  office("province.desk", "province", "receptionUnit", since, { legalBasis: ["5/2030"] }),
  office("commune.oneStop", "commune", "receptionUnit", before),
  office("district.oneStop", "district", "receptionUnit", before),
  office("province.oneStop", "province", "receptionUnit", before),
  office("central.oneStop", "central", "receptionUnit", ["2018-06-21"]),
  office("central.portal", "central", "receptionUnit", ["2019-12-09"]),
  office("rule.boundaryFree", "other", "rule", since),
];

const entries = new Map(procedures.map((entry) => [entry.code, entry]));
const bases = new Map(legalBases.map((basis) => [basis.instrument, basis]));

export const smallCatalog: ProcedureCatalog = {
  present: day("2026-10-10"),
  detailsFrom: reform,
  codes: procedures.map(({ code }) => code),
  entry: (code) => entries.get(code),
  record: () => undefined,
  rules: (name) => rules[name] ?? [],
  legalBasis: (instrument) => bases.get(instrument),
  offices,
  replacements: [],
};
