import { type CivilDate, isWithin, type LegalCitation } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  ancestorsOn,
  type SuccessionEdge,
  successorsOf,
  type UnitCode,
  type UnitTable,
  unitOn,
} from "@haicap/units";
import type { OfficeRow } from "../catalog/OfficeRow.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CaseFact, CaseFacts } from "./CaseFacts.ts";
import type { CompetenceInterval, Owner } from "./CompetenceInterval.ts";
import type { CompetenceRule } from "./CompetenceRule.ts";
import { legalBases, offices, procedures, rules, smallCatalog } from "./smallCountry.fixture.ts";
import type { HandlingQuestion } from "./whoHandles.ts";

/*
 * Who handles, worked out the long way from the rows of the small country: what the law and the contract say, one sentence after the
 * other, in no hurry and with nothing shared with the code under test.
 */

const reform = "2025-07-01";

/** A value, or no key at all. */
const given = <K extends string, T>(key: K, value: T | undefined): { readonly [Key in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [Key in K]?: T };

/** Who handles a procedure, by the rules said again from the law's text without the code under test. */
export const restated = (units: UnitTable, question: HandlingQuestion): unknown => {
  const entry = procedures.find(({ code }) => code === question.code);
  if (entry === undefined) return "no such procedure";
  const where = whereabouts(units, question);
  if ("_tag" in where) return { ok: false, error: where };
  const owned = ownership(entry, question);
  if ("_tag" in owned) return { ok: false, error: owned };
  return { ok: true, value: handling(entry, question, where, owned) };
};

// Where.

type Line = readonly AdministrativeUnit[];

const lineOf = (units: UnitTable, code: UnitCode | undefined, on: CivilDate): Line | undefined => {
  if (code === undefined) return undefined;
  const unit = unitOn(units, code, on);
  const above = ancestorsOn(units, code, on);
  return unit.ok && above.ok ? [unit.value, ...above.value] : undefined;
};

const problemOf = (units: UnitTable, code: UnitCode | undefined, on: CivilDate): { readonly _tag: string } => {
  const unit = code === undefined ? undefined : unitOn(units, code, on);
  return unit?.ok === false ? unit.error : { _tag: "no problem" };
};

interface Where {
  readonly line: Line | undefined;
  readonly receivedBy: Line | undefined;
  readonly ways: readonly SuccessionEdge[];
  readonly hasEnded: boolean;
}

const whereabouts = (
  units: UnitTable,
  { place, on, receivedOn, receivedBy }: HandlingQuestion,
): Where | { readonly _tag: string } => {
  const then = receivedOn ?? on;
  const line = lineOf(units, place, on);
  const hasEnded = place !== undefined && line === undefined;
  if (hasEnded && lineOf(units, place, then) === undefined) return problemOf(units, place, on);
  const receiver = receivedBy ?? (hasEnded ? place : undefined);
  const receivers = lineOf(units, receiver, then);
  if (receiver !== undefined && receivers === undefined) return problemOf(units, receiver, then);
  const gone =
    receiver !== undefined && then < reform && on >= reform ? successorsOf(units, receiver, then) : undefined;
  const ways = gone?.ok ? gone.value.edges : [];
  return { line: line ?? lineAfter(units, ways, on), receivedBy: receivers, ways, hasEnded };
};

/** All residents in one unit: that unit. Else the province, if there is one for all. */
const lineAfter = (units: UnitTable, ways: readonly SuccessionEdge[], on: CivilDate): Line | undefined => {
  const whole = ways.find(({ residents }) => residents === "all");
  if (whole !== undefined) return lineOf(units, whole.unit.code, on);
  const provinces = ways.map(({ unit }) => lineOf(units, unit.code, on)?.find(({ level }) => level === "province"));
  const codes = new Set(provinces.map((province) => province?.code));
  return codes.size === 1 && provinces[0] !== undefined ? [provinces[0]] : undefined;
};

// Whose.

interface Owned {
  readonly status: string;
  readonly certainty: string;
  readonly interval?: CompetenceInterval;
  readonly owners: readonly Owner[];
  readonly options?: readonly object[];
  readonly reasons: readonly object[];
  readonly warnings: readonly string[];
  readonly citations: readonly LegalCitation[];
}

const ownership = (
  entry: ProcedureEntry,
  { code, on, facts = {}, receivedOn = on }: Pick<HandlingQuestion, "code" | "on" | "facts" | "receivedOn">,
): Owned | { readonly _tag: "CaseDependent" } => {
  const interval = entry.competence.find(({ effective }) => isWithin(effective, on));
  const nobody = { certainty: "provisional", owners: [] };
  if (interval === undefined)
    return { ...nobody, status: "unknown", reasons: [], warnings: ["outsideCoverage"], citations: [] };
  const { mode, kind, owners, citations, effective } = interval;
  const late = on > smallCatalog.present;
  const warnings = [...interval.notes, ...(late ? ["afterLastCheck"] : [])];
  const reasons: object[] = [{ reason: "interval", mode, kind, ...effective, citations }];
  if (mode === "notInForce" || mode === "abolished") return { ...nobody, status: mode, reasons, warnings, citations };
  const basis = legalBases.find(({ instrument }) => instrument === citations[0]?.instrument);
  if (basis?.until !== undefined && on >= basis.until && !(basis.keepsEarlierDossiers && receivedOn < basis.until)) {
    const { instrument, until, replacedBy } = basis;
    reasons.push({ reason: "basisEnded", until, ...given("replacedBy", replacedBy), citations: [{ instrument }] });
    return { ...nobody, status: "unknown", reasons, warnings: ["legalBasisExpired", ...warnings], citations };
  }
  if (mode === "unknown") {
    const options = owners.map((owner) => ({ ...owner, citations }));
    return { ...nobody, status: "unknown", options, reasons, warnings, citations };
  }
  const ends = waysItMayGo(interval, facts);
  const options = ends.flatMap(({ first, when, basis: own }) =>
    first.map((owner) => ({ ...owner, ...given("when", when), citations: own })),
  );
  if (new Set(options.map(({ level }) => level)).size > 1) {
    const needs = [...new Set(ends.flatMap(({ missing }) => missing))];
    return { _tag: "CaseDependent", code, on, needs, options } as { readonly _tag: "CaseDependent" };
  }
  const last = ends[ends.length - 1];
  if (last === undefined) throw new Error("it always goes some way");
  if (last.when !== undefined && last.missing.length === 0)
    reasons.push({ reason: "caseFacts", when: last.when, citations: last.basis });
  return {
    status: entry.internal ? "internal" : "inForce",
    certainty: interval.confidence === "verified" && !late ? "confirmed" : "provisional",
    interval,
    owners: last.owners,
    reasons,
    warnings: [...warnings, ...last.warnings],
    citations: last.basis,
  };
};

// By which rule.

interface End {
  readonly first: readonly Owner[];
  readonly owners: readonly Owner[];
  readonly basis: readonly LegalCitation[];
  readonly when?: object;
  readonly missing: readonly CaseFact[];
  readonly warnings: readonly string[];
}

/** Every fact that is missing is filled in every way; what then decides is what may decide. */
const waysItMayGo = (interval: CompetenceInterval, facts: CaseFacts): readonly End[] => {
  const set = rules[interval.rules ?? ""] ?? [];
  const deciding = new Set(everyCase(facts).map((full) => set.findIndex((rule) => meets(rule, facts, full))));
  const ends: End[] = [];
  for (const [at, rule] of set.entries()) {
    if (!deciding.has(at)) continue;
    ends.push({
      first: rule.owners.slice(0, 1),
      owners: rule.owners,
      basis: rule.citations.length > 0 ? rule.citations : interval.citations,
      when: inWords(rule),
      missing: conditionsOf(rule).filter((fact) => facts[fact] === undefined),
      warnings: rule.note === undefined ? [] : [rule.note],
    });
  }
  if (deciding.has(-1)) ends.push(withoutRule(interval, set, facts));
  return ends;
};

const withoutRule = (
  { mode, owners, citations }: CompetenceInterval,
  set: readonly CompetenceRule[],
  facts: CaseFacts,
): End => {
  const anyOfThem = mode === "caseDependent" || mode === "byFacts";
  const asksForZone = set.some(({ when, whenMissing }) => when.insideIndustrialZone && whenMissing === "no");
  return {
    first: anyOfThem ? owners : owners.slice(0, 1),
    owners: anyOfThem ? owners.slice(0, 1) : owners,
    basis: citations,
    missing: [],
    warnings: asksForZone && facts.insideIndustrialZone === undefined ? ["zoneBoardInsideZones"] : [],
  };
};

const everyCase = (facts: CaseFacts): readonly CaseFacts[] => {
  const each = <T>(known: T | undefined, all: readonly T[]): readonly T[] => (known === undefined ? all : [known]);
  const cases: CaseFacts[] = [];
  for (const age of each(facts.age, [0, 13, 14, 99]))
    for (const action of each(facts.action, ["change", "correct", "supplement", "redetermineEthnicity"] as const))
      for (const foreignElement of each(facts.foreignElement, [true, false]))
        for (const insideIndustrialZone of each(facts.insideIndustrialZone, [true, false]))
          for (const certifiedBy of each(facts.certifiedBy, ["commune", "district"] as const))
            cases.push({ age, action, foreignElement, insideIndustrialZone, certifiedBy });
  return cases;
};

const conditionsOf = ({ when }: CompetenceRule): readonly CaseFact[] => Object.keys(when) as CaseFact[];

/** A rule that takes a missing fact for "no" is met by what is known alone. */
const meets = (rule: CompetenceRule, known: CaseFacts, full: CaseFacts): boolean => {
  const { age, action, ...same } = rule.when;
  const facts = rule.whenMissing === "no" ? known : full;
  if (age !== undefined && (facts.age === undefined || facts.age < (age.from ?? 0) || facts.age >= (age.under ?? 200)))
    return false;
  if (action !== undefined && !action.some((one) => one === facts.action)) return false;
  return Object.entries(same).every(([fact, value]) => facts[fact as CaseFact] === value);
};

const inWords = ({ when: { age, action, ...same } }: CompetenceRule): object => ({
  ...given("action", action?.join("|")),
  ...given("age", age && (age.from === undefined ? `<${age.under}` : `>=${age.from}`)),
  ...Object.fromEntries(Object.entries(same).map(([fact, value]) => [fact, `${value}`])),
});

// All together.

const handling = (entry: ProcedureEntry, question: HandlingQuestion, where: Where, owned: Owned): object => {
  const { on, channel, facts } = question;
  const { line } = where;
  const isElsewhere =
    entry.province !== undefined &&
    line !== undefined &&
    line.find(({ level }) => level === "province")?.code !== entry.province;
  const owners = isElsewhere ? [] : owned.owners;
  const deciders = owners.map((owner) => seated(entry, owner, owned.interval?.kind ?? "original", line, on));
  const [decides, ...alternatives] = deciders;
  const status = isElsewhere ? "notInForce" : owned.status;
  const office = decides?.office;
  const warnings = [
    ...owned.warnings,
    ...(isElsewhere ? ["otherProvince"] : []),
    ...seatWarnings(owners[0], decides?.unit, question, where),
    ...(where.hasEnded ? ["receivedAtEndedUnit"] : []),
    ...(channel !== undefined && entry.channels.length > 0 && !entry.channels.includes(channel)
      ? ["channelNotOffered"]
      : []),
  ];
  const transitional = isElsewhere
    ? undefined
    : transition(entry, question, where, decides, facts === undefined ? {} : { facts });
  return {
    code: entry.code,
    name: entry.name,
    on,
    status,
    certainty: owned.certainty,
    ...given("decides", decides && wire(decides)),
    ...(alternatives.length > 0 ? { alternatives: alternatives.map(wire) } : {}),
    ...given("options", owned.options),
    regulates: { level: entry.province === undefined ? "central" : "province", body: entry.ministry },
    receives: status === "abolished" || status === "notInForce" ? [] : receivers(entry, deciders, line, on, channel),
    ...given("transitional", transitional),
    ...(owned.status === "abolished" && entry.replacedBy.length > 0 ? { replacedBy: entry.replacedBy } : {}),
    reasons: [...owned.reasons, ...(office === undefined ? [] : [officeReason(office)])],
    warnings,
    citations: [...owned.citations, ...(transitional?.citations ?? [])],
  };
};

interface Seated extends Owner {
  readonly kind: string;
  readonly unit: AdministrativeUnit | undefined;
  readonly office: OfficeRow | undefined;
}

const wire = ({ level, organ, body, kind, unit, office }: Seated): object => ({
  level,
  organ,
  body,
  kind,
  ...given("unit", unit),
  ...given("office", office?.name),
});

const officeReason = ({ name, legalBasis: [instrument] }: OfficeRow): object => ({
  reason: "office",
  body: name,
  citations: instrument === undefined ? [] : [{ instrument }],
});

/** One in each unit of its level; of those with an area, one in each province; the others sit nowhere in particular. */
const inEachUnit = "peoplesCommittee provincialDepartment districtDivision serviceUnit police military".split(" ");
const withArea = "landRegistrationOffice taxAgency socialInsuranceAgency court civilJudgment".split(" ");
const nowhere = "ministry zoneBoard notaryPractice overseasMission otherBody".split(" ");

const seatOf = ({ level, organ }: Owner, line: Line | undefined): AdministrativeUnit | undefined =>
  inEachUnit.includes(organ) || (withArea.includes(organ) && level === "province")
    ? line?.find((unit) => unit.level === level)
    : undefined;

const inForce = (on: CivilDate): readonly OfficeRow[] => offices.filter(({ effective }) => isWithin(effective, on));

const seated = (
  { ministry }: ProcedureEntry,
  owner: Owner,
  kind: string,
  line: Line | undefined,
  on: CivilDate,
): Seated => {
  const unit = seatOf(owner, line);
  const serving = inForce(on).filter(
    ({ level, ministries, appliesTo }) =>
      owner.organ === "peoplesCommittee" &&
      level === owner.level &&
      ministries.includes(ministry) &&
      (unit === undefined || appliesTo.length === 0 || appliesTo.includes(unit.type)),
  );
  return { ...owner, kind, unit, office: serving.length === 1 ? serving[0] : undefined };
};

/** Why the first owner has no unit at a place that is known; where a unit was followed only so far that is no fault of the question. */
const seatWarnings = (
  owner: Owner | undefined,
  unit: AdministrativeUnit | undefined,
  { place }: HandlingQuestion,
  { line }: Where,
): readonly string[] => {
  if (owner === undefined || line === undefined || unit !== undefined) return [];
  if (owner.level === "central" || owner.level === "other" || nowhere.includes(owner.organ)) return [];
  const couldSit = inEachUnit.includes(owner.organ) || (withArea.includes(owner.organ) && owner.level === "province");
  if (!couldSit) return ["areaOffice"];
  return line[0]?.code === place ? ["placeTooCoarse"] : [];
};

const vertical =
  "police military taxAgency customs treasury reserve socialInsuranceAgency stateBank court civilJudgment portAuthority";

const receivers = (
  { channels, receptionScope }: ProcedureEntry,
  deciders: readonly Seated[],
  line: Line | undefined,
  on: CivilDate,
  channel: string | undefined,
): readonly object[] => {
  const offered = (way: string): boolean => channels.length === 0 || channels.some((one) => one === way);
  const atCounter = ["inPerson", "publicPost"].filter(offered);
  const isNationwide = receptionScope === "nationwide";
  const found = new Map<string, { readonly channels: readonly string[] }>();
  const put = (level: string, body: string, scope: string, ways: readonly string[], more: object): void => {
    const key = [level, body, scope].join();
    if (!found.has(key)) found.set(key, { level, body, scope, channels: ways, ...more } as never);
  };
  const desks = (level: string, scope: string): void => {
    for (const { key, kind, level: own, name, legalBasis } of inForce(on)) {
      if (kind !== "receptionUnit" || key === "central.portal" || own !== level) continue;
      const unit = scope === "unit" ? line?.find((one) => one.level === level) : undefined;
      put(level, name, scope, atCounter, { ...given("unit", unit), ...basisOf(legalBasis, on) });
    }
  };
  const isFree = inForce(on).some(({ key }) => key === "rule.boundaryFree");
  for (const { level, organ, body, unit } of deciders)
    if (vertical.split(" ").includes(organ) || (nowhere.includes(organ) && level !== "central"))
      put(level, body, isNationwide ? "nationwide" : "unit", atCounter, given("unit", unit));
    else {
      desks(level, "unit");
      if (isFree && (level === "commune" || level === "province"))
        for (const any of ["commune", "province"]) desks(any, isNationwide ? "nationwide" : "province");
    }
  if (offered("online"))
    for (const { key, level, name, legalBasis } of inForce(on))
      if (key === "central.portal") put(level, name, "nationwide", ["online"], basisOf(legalBasis, on));
  return [...found.values()].filter(({ channels: ways }) => channel === undefined || ways.includes(channel));
};

/** The first basis of a desk that has begun, or of which nobody says when it did. */
const basisOf = (instruments: readonly string[], on: CivilDate): object => {
  const begun = instruments.find((one) => (legalBases.find(({ instrument }) => instrument === one)?.from ?? on) <= on);
  return begun === undefined ? {} : { citation: { instrument: begun } };
};

const transition = (
  entry: ProcedureEntry,
  { on, receivedOn = on }: HandlingQuestion,
  { receivedBy, ways }: Where,
  now: Seated | undefined,
  known: { readonly facts?: CaseFacts },
): { readonly citations: readonly LegalCitation[] } | undefined => {
  if (receivedOn >= on) return undefined;
  const then = ownership(entry, { code: entry.code, on: receivedOn, ...known });
  const district = { level: "district", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp huyện" } as const;
  const owner = "_tag" in then ? undefined : then.owners[0];
  const from = owner ?? (receivedBy?.[0]?.level === "district" ? district : undefined);
  if (from === undefined) return undefined;
  if (now?.level === from.level && now.organ === from.organ && ways.length === 0) return undefined;
  const isReform = receivedOn < reform && on >= reform;
  const body = ({ level, organ, body: name }: Owner, unit: AdministrativeUnit | undefined): object => ({
    level,
    organ,
    body: name,
    ...given("unit", unit),
  });
  const following = {
    rule: isReform ? "successorCarriesOn" : "notEstablished",
    receivedOn,
    from: body(from, seatOf(from, receivedBy)),
    ...given("to", now && body(now, now.unit)),
    ...(ways.length > 0 ? { candidates: ways } : {}),
    keepsClock: true,
    keepsPapers: true,
    configurable: true,
  };
  const citations = isReform ? [{ instrument: "72/2025/QH15", article: "51" }, { instrument: "190/2025/QH15" }] : [];
  return { ...following, citations };
};
