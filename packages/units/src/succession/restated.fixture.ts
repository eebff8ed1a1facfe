import { addDays, type CivilDate, civilDateUnsafe } from "@haicap/kernel";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { unitTypes } from "../unit/UnitType.ts";
import type { LaterEdge } from "./LaterEdge.ts";
import { packSuccession, type SuccessionRow } from "./packSuccession.ts";
import type { SuccessionEdge } from "./SuccessionEdge.ts";

/*
 * An invented country in which everything happens that may happen to a unit, and its succession worked out anew from the reviewed rows:
 * no columns, no keeping, no order of the tree.
 */

const date = civilDateUnsafe;
export const reform: CivilDate = date("2025-07-01");
export const eve: CivilDate = date("2025-06-30");
export const opening: CivilDate = date("2024-01-01");
export const present: CivilDate = date("2027-06-30");
const provinceAct = "202/2025/QH15";

/** Rows as one line each: code, type, name, below, from, until, act; `-` where there is nothing. */
const rowsOf = (text: string): readonly UnitRow[] =>
  text
    .trim()
    .split("\n")
    .map((line): UnitRow => {
      const [code = "", type, name = "", parent, from, until, establishedBy] = line.trim().split(" ");
      return {
        code,
        type: type as UnitRow["type"],
        name: name.replaceAll("_", " "),
        ...(parent === "-" || parent === undefined ? {} : { parent }),
        ...(from === "-" || from === undefined ? {} : { from: date(from) }),
        ...(until === "-" || until === undefined ? {} : { until: date(until) }),
        ...(establishedBy === undefined ? {} : { establishedBy }),
      };
    });

const legacy = rowsOf(`
  10 province An
  101 urbanDistrict Một 10
  10001 ward Chia_Ba 101
  10004 ward Vào_Một 101
  10007 ward Cũ 101 - 2025-01-01
  10007 ward Đổi 101 2025-01-01 -
  102 ruralDistrict Hai 10
  10010 commune Trọn 102
  10013 commune Tên 102
  103 town Ba 10
  10016 commune Mất_Đất 103
  104 ruralDistrict Đảo 10
  105 ruralDistrict Năm 10 2024-03-01 -
  10019 commune Phần_Lại 105
  106 ruralDistrict Sáu 10
  10022 commune Chung 106
  10025 commune Đất_Trước 106
  10028 commune Đất_Sau 106
  108 ruralDistrict Tám 10
  10031 commune Một_Nhà 108
  109 ruralDistrict Chín 10
  10034 commune Hai_Ngả 109
  10037 commune Hai_Nẻo 109
  107 ruralDistrict Mất 10 - 2024-12-01
  11 province Bình - 2024-06-01 -
  111 provincialCity Bảy 11
  11001 township Xa 111
  11004 township Gần 111
  11007 township Hai_Nửa 111
  11010 township Lạc 111
  113 ruralDistrict Đảo_Hai 11
  12 province Cao
  112 ruralDistrict Rỗng 12`);

const current = rowsOf(`
  10 province An - - 2026-01-01 202/2025/QH15
  10 centrallyRunCity An - 2026-01-01 - 1/2025/QH15
  20001 ward Một 10 - 2026-03-01 1001/NQ-UBTVQH15
  20001 ward Một 10 2026-03-01 - 3/NQ-UBTVQH16
  20002 ward Hai 10 - 2026-03-01 1001/NQ-UBTVQH15
  20003 commune Ba 10 - 2026-03-01 1001/NQ-UBTVQH15
  20003 commune Ba 10 2026-03-01 2027-01-01 3/NQ-UBTVQH16
  20003 commune Ba 10 2027-01-01 - 1/2027
  20004 commune Bốn 10 - 2026-06-01 1001/NQ-UBTVQH15
  20004 commune Bốn_Mới 10 2026-06-01 2026-09-01 6/NQ-UBTVQH16
  20004 ward Bốn_Mới 10 2026-09-01 2026-12-01 9/NQ-UBTVQH16
  20004 ward Bốn_Mới 10 2026-12-01 2027-05-01 12/NQ-UBTVQH16
  20004 ward Bốn_Mới 11 2027-05-01 - 5/2027
  20005 specialZone Đảo 10 - 2026-10-01 1001/NQ-UBTVQH15
  20005 specialZone Đảo_Xa 10 2026-10-01 -
  20006 commune Sáu 10 - 2026-02-01 1001/NQ-UBTVQH15
  20006 ward Sáu_Khác 10 2026-05-01 - 5/NQ-UBTVQH16
  20007 commune Bảy 10 - 2026-01-01 1001/NQ-UBTVQH15
  20007 ward Bảy 10 2026-01-01 - 1/2025/QH15
  20008 commune Tám 10 - 2026-01-01 1001/NQ-UBTVQH15
  20014 commune Nhận 10 - 2026-12-01 1001/NQ-UBTVQH15
  20014 commune Nhận 10 2026-12-01 2027-04-01 12/NQ-UBTVQH16
  20014 commune Nhận_Thêm 10 2027-04-01 - 4/2027
  20020 ward Tách 10 2026-03-01 2027-01-01 3/NQ-UBTVQH16
  20020 ward Tách 10 2027-01-01 - 1/2027
  11 province Bình - - - 202/2025/QH15
  20010 commune Chín 11 - 2026-07-01 1002/NQ-UBTVQH15
  20010 commune Chín 11 2026-07-01 - 7/NQ-UBTVQH16
  20011 commune Mười 11 - 2026-07-01 1002/NQ-UBTVQH15
  20011 commune Mười 11 2026-07-01 - 7/NQ-UBTVQH16
  20012 commune Không_Rõ 11 - 2026-08-01
  20013 commune Từ_Đâu 11 2026-08-01 - 8/NQ-UBTVQH16
  20015 commune Lạc 11 - 2027-02-01 1002/NQ-UBTVQH15
  20016 commune Trống 11 - - 1002/NQ-UBTVQH15
  20017 specialZone Đảo_Hai 11 - - 1002/NQ-UBTVQH15`);

