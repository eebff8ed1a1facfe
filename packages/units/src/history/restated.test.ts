import { addDays, type CivilDate } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import {
  codes,
  days,
  eve,
  inventedCountry,
  linesOf,
  opening,
  path,
  present,
  reform,
} from "../succession/restated.fixture.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import { type UnitCode, unitCodeUnsafe } from "../unit/UnitCode.ts";
import { changesOf } from "./changesOf.ts";
import { pathBetween } from "./pathBetween.ts";
import { resolveSuccessor } from "./resolveSuccessor.ts";
import type { UnitChange } from "./UnitChange.ts";
import type { PathEdge, PathStep } from "./UnitPath.ts";

const code = unitCodeUnsafe;
const ofTwoTiers = days.filter((on) => on >= reform);

const stepLine = ({ on, from, to, extent, residents, note, citation }: PathStep): string =>
  `${on} ${from.code} ${from.fullName} > ${to.code} ${to.fullName}: ${extent} ${residents} ${note ?? "-"}, ${citation.instrument}`;

const edgeLine = ({ unit, extent, residents, steps }: PathEdge): string => {
  const above = unit.parent === undefined ? "" : ` < ${unit.parent.fullName}`;
  const shown = `${unit.code} ${unit.fullName}${above}: ${extent} ${residents}`;
  return [shown, ...steps.map(stepLine).sort()].join(" | ");
};

/** The edges of a path as lines; that its steps go by days, and its certain unit is the one it says, is looked at on the way. */
const told = (table: UnitTable, one: string, from: CivilDate, to: CivilDate): readonly string[] | undefined => {
  const found = pathBetween(table, code(one), from, to);
  if (!found.ok) return undefined;
  const { certain, edges } = found.value;
  for (const { steps } of edges) {
    const order = steps.map(({ on }) => on);
    expect(order).toEqual([...order].sort());
  }
  const peopled = edges.filter(({ residents }) => (from <= to ? residents === "all" : residents !== "none"));
  expect(certain).toBe(peopled.length === 1 ? peopled[0]?.unit : undefined);
  expect("certain" in found.value).toBe(certain !== undefined);
  return edges.map(edgeLine);
};

