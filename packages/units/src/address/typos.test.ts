import { describe, expect, it } from "vitest";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import type { RowRange } from "./likeNames.ts";
import type { Mention, UnknownClaim } from "./Mention.ts";
import { buildNameIndex, type NameIndex } from "./NameIndex.ts";
import { NameSpace } from "./NameSpace.ts";
import { tokenise } from "./tokens.ts";
import { maskOf } from "./typeSigns.ts";
import { readTypo } from "./typos.ts";
import { unpacked } from "./unpacked.fixture.ts";

/** A city with wards of some names, rows from 1 on, and Thủ Thiêm, which is its name as a district only. */
const country = (...wards: readonly string[]): NameIndex =>
  buildNameIndex(
    new NameSpace(),
    unpacked("twoTier", [
      { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh" },
      ...wards.map((name, at) => ({ code: `${10_000 + at}`, parent: "79", type: "ward" as const, name })),
    ]),
    [{ code: unitCodeUnsafe("79"), name: "Quận Thủ Thiêm", kind: "alias", mask: 0 }],
  );

interface Asked {
  readonly limit?: number;
  readonly ranges?: readonly RowRange[];
  readonly claim?: Partial<UnknownClaim>;
}

/** Reads a whole text, or a part of it, as a name with letters wrong, behind its type if it has one. */
const typoIn = (
  index: NameIndex,
  text: string,
  { limit = 2, ranges = [], claim = {} }: Asked = {},
): Mention | undefined => {
  const tokens = tokenise(text);
  const type = tokens.types[0];
  const whole = { from: 0, nameFrom: type?.length ?? 0, to: tokens.count, type, ...claim };
  return readTypo(index, tokens, whole, ranges, limit);
};
const read = (index: NameIndex, text: string, asked: Asked = {}): readonly string[] =>
  (typoIn(index, text, asked)?.bearers ?? []).map(
    ({ entry, match, distance }) => `${entry.spelling} ${match} ${distance}`,
  );

describe("a name with letters wrong", () => {
  it.each([
    ["Bến Nghé", "phường Bến Ngé", 2, 1],
    ["Bến Nghé", "phường Bến Nghé", 2, 0],
    ["Bến Thành", "phường Bxn Thah", 2, 2],
    ["Bến Thành", "phường Bxn Thah", 1, undefined],
    ["Bến Thành", "phường Bn Thah", 2, undefined],
    ["Bến Thành", "phường Bn Thành", 1, 1],
    ["Bến Thành", "phường Bxy Thah", 2, undefined],
    // Of the shortest, no letter may be wrong: of three, only where the rest of the text was read.
    ["Ba Na", "phường Bna", 2, 1],
    ["Ba Na", "phường Bna", 1, undefined],
    ["Ba Na", "phường Baan", 1, 1],
    ["Ái", "phường Ai", 2, 0],
    ["Ai", "phường A", 2, undefined],
    ["Ái", "phường Bi", 2, undefined],
    ["Ô", "phường Ô", 2, undefined],
    ["abcdefghij".repeat(4), `phường ${"abcdefghij".repeat(4).slice(1)}b`, 2, 2],
    [`${"abcdefghij".repeat(4)}k`, `phường ${"abcdefghij".repeat(4)}k`, 2, undefined],
    ["A 12", "phường 112", 2, undefined],
    ["Mỏ Cày 2", "phường Mỏ Cà 2", 2, 1],
    ["7 Hiền", "phường 7 Hiề", 2, 1],
  ])("%j is read in %j, of which up to %i may be wrong: %s", (name, text, limit, distance) => {
    const spelling = name.toLowerCase();
    expect(read(country(name), text, { limit })).toEqual(
      distance === undefined ? [] : [`${spelling} typo ${distance}`],
    );
  });

  it("is the nearest there is, or several", () => {
    const index = country("Lam Sn", "Lam Sơn", "La Sơn Họ", "Lam Sơn Hà");
    expect(read(index, "phường Lam Sơn H")).toEqual(["lam sơn typo 1", "lam sơn hà typo 1"]);
  });

  it("is sought in the rows that are asked for", () => {
    const index = country("Lam Sơn", "Lam Sơng");
    expect(read(index, "phường Lam Sơnh", { ranges: [[2, 3]] })).toEqual(["lam sơng typo 1"]);
  });

  it("is of the type that is written; without one, no name that is good under a type alone", () => {
    const index = country("Bến Nghé");
    const texts = ["xã Bến Ngé", "Bến Ngé", "quận Thủ Thêm", "phường Thủ Thêm", "Thủ Thêm"];
    expect(texts.map((text) => read(index, text).length)).toEqual([0, 1, 1, 0, 0]);
  });

  it("is none of the same letters with other marks, wherever the blanks stand", () => {
    const index = country("Lâm Sơn");
    for (const text of ["phường Lắm Sơn", "phường Lắmsơn", "phường Lắ Msơn"]) expect(read(index, text)).toEqual([]);
    expect(read(index, "phường Lamsơn")).toEqual(["lâm sơn typo 0"]);
    expect(read(index, "phường Lamsơn, Huế", { claim: { to: 2 } })).toEqual(["lâm sơn typo 0"]);
  });

  it("is no surer than one of the same letters with other marks", () => {
    expect(read(country("Lâm Sơn", "Lâm Sơng"), "phường Lắm Sơn")).toEqual(["lâm sơng typo 1", "lâm sơn contrary 1"]);
  });

  it("is told with its place, and whether it fills its segment", () => {
    const index = country("Bến Nghé");
    const place = { from: 0, nameFrom: 1, nameTo: 3, to: 3, whole: true, inStreet: false };
    expect(typoIn(index, "phường Bến Ngé")).toMatchObject({ ...place, bearers: [{ row: 1, rank: 2, typeFits: true }] });
    expect(typoIn(index, "phường Bến Ngé, Huế", { claim: { to: 3 } })?.whole).toBe(true);
    expect(typoIn(index, "phường Bến Ngé Huế", { claim: { to: 3 } })?.whole).toBe(false);
    expect(typoIn(index, "12 Bến Ngé", { claim: { from: 1, nameFrom: 1 } })?.whole).toBe(false);
    const type = { length: 1, mask: maskOf("ward"), strong: true };
    expect(typoIn(index, "Ben Nge Ward", { claim: { nameTo: 2, type } })).toMatchObject({
      nameFrom: 0,
      nameTo: 2,
      to: 3,
      type,
    });
  });

  it("against the marks that are written is told with its place too", () => {
    const found = typoIn(country("Lâm Sơn", "Lâm Sơng"), "phường Lắm Sơn");
    expect(found?.bearers).toMatchObject([
      { row: 2, rank: 2, typeFits: true },
      { row: 1, rank: 2, typeFits: true },
    ]);
  });
});