type Row = UnitRow & { readonly era: "threeTier" | "twoTier" };
const rows: readonly Row[] = [
  ...legacy.map((row): Row => ({ ...row, era: "threeTier" })),
  ...current.map((row): Row => ({ ...row, era: "twoTier" })),
];

const edgesFrom = (text: string): readonly SuccessionRow[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", to = "", extent, residents, note] = line.trim().split(" ");
      const kind = { extent, residents, ...(note === undefined ? {} : { note }) } as Omit<SuccessionRow, "from" | "to">;
      return { from, to, ...kind };
    });

const communes = edgesFrom(`
  10001 20003 part none areaOnly
  10001 20001 part some
  10001 20002 part some remainder
  10004 20001 whole all
  10007 20002 whole all
  10010 20003 whole all
  10013 20003 whole all renamed
  10016 20014 part some
  10016 20004 part some
  10016 20001 part none areaOnly
  104 20005 whole all districtWithoutCommunes
  10019 20006 part all residentsInferred
  10022 20012 part none allAreaNoResidents
  10022 20006 part all residentsOnly
  10025 20012 whole all
  10028 20006 part none areaOnly
  10028 20012 part all allResidents
  10031 20015 part all allResidents
  10031 20010 part none areaOnly
  10034 20001 whole all
  10037 20002 whole all
  113 20017 whole all districtWithoutCommunes
  11001 20010 whole all
  11004 20011 whole all
  11007 20007 part some
  11007 20008 part some
  11010 20015 whole all`);

const provinces = edgesFrom(`
  10 10 whole all
  11 11 whole all kept`);

/** The same lines with the day and the act before them. */
const later: readonly LaterEdge[] = `
  2026-01-01 1/2025/QH15 20007 20007 whole all
  2026-01-01 1/2025/QH15 20008 20007 whole all
  2026-03-01 3/NQ-UBTVQH16 20001 20001 part some
  2026-03-01 3/NQ-UBTVQH16 20001 20020 part some remainder
  2026-03-01 3/NQ-UBTVQH16 20002 20003 whole all
  2026-03-01 3/NQ-UBTVQH16 20003 20003 whole all
  2026-07-01 7/NQ-UBTVQH16 20010 20010 part all allResidents
  2026-07-01 7/NQ-UBTVQH16 20010 20011 part none areaOnly
  2026-07-01 7/NQ-UBTVQH16 20011 20011 whole all
  2026-12-01 12/NQ-UBTVQH16 20014 20014 whole all
  2026-12-01 12/NQ-UBTVQH16 20004 20004 part all allResidents
  2026-12-01 12/NQ-UBTVQH16 20004 20014 part none areaOnly
  2027-01-01 1/2027 20003 20003 whole all
  2027-01-01 1/2027 20020 20020 part some
  2027-01-01 1/2027 20020 20003 part some remainder
  2027-02-01 2/2027 20015 20099 whole all`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [on = "", act = "", ...edge] = line.trim().split(" ");
    return edgesFrom(edge.join(" ")).map((one) => ({
      ...one,
      from: unitCodeUnsafe(one.from),
      to: unitCodeUnsafe(one.to),
      on: date(on),
      act,
    }));
  });

const coverage = { from: reform, until: date("2028-07-01") };
const knownUntil = addDays(present, 1);