describe("the way of a unit through an invented country, worked out anew from its rows", () => {
  const table = inventedCountry();

  it("leads from every day of the two tiers and the eve to every later one", () => {
    for (const from of [eve, ...ofTwoTiers])
      for (const to of [eve, ...ofTwoTiers].filter((on) => on >= from))
        for (const one of codes)
          expect([one, from, to, told(table, one, from, to)]).toEqual([one, from, to, path(one, from, to)]);
  });

  it("leads back to every earlier one", () => {
    for (const from of ofTwoTiers)
      for (const to of [eve, ...ofTwoTiers].filter((on) => on < from))
        for (const one of codes)
          expect([one, from, to, told(table, one, from, to)]).toEqual([one, from, to, path(one, from, to)]);
  });

  it("leads on within the three tiers, and not back, nor over a reform whose edges are not there", () => {
    expect(told(table, "10007", opening, eve)).toEqual(path("10007", opening, eve));
    expect(told(table, "10007", eve, opening)).toEqual(path("10007", eve, opening));
    expect(pathBetween(table, code("11"), eve, opening)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(told(table, "10001", eve, opening)).toEqual(["10001 Phường Chia Ba < Quận Một: whole all"]);
    const { current, legacy, later } = table.parts;
    if (legacy === undefined || later === undefined) throw new Error("the country has both");
    const unlinked = compileUnitTable({ current, legacy, later });
    expect(told(unlinked, "10001", opening, eve)).toEqual(path("10001", opening, eve));
    expect(told(unlinked, "20004", reform, present)).toEqual(path("20004", reform, present));
    expect(told(unlinked, "20004", present, reform)).toEqual(path("20004", present, reform));
  });

  it("ends where nothing took the place of a unit, and nobody is asked to choose", () => {
    const resolver = (): UnitCode => code("20001");
    for (const [one, on] of [
      ["112", eve],
      ["20006", reform],
      ["20012", reform],
    ] as const)
      expect(resolveSuccessor(table, code(one), { on, resolver })).toEqual({
        ok: true,
        value: { reason: "noSuccessor", candidates: [] },
      });
  });
});

const eventLine = ({ inOperationFrom, side, kinds, unit, act, edges }: UnitChange): string => {
  const above = unit.parent === undefined ? "" : ` < ${unit.parent.fullName}`;
  const by = act === undefined ? "" : `, ${act.instrument}${act.article === undefined ? "" : ` #${act.article}`}`;
  const known = act?.issuedOn === undefined ? "" : ` ${act.issuedOn} ${act.effective}`;
  const others = linesOf(edges).map((line) => line.split(", ")[0]);
  return [`${inOperationFrom} ${side} ${kinds.join("+")}: ${unit.fullName}${above}${by}${known}`, ...others].join(
    " | ",
  );
};

const events = (table: UnitTable, one: string, on?: CivilDate): readonly string[] => {
  const found = changesOf(table, code(one), on === undefined ? {} : { on });
  if (!found.ok) throw new Error(found.error._tag);
  for (const event of found.value) {
    expect(Object.values(event)).not.toContain(undefined);
    expect(Object.values(event.act ?? {})).not.toContain(undefined);
  }
  return found.value.map(eventLine);
};

/** Every event of every code, each with what it was made from or went into. */
const allEvents = `
  10 2025-07-01 ended kept: Tỉnh An, 202/2025/QH15 | 10 Tỉnh An: whole all -
  10 2025-07-01 began kept: Tỉnh An, 202/2025/QH15 | 10 Tỉnh An: whole all -
  10 2026-01-01 began retyped: Thành phố An, 1/2025/QH15 | 10 Tỉnh An: whole all retyped
  101 2025-07-01 ended dissolved: Quận Một < Tỉnh An, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: part some derived | 20002 Phường Hai < Tỉnh An: part some derived | 20003 Xã Ba < Tỉnh An: part none derived
  10001 2025-07-01 ended split: Phường Chia Ba < Quận Một, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: part some - | 20002 Phường Hai < Tỉnh An: part some remainder | 20003 Xã Ba < Tỉnh An: part none areaOnly
  10004 2025-07-01 ended merged: Phường Vào Một < Quận Một, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: whole all -
  10007 2025-01-01 began renamed: Phường Đổi < Quận Một,  | 10007 Phường Cũ < Quận Một: whole all renamed
  10007 2025-07-01 ended merged: Phường Đổi < Quận Một, 1001/NQ-UBTVQH15 | 20002 Phường Hai < Tỉnh An: whole all -
  102 2025-07-01 ended dissolved: Huyện Hai < Tỉnh An, 1001/NQ-UBTVQH15 | 20003 Xã Ba < Tỉnh An: whole all derived
  10010 2025-07-01 ended merged: Xã Trọn < Huyện Hai, 1001/NQ-UBTVQH15 | 20003 Xã Ba < Tỉnh An: whole all -
  10013 2025-07-01 ended merged: Xã Tên < Huyện Hai, 1001/NQ-UBTVQH15 | 20003 Xã Ba < Tỉnh An: whole all renamed
  103 2025-07-01 ended dissolved: Thị xã Ba < Tỉnh An, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: part none derived | 20004 Xã Bốn < Tỉnh An: part some derived | 20014 Xã Nhận < Tỉnh An: part some derived
  10016 2025-07-01 ended split: Xã Mất Đất < Thị xã Ba, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: part none areaOnly | 20004 Xã Bốn < Tỉnh An: part some - | 20014 Xã Nhận < Tỉnh An: part some -
  104 2025-07-01 ended retyped: Huyện Đảo < Tỉnh An, 1001/NQ-UBTVQH15 | 20005 Đặc khu Đảo < Tỉnh An: whole all districtWithoutCommunes
  105 2024-03-01 began established: Huyện Năm < Tỉnh An
  105 2025-07-01 ended dissolved: Huyện Năm < Tỉnh An, 1001/NQ-UBTVQH15 | 20006 Xã Sáu < Tỉnh An: part all derived
  10019 2025-07-01 ended merged: Xã Phần Lại < Huyện Năm, 1001/NQ-UBTVQH15 | 20006 Xã Sáu < Tỉnh An: part all residentsInferred
  106 2025-07-01 ended dissolved: Huyện Sáu < Tỉnh An, 1001/NQ-UBTVQH15 | 20006 Xã Sáu < Tỉnh An: part some derived | 20012 Xã Không Rõ < Tỉnh Bình: part some derived
  10022 2025-07-01 ended split: Xã Chung < Huyện Sáu, 1001/NQ-UBTVQH15 | 20006 Xã Sáu < Tỉnh An: part all residentsOnly | 20012 Xã Không Rõ < Tỉnh Bình: part none allAreaNoResidents
  10025 2025-07-01 ended merged: Xã Đất Trước < Huyện Sáu, 202/2025/QH15 | 20012 Xã Không Rõ < Tỉnh Bình: whole all -
  10028 2025-07-01 ended split: Xã Đất Sau < Huyện Sáu, 1001/NQ-UBTVQH15 | 20006 Xã Sáu < Tỉnh An: part none areaOnly | 20012 Xã Không Rõ < Tỉnh Bình: part all allResidents
  108 2025-07-01 ended dissolved: Huyện Tám < Tỉnh An, 1002/NQ-UBTVQH15 | 20010 Xã Chín < Tỉnh Bình: part none derived | 20015 Xã Lạc < Tỉnh Bình: part all derived
  10031 2025-07-01 ended split: Xã Một Nhà < Huyện Tám, 1002/NQ-UBTVQH15 | 20010 Xã Chín < Tỉnh Bình: part none areaOnly | 20015 Xã Lạc < Tỉnh Bình: part all allResidents
  109 2025-07-01 ended dissolved: Huyện Chín < Tỉnh An, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: part some derived | 20002 Phường Hai < Tỉnh An: part some derived
  10034 2025-07-01 ended merged: Xã Hai Ngả < Huyện Chín, 1001/NQ-UBTVQH15 | 20001 Phường Một < Tỉnh An: whole all -
  10037 2025-07-01 ended merged: Xã Hai Nẻo < Huyện Chín, 1001/NQ-UBTVQH15 | 20002 Phường Hai < Tỉnh An: whole all -
  107 2024-12-01 ended dissolved: Huyện Mất < Tỉnh An
  11 2024-06-01 began established: Tỉnh Bình, 4/NQ-HĐND 2024-05-01 2024-06-01
  11 2025-07-01 ended kept: Tỉnh Bình, 202/2025/QH15 | 11 Tỉnh Bình: whole all kept
  11 2025-07-01 began kept: Tỉnh Bình, 202/2025/QH15 | 11 Tỉnh Bình: whole all kept
  111 2025-07-01 ended dissolved: Thành phố Bảy < Tỉnh Bình, 1001/NQ-UBTVQH15 | 20007 Xã Bảy < Tỉnh An: part some derived | 20008 Xã Tám < Tỉnh An: part some derived | 20010 Xã Chín < Tỉnh Bình: part some derived | 20011 Xã Mười < Tỉnh Bình: part some derived | 20015 Xã Lạc < Tỉnh Bình: part some derived
  11001 2025-07-01 ended merged: Thị trấn Xa < Thành phố Bảy, 1002/NQ-UBTVQH15 | 20010 Xã Chín < Tỉnh Bình: whole all -
  11004 2025-07-01 ended retyped+renamed: Thị trấn Gần < Thành phố Bảy, 1002/NQ-UBTVQH15 | 20011 Xã Mười < Tỉnh Bình: whole all -
  11007 2025-07-01 ended split: Thị trấn Hai Nửa < Thành phố Bảy, 1001/NQ-UBTVQH15 | 20007 Xã Bảy < Tỉnh An: part some - | 20008 Xã Tám < Tỉnh An: part some -
  11010 2025-07-01 ended merged: Thị trấn Lạc < Thành phố Bảy, 1002/NQ-UBTVQH15 | 20015 Xã Lạc < Tỉnh Bình: whole all -
  113 2025-07-01 ended retyped: Huyện Đảo Hai < Tỉnh Bình, 1002/NQ-UBTVQH15 | 20017 Đặc khu Đảo Hai < Tỉnh Bình: whole all districtWithoutCommunes
  12 2025-07-01 ended dissolved: Tỉnh Cao
  112 2025-07-01 ended dissolved: Huyện Rỗng < Tỉnh Cao
  20001 2025-07-01 began merged: Phường Một < Tỉnh An, 1001/NQ-UBTVQH15 | 10001 Phường Chia Ba < Quận Một: part some - | 10004 Phường Vào Một < Quận Một: whole all - | 10016 Xã Mất Đất < Thị xã Ba: part none areaOnly | 10034 Xã Hai Ngả < Huyện Chín: whole all -
  20001 2026-03-01 began boundary: Phường Một < Thành phố An, 3/NQ-UBTVQH16 #2 2026-02-01 2026-02-10 | 20001 Phường Một < Thành phố An: part some -
  20002 2025-07-01 began merged: Phường Hai < Tỉnh An, 1001/NQ-UBTVQH15 | 10001 Phường Chia Ba < Quận Một: part some remainder | 10007 Phường Đổi < Quận Một: whole all - | 10037 Xã Hai Nẻo < Huyện Chín: whole all -
  20002 2026-03-01 ended merged: Phường Hai < Thành phố An, 3/NQ-UBTVQH16 #2 2026-02-01 2026-02-10 | 20003 Xã Ba < Thành phố An: whole all -
  20003 2025-07-01 began merged: Xã Ba < Tỉnh An, 1001/NQ-UBTVQH15 | 10001 Phường Chia Ba < Quận Một: part none areaOnly | 10010 Xã Trọn < Huyện Hai: whole all - | 10013 Xã Tên < Huyện Hai: whole all renamed
  20003 2026-03-01 began merged: Xã Ba < Thành phố An, 3/NQ-UBTVQH16 #2 2026-02-01 2026-02-10 | 20002 Phường Hai < Thành phố An: whole all - | 20003 Xã Ba < Thành phố An: whole all -
  20003 2027-01-01 began boundary: Xã Ba < Thành phố An, 1/2027 | 20003 Xã Ba < Thành phố An: whole all - | 20020 Phường Tách < Thành phố An: part some remainder
  20004 2025-07-01 began split: Xã Bốn < Tỉnh An, 1001/NQ-UBTVQH15 | 10016 Xã Mất Đất < Thị xã Ba: part some -
  20004 2026-06-01 began renamed: Xã Bốn Mới < Thành phố An, 6/NQ-UBTVQH16 | 20004 Xã Bốn < Thành phố An: whole all renamed
  20004 2026-09-01 began retyped: Phường Bốn Mới < Thành phố An, 9/NQ-UBTVQH16 | 20004 Xã Bốn Mới < Thành phố An: whole all retyped
  20004 2026-12-01 began boundary: Phường Bốn Mới < Thành phố An, 12/NQ-UBTVQH16 | 20004 Phường Bốn Mới < Thành phố An: part all allResidents
  20004 2027-05-01 began moved: Phường Bốn Mới < Tỉnh Bình, 5/2027 | 20004 Phường Bốn Mới < Thành phố An: whole all -
  20005 2025-07-01 began retyped: Đặc khu Đảo < Tỉnh An, 1001/NQ-UBTVQH15 | 104 Huyện Đảo < Tỉnh An: whole all districtWithoutCommunes
  20005 2026-10-01 began renamed: Đặc khu Đảo Xa < Thành phố An,  | 20005 Đặc khu Đảo < Thành phố An: whole all renamed
  20006 2025-07-01 began merged: Xã Sáu < Tỉnh An, 1001/NQ-UBTVQH15 | 10019 Xã Phần Lại < Huyện Năm: part all residentsInferred | 10022 Xã Chung < Huyện Sáu: part all residentsOnly | 10028 Xã Đất Sau < Huyện Sáu: part none areaOnly
  20006 2026-02-01 ended dissolved: Xã Sáu < Thành phố An
  20006 2026-05-01 began established: Phường Sáu Khác < Thành phố An, 5/NQ-UBTVQH16
  20007 2025-07-01 began split: Xã Bảy < Tỉnh An, 1001/NQ-UBTVQH15 | 11007 Thị trấn Hai Nửa < Thành phố Bảy: part some -
  20007 2026-01-01 began merged: Phường Bảy < Thành phố An, 1/2025/QH15 | 20007 Xã Bảy < Tỉnh An: whole all - | 20008 Xã Tám < Tỉnh An: whole all -
  20008 2025-07-01 began split: Xã Tám < Tỉnh An, 1001/NQ-UBTVQH15 | 11007 Thị trấn Hai Nửa < Thành phố Bảy: part some -
  20008 2026-01-01 ended merged: Xã Tám < Tỉnh An, 1/2025/QH15 | 20007 Phường Bảy < Thành phố An: whole all -
  20014 2025-07-01 began split: Xã Nhận < Tỉnh An, 1001/NQ-UBTVQH15 | 10016 Xã Mất Đất < Thị xã Ba: part some -
  20014 2026-12-01 began boundary: Xã Nhận < Thành phố An, 12/NQ-UBTVQH16 | 20004 Phường Bốn Mới < Thành phố An: part none areaOnly | 20014 Xã Nhận < Thành phố An: whole all -
  20014 2027-04-01 began renamed: Xã Nhận Thêm < Thành phố An, 4/2027 | 20014 Xã Nhận < Thành phố An: whole all renamed
  20020 2026-03-01 began split: Phường Tách < Thành phố An, 3/NQ-UBTVQH16 #2 2026-02-01 2026-02-10 | 20001 Phường Một < Thành phố An: part some remainder
  20020 2027-01-01 began boundary: Phường Tách < Thành phố An, 1/2027 | 20020 Phường Tách < Thành phố An: part some -
  20010 2025-07-01 began merged: Xã Chín < Tỉnh Bình, 1002/NQ-UBTVQH15 | 10031 Xã Một Nhà < Huyện Tám: part none areaOnly | 11001 Thị trấn Xa < Thành phố Bảy: whole all -
  20010 2026-07-01 began boundary: Xã Chín < Tỉnh Bình, 7/NQ-UBTVQH16 | 20010 Xã Chín < Tỉnh Bình: part all allResidents
  20011 2025-07-01 began retyped+renamed: Xã Mười < Tỉnh Bình, 1002/NQ-UBTVQH15 | 11004 Thị trấn Gần < Thành phố Bảy: whole all -
  20011 2026-07-01 began boundary: Xã Mười < Tỉnh Bình, 7/NQ-UBTVQH16 | 20010 Xã Chín < Tỉnh Bình: part none areaOnly | 20011 Xã Mười < Tỉnh Bình: whole all -
  20012 2025-07-01 began merged: Xã Không Rõ < Tỉnh Bình, 202/2025/QH15 | 10022 Xã Chung < Huyện Sáu: part none allAreaNoResidents | 10025 Xã Đất Trước < Huyện Sáu: whole all - | 10028 Xã Đất Sau < Huyện Sáu: part all allResidents
  20012 2026-08-01 ended dissolved: Xã Không Rõ < Tỉnh Bình
  20013 2026-08-01 began established: Xã Từ Đâu < Tỉnh Bình, 8/NQ-UBTVQH16
  20015 2025-07-01 began merged: Xã Lạc < Tỉnh Bình, 1002/NQ-UBTVQH15 | 10031 Xã Một Nhà < Huyện Tám: part all allResidents | 11010 Thị trấn Lạc < Thành phố Bảy: whole all -
  20015 2027-02-01 ended dissolved: Xã Lạc < Tỉnh Bình
  20016 2025-07-01 began established: Xã Trống < Tỉnh Bình, 1002/NQ-UBTVQH15
  20017 2025-07-01 began retyped: Đặc khu Đảo Hai < Tỉnh Bình, 1002/NQ-UBTVQH15 | 113 Huyện Đảo Hai < Tỉnh Bình: whole all districtWithoutCommunes`
  .trim()
  .split("\n")
  .map((line) => line.trim());

describe("the events of an invented country", () => {
  const table = inventedCountry();
  const of = (one: string): readonly string[] =>
    allEvents.filter((line) => line.startsWith(`${one} `)).map((line) => line.slice(one.length + 1));

  it.each(codes)("are told of every unit that bore %s, oldest first", (one) => {
    expect(events(table, one).map((line) => line.trim())).toEqual(of(one));
  });

  it("are on a day those of the unit that bears the code then, from its first version to its end", () => {
    const all = of("20006");
    expect(events(table, "20006", reform)).toEqual(all.slice(0, 2));
    expect(events(table, "20006", present)).toEqual(all.slice(2));
    for (const on of ofTwoTiers) expect(events(table, "20004", on)).toEqual(of("20004"));
    expect(events(table, "10", reform)).toEqual(of("10").slice(1));
    expect(events(table, "10", eve)).toEqual(of("10").slice(0, 1));
  });

  it("are told as far as they are known: without edges, acts or the older era", () => {
    const { current, legacy, succession, later } = table.parts;
    if (legacy === undefined || succession === undefined || later === undefined) throw new Error("the country has all");
    const unlinked = compileUnitTable({ current, legacy });
    expect(events(unlinked, "10001")).toEqual([]);
    expect(events(unlinked, "11")).toEqual(["2024-06-01 began established: Tỉnh Bình"]);
    expect(events(unlinked, "20002")).toEqual(["2026-03-01 ended dissolved: Phường Hai < Thành phố An"]);
    const young = compileUnitTable({ current, later });
    expect(events(young, "20002")).toEqual([
      "2026-03-01 ended merged: Phường Hai < Thành phố An, 3/NQ-UBTVQH16 | 20003 Xã Ba < Thành phố An: whole all -",
    ]);
    expect(changesOf(young, code("10001"))).toMatchObject({ error: { _tag: "UnitNotFound", knownIn: [] } });
  });
});

describe("two tables asked in turn about one day", () => {
  it("answer each for itself", () => {
    const one = inventedCountry();
    const act = { instrument: "9/2027", issued: present, effective: addDays(present, 2) };
    const patches = [{ act, changes: [{ change: "rename", code: code("20001"), name: "Khác" } as const] }];
    const made = createUnits({ base: one, patches });
    if (!made.ok) throw new Error("the patch fits");
    const on = addDays(present, 2);
    const names = [one, made.value, one, made.value].map((table) => {
      const found = unitOn(table, code("20001"), on);
      return found.ok && found.value.name;
    });
    expect(names).toEqual(["Một", "Khác", "Một", "Khác"]);
  });
});