/** The country, compiled anew: nothing has been asked of it. */
export const inventedCountry = (): UnitTable =>
  compileUnitTable({
    current: packUnits({ era: "twoTier", coverage, knownUntil }, current),
    legacy: packUnits({ era: "threeTier", coverage: { from: opening, until: reform }, knownUntil }, legacy),
    succession: packSuccession({ legacy, current, communes, provinces, provinceAct }),
    later,
    amendments: () =>
      [
        ["3/NQ-UBTVQH16", "2026-02-01", "2026-02-10", "2026-03-01", "20001", "2"],
        ["2/NQ-HĐND", "2024-05-01", "2024-06-01", "2024-06-01", "10"],
        ["3/NQ-HĐND", "2024-05-01", "2024-07-01", "2024-07-01", "11"],
        ["4/NQ-HĐND", "2024-05-01", "2024-06-01", "2024-06-01", "11"],
      ].map(([act = "", issuedOn = "", effective = "", inOperationFrom = "", scope = "", article]) => ({
        act,
        ...(article === undefined ? {} : { article }),
        issuedOn: date(issuedOn),
        effective: date(effective),
        inOperationFrom: date(inOperationFrom),
        scope,
        summary: { vi: "", en: "" },
      })),
  });

export const codes: readonly string[] = [...new Set(rows.map(({ code }) => code))];

/** The day before each day on which something begins or ends, and that day; the ends of what may be asked. */
export const days: readonly CivilDate[] = [
  ...new Set(
    [opening, eve, reform, present, ...rows.flatMap(({ from, until }) => [from, until])]
      .filter((day) => day !== undefined)
      .flatMap((day) => (day === opening || day === reform ? [day] : [addDays(day, -1), day])),
  ),
].sort();

const eraOf = (on: CivilDate): Row["era"] => (on < reform ? "threeTier" : "twoTier");

/** The row in force under a code on a day. */
export const rowOf = (code: string, on: CivilDate): Row | undefined =>
  rows.find(
    (row) =>
      row.era === eraOf(on) &&
      row.code === code &&
      (row.from ?? on) <= on &&
      (row.until === undefined || on < row.until),
  );

const fullName = ({ type, name }: Row): string => `${unitTypes[type].word} ${name}`;

/** A unit as its lines say: code, name, and the name of the unit above it on a day. */
const told = (row: Row, on: CivilDate): string => {
  const above = row.parent === undefined ? undefined : rowOf(row.parent, on);
  return `${row.code} ${fullName(row)}${above === undefined ? "" : ` < ${fullName(above)}`}`;
};

/** One way, between two rows. */
interface Way {
  readonly to: Row;
  readonly kind: string;
  readonly act: string;
}

const kindOf = ({ extent, residents, note }: Omit<SuccessionRow, "from" | "to">): string =>
  `${extent} ${residents} ${note ?? "-"}`;

const found = (row: Row | undefined): readonly Row[] => (row === undefined ? [] : [row]);

const difference = (a: Row, b: Row): string =>
  `whole all ${a.type === b.type ? (a.name === b.name ? "-" : "renamed") : "retyped"}`;

const versionsOf = ({ era, code }: Row): readonly Row[] => rows.filter((row) => row.era === era && row.code === code);

/** The ways out of a row at its end, and the day of it. */
const endOf = (row: Row): { readonly on: CivilDate; readonly ways: readonly Way[] } | undefined => {
  const { until, era } = row;
  if (until !== undefined) {
    const acts = later.filter(({ on, from }) => on === until && from === row.code);
    const next = versionsOf(row).find(({ from }) => from === until);
    if (acts.length === 0)
      return {
        on: until,
        ways: found(next).map((to) => ({ to, kind: difference(row, to), act: to.establishedBy ?? "" })),
      };
    return {
      on: until,
      ways: acts.flatMap((edge) =>
        found(rowOf(edge.to, until)).map((to) => ({ to, kind: kindOf(edge), act: edge.act })),
      ),
    };
  }
  return era === "twoTier" ? undefined : { on: reform, ways: overReform(row) };
};

const overReform = (row: Row): readonly Way[] => {
  const own = [...communes, ...provinces].filter(({ from }) => from === row.code);
  const ways = own.length === 0 && row.code.length === 3 ? ofItsCommunes(row) : own;
  return ways.flatMap((edge) =>
    found(rowOf(edge.to, reform)).map((to) => ({
      to,
      kind: kindOf(edge),
      act: to.code.length === 2 ? provinceAct : (to.establishedBy ?? provinceAct),
    })),
  );
};

/** R: a district goes where its communes went; whole, with all its people, only where each of them did. */
const ofItsCommunes = (district: Row): readonly SuccessionRow[] => {
  const own = legacy.filter(({ parent }) => parent === district.code).map(({ code }) => code);
  const edges = communes.filter(({ from }) => own.includes(from));
  const targets = [...new Set(edges.map(({ to }) => to))];
  const peopled = targets.filter((code) => edges.some(({ to, residents }) => to === code && residents !== "none"));
  return targets.map((to) => ({
    from: district.code,
    to,
    extent: targets.length === 1 && edges.every(({ extent }) => extent === "whole") ? "whole" : "part",
    residents: peopled.includes(to) ? (peopled.length === 1 ? "all" : "some") : "none",
    note: "derived",
  }));
};

const byText = (lines: readonly string[]): readonly string[] => [...lines].sort();

/** What a unit became, a line for each edge; `undefined` where no unit bears the code. */
export const successors = (code: string, on: CivilDate): readonly string[] | undefined => {
  const row = rowOf(code, on);
  if (row === undefined) return undefined;
  const end = endOf(row);
  return byText(end?.ways.map(({ to, kind, act }) => `${told(to, end.on)}: ${kind}, ${act}`) ?? []);
};

/** The rows a row came from, and the day: every row whose end leads to it. Districts that are gone by their communes lead nowhere. */
const sourcesOf = (row: Row): readonly (readonly [Row, Way])[] =>
  rows.flatMap((source) =>
    (endOf(source)?.ways ?? [])
      .filter(({ to, kind }) => to === row && !kind.endsWith("derived"))
      .map((way) => [source, way] as const),
  );

/** What a unit was made from; `null` where the table cannot say. */
export const predecessors = (code: string, on: CivilDate): readonly string[] | null | undefined => {
  const row = rowOf(code, on);
  if (row === undefined) return undefined;
  const before = addDays(row.from ?? reform, -1);
  if (row.era === "threeTier" && versionsOf(row).every(({ until }) => until === undefined || until !== row.from))
    return null;
  return byText(sourcesOf(row).map(([source, { kind, act }]) => `${told(source, before)}: ${kind}, ${act}`));
};

/** A step from row to row, as a line. */
const step = (on: CivilDate, from: Row, { to, kind, act }: Way): string =>
  `${on} ${from.code} ${fullName(from)} > ${to.code} ${fullName(to)}: ${kind}, ${act}`;

interface Place {
  readonly row: Row;
  readonly isPeopled: boolean;
  readonly steps: ReadonlySet<string>;
}

/** Where a row is on a later day: every way of every turn, one after the other. */
const placesOf = (row: Row, to: CivilDate): readonly Place[] => {
  const end = endOf(row);
  if (end === undefined || end.on > to) return [{ row, isPeopled: true, steps: new Set() }];
  const places = new Map<Row, Place>();
  for (const way of end.ways)
    for (const place of placesOf(way.to, to)) {
      const known = places.get(place.row);
      places.set(place.row, {
        row: place.row,
        isPeopled: known?.isPeopled === true || (place.isPeopled && way.kind.split(" ")[1] !== "none"),
        steps: new Set([...(known?.steps ?? []), step(end.on, row, way), ...place.steps]),
      });
    }
  return [...places.values()];
};

const pathLine = (places: readonly Place[], place: Place, shown: string): string => {
  const peopled = places.filter(({ isPeopled }) => isPeopled).length;
  const residents = place.isPeopled ? (peopled === 1 ? "all" : "some") : "none";
  const extent = places.length === 1 ? "whole" : "part";
  return [`${shown}: ${extent} ${residents}`, ...byText([...place.steps])].join(" | ");
};

/** Where a unit of a day is on another, later or earlier; `undefined` where no unit bears the code. */
export const path = (code: string, from: CivilDate, to: CivilDate): readonly string[] | undefined => {
  const row = rowOf(code, from);
  if (row === undefined) return undefined;
  if (from <= to) {
    const places = placesOf(row, to);
    return byText(places.map((place) => pathLine(places, place, told(place.row, to))));
  }
  const sources = rows.filter((source) => rowOf(source.code, to) === source && !isGone(source));
  return byText(
    sources.flatMap((source) => {
      const places = placesOf(source, from);
      return places.filter((place) => place.row === row).map((place) => pathLine(places, place, told(source, to)));
    }),
  );
};

/** A district that is gone: what its communes became is not made from it. */
const isGone = ({ code }: Row): boolean => code.length === 3 && !communes.some(({ from }) => from === code);

/** Edges as an answer gives them, written as the restated lines are. */
export const linesOf = (edges: readonly SuccessionEdge[]): readonly string[] =>
  edges.map(({ unit, extent, residents, note, citation }) => {
    const above = unit.parent === undefined ? "" : ` < ${unit.parent.fullName}`;
    return `${unit.code} ${unit.fullName}${above}: ${extent} ${residents} ${note ?? "-"}, ${citation.instrument}`;
  });
