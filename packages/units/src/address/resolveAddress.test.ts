import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import type { AddressAnswer } from "./AddressAnswer.ts";
import { compileAddressReader } from "./AddressReader.ts";
import { type ResolveOptions, resolveAddress } from "./resolveAddress.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const present = civilDateUnsafe("2026-09-25");
const read = (text: string, options: Partial<ResolveOptions> = {}): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on: present, ...options });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};
const codes = (answer: AddressAnswer): readonly string[] => answer.candidates.map(({ unit }) => unit.code);
const kinds = (answer: AddressAnswer): readonly string[] =>
  answer.candidates.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));

describe("an address of three tiers", () => {
  it.each([
    "Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh",
    "P. Bến Nghé, Q.1, TP HCM",
    "p bến nghé q1 tphcm",
    "PHUONG BEN NGHE, QUAN 1, TP HCM",
    "TP. Hồ Chí Minh, Quận 1, Phường Bến Nghé",
    "Ben Nghe Ward, District 1, TPHCM",
    "12/3 Lê Lợi, phường Bến Nghé, quận 01, thành phố Hồ Chí Minh",
    "Bến Nghé, Quận 1",
    "Bến Nghé",
    "Phường Bến Nghé\nQuận 1\nTP. Hồ Chí Minh",
  ])("%j is Phường Sài Gòn today", (text) => {
    expect(read(text, { writtenUnder: "threeTier" })).toMatchObject({
      status: "resolved",
      unit: { code: "26740" },
      level: "commune",
    });
    expect(read(text.normalize("NFD"))).toMatchObject({ status: "resolved", unit: { code: "26740" } });
  });

  it("says what was read as what, what was not, and by which act the unit changed", () => {
    const answer = read("Số 5 đường Đồng Khởi, P. Bến Nghé, Q.1, TP HCM 700000, Việt Nam");
    expect(answer.rest).toBe("Số 5 đường Đồng Khởi");
    expect(answer.readAs).toEqual({
      writtenUnder: "threeTier",
      commune: "P. Bến Nghé",
      district: "Q.1",
      province: "TP HCM",
      postalCode: "700000",
      country: "Việt Nam",
    });
    expect(answer.candidates).toMatchObject([
      {
        origin: { fullName: "Phường Bến Nghé" },
        residents: "all",
        reasons: [
          { kind: "read", level: "commune", match: "exact", by: "name" },
          { kind: "read", level: "district" },
          { kind: "read", level: "province", by: "alias" },
          { kind: "succession", extent: "whole", citation: { instrument: "1685/NQ-UBTVQH15" } },
        ],
      },
    ]);
  });

  it("of a split commune leaves all its successors, and one where all people went", () => {
    expect(read("Phường Đa Kao, Quận 1")).toMatchObject({
      status: "candidates",
      level: "commune",
      candidates: [
        { unit: { code: "26737" }, residents: "some" },
        { unit: { code: "26740" }, residents: "some" },
      ],
    });
    expect(read("Phường Long Thạnh Mỹ, TP Thủ Đức")).toMatchObject({
      status: "resolved",
      unit: { code: "26833" },
      candidates: [{ residents: "all" }, { unit: { code: "26842" }, residents: "none" }],
    });
  });

  it("reads former names, other names, and numbered districts that are no more", () => {
    expect(read("Phường Thuận Thành, TP Huế")).toMatchObject({ status: "resolved", unit: { code: "19753" } });
    expect(read("Phường Hiệp Phú, Quận 9, TPHCM")).toMatchObject({ status: "resolved", unit: { code: "26842" } });
    expect(read("Bình Trị Thiên", { writtenUnder: "threeTier" })).toMatchObject({
      status: "resolved",
      unit: { code: "46" },
    });
    expect(read("Bình Trị Thiên", { writtenUnder: "twoTier" })).toMatchObject({ status: "unresolved", level: "none" });
  });

  it("goes as far as the text goes", () => {
    expect(read("Quận 1, TP HCM")).toMatchObject({ status: "candidates", level: "district" });
    expect(read("Huyện Côn Đảo")).toMatchObject({ status: "resolved", unit: { fullName: "Đặc khu Côn Đảo" } });
    expect(read("12 Lê Lợi, Bà Rịa - Vũng Tàu")).toMatchObject({
      status: "resolved",
      unit: { code: "79" },
      level: "province",
      rest: "12 Lê Lợi",
    });
  });

  it("names the old unit itself on a day it was in force", () => {
    const answer = read("Phường Bến Nghé, Quận 1", { on: civilDateUnsafe("2025-06-30") });
    expect(answer).toMatchObject({ status: "resolved", unit: { fullName: "Phường Bến Nghé" } });
    expect(answer.candidates[0]).not.toHaveProperty("origin");
  });
});

describe("an address of two tiers", () => {
  it("is read with the units of the day", () => {
    expect(read("p. phu xuan, hue", { writtenUnder: "twoTier" })).toMatchObject({
      status: "resolved",
      unit: { code: "19753" },
    });
    expect(read("Phường Bến Nghé", { writtenUnder: "twoTier" })).toMatchObject({ status: "unresolved" });
  });

  it("may still use the type a unit had before an act of 2026", () => {
    expect(read("Xã Bố Hạ, tỉnh Bắc Ninh")).toMatchObject({
      status: "resolved",
      unit: { type: "ward" },
      candidates: [{ origin: { type: "commune" } }],
    });
    expect(kinds(read("Xã Bố Hạ, tỉnh Bắc Ninh"))).toContain("version");
  });

  it("may name the district that was there", () => {
    const answer = read("Phường Sài Gòn, Quận 1, TP HCM");
    expect(answer).toMatchObject({ status: "resolved", unit: { code: "26740" } });
    expect(kinds(answer)).toContain("olderUnitAbove");
    expect(kinds(read("Phường Bến Nghé, Quận 1, thành phố Bắc Ninh"))).toContain("unknownName");
  });

  it("a bare name gives every unit that bears it", () => {
    expect(codes(read("Sài Gòn", { writtenUnder: "twoTier" })).toSorted()).toEqual(["26740", "79"]);
    expect(read("Sài Gòn", { writtenUnder: "twoTier" }).status).toBe("candidates");
  });
});

describe("what is never taken for an answer", () => {
  it("a ward that is not in the district named", () => {
    const answer = read("Phường Bến Nghé, TP Thủ Đức");
    expect(answer.status).toBe("candidates");
    expect(kinds(answer)).toContain("contradiction");
  });

  it("a name under another type", () => {
    const answer = read("Xã Bến Nghé, Quận 1", { writtenUnder: "threeTier" });
    expect(answer.status).toBe("candidates");
    expect(kinds(answer)).toContain("typeDiffers");
  });

  it("a name whose marks are written otherwise", () => {
    const answer = read("Phường Bền Nghé, Quận 1", { writtenUnder: "threeTier" });
    expect(answer.status).toBe("candidates");
    expect(kinds(answer)).toContain("marksDiffer");
  });

  it("a name nobody bears", () => {
    const answer = read("Phường Không Có Thật, Quận 1", { writtenUnder: "threeTier" });
    expect(answer).toMatchObject({ status: "candidates", level: "district", rest: "Phường Không Có Thật" });
    expect(kinds(answer)).toContain("unknownName");
  });

  it("a name that goes on, or that other words stand before", () => {
    expect(kinds(read("Phường Bến Nghé Đông", { writtenUnder: "threeTier" }))).toContain("nameGoesOn");
    expect(kinds(read("Chùa Bến Nghé, TP HCM", { writtenUnder: "threeTier" }))).toContain("looseWords");
  });

  it("a street of the name of a unit", () => {
    expect(read("12 Tân Định, TP HCM")).toMatchObject({ status: "resolved", level: "province", rest: "12 Tân Định" });
    expect(read("12 đường Tân Định, TP HCM")).toMatchObject({ level: "province" });
  });
});

describe("types people write in their own way", () => {
  it.each([
    ["P. Bến Nghé, Q.1, T.P. Hồ Chí Minh", "resolved", ["26740"]],
    ["Ben Nghe Ward, Dist. 1, TPHCM", "resolved", ["26740"]],
    ["Saigon Ward, TPHCM", "resolved", ["26740"]],
    ["huyện đảo Côn Đảo, Bà Rịa - Vũng Tàu", "resolved", ["26732"]],
  ])("%s: %s", (text, status, units) => {
    const answer = read(text);
    expect([answer.status, codes(answer)]).toEqual([status, units]);
  });

  it("an English word for a type claims its name as a Vietnamese one does", () => {
    const answer = read("Foo Ward, TP HCM");
    expect([answer.status, answer.level]).toEqual(["candidates", "province"]);
    expect(kinds(answer)).toContain("unknownName");
    expect(read("Foo City, TP HCM").status).toBe("resolved"); // a city may be a building
  });

  it("a province with wrong marks is sooner itself than the ward its first word names", () => {
    const answer = read("Tp. Hồ Chí Mình");
    expect([answer.status, new Set(codes(answer)), kinds(answer).includes("marksDiffer")]).toEqual([
      "candidates",
      new Set(["79"]),
      true,
    ]);
  });
});

describe("letters that are wrong", () => {
  it.each([
    "Phường Bến Nghế, Quận 1",
    "Phường Bén Nghé, Quận 1",
    "Phường Bến Ngé, Quận 1",
    "Phường Bến Nghhé, Q1",
    "Phường BếnNghé, Q1",
    "Phường Bến Ngéh, Q1",
  ])("%j is still read, or doubted", (text) =>
    expect(codes(read(text, { writtenUnder: "threeTier" }))).toContain("26740"),
  );

  it("a wrong province is seen to be one", () => {
    expect(read("Phường Phú Xuân, Huue", { writtenUnder: "twoTier" })).toMatchObject({
      status: "resolved",
      unit: { code: "19753" },
    });
  });

  it("a misspelled name that stands alone stays in doubt", () => {
    const answer = read("Phường Bến Ngé", { writtenUnder: "threeTier" });
    expect(answer.status).toBe("candidates");
    expect(kinds(answer)).toContain("doubtfulTypo");
  });
});

describe("what a writer adds or leaves out", () => {
  const of = (text: string): string => {
    const { status, unit } = read(text);
    return `${status} ${unit?.code ?? ""}`.trim();
  };

  it.each([
    ["PhườngBếnNghé, Q1, TPHCM", "resolved 26740"],
    ["P.BếnNghé, Q.1, TPHồChíMinh", "resolved 26740"],
    ["Phường BếnN ghé, Quận 1", "resolved 26740"],
    ["BếnNghé, TP HCM", "resolved 26740"],
    ["Phường Bến Nghé, Quận 1, TP Hồ Chí Mnh", "resolved 26740"],
    ["Phường Bến Nghé, TP Hồ Chí Mnh", "resolved 26740"],
    ["Phường Bến Nghé Quận 1 TP.HCM SĐT 0905123456", "resolved 26740"],
    ["Phường Bến Nghé, TP. Hồ Chí Minh. ĐT: 0905123456", "resolved 26740"],
    ["Phường Bến Nghé (nay là phường Sài Gòn), Quận 1, TP HCM", "resolved 26740"],
    ["Phường Sài Gòn (trước đây là phường Đa Kao), TP HCM", "resolved 26740"],
    ["Phường Sài Gòn, TP HCM (phường Đa Kao cũ)", "resolved 26740"],
    ["Phường Phú Xuân, Thành phố Huế, Thành phố Huế", "resolved 19753"],
  ])("%j: %s", (text, expected) => expect(of(text)).toBe(expected));

  it.each([
    ["a name behind the unit that nobody bears", "Bến Nghé, Hà Nma", "unknownName"],
    ["another unit behind it", "Bến Nghé, Long Thạnh Mỹ", "contradiction"],
    ["a larger unit behind a dash", "Phường Phú Xuân - Long Bình", "contradiction"],
    ["a unit nobody knows before a province", "Phường Không Có Thật Huế", "unknownName"],
    ["two provinces", "Phường Bến Nghé, HCM hoặc Huế", "contradiction"],
    ["a bare name with a letter wrong", "Bến Ngé, TP HCM", "doubtfulTypo"],
    ["a province whose name goes on", "Phường Phú Xuân, TP Hồ Chí Minh xyz", "nameGoesOn"],
  ])("%s leaves doubt", (_, text, kind) => {
    expect(read(text).status).toBe("candidates");
    expect(kinds(read(text))).toContain(kind);
  });

  it("a district of yesterday that does not hold the commune of today leaves doubt", () => {
    expect(read("Quận 1, Phường Phú Xuân").status).toBe("candidates");
    expect(read("Thủ Đức, Phường Phú Xuân").status).toBe("candidates");
    expect(of("Phường Phú Xuân, Huế")).toBe("resolved 19753");
  });

  it("a name behind the number of a hamlet is no street's", () => {
    expect(codes(read("Tổ 5 Bến Nghé TP HCM", { writtenUnder: "threeTier" }))).toEqual(["26740"]);
    expect(read("12 Bến Nghé, TP HCM")).toMatchObject({ status: "resolved", level: "province" });
    expect(read("12 Hồ Chí Minh")).toMatchObject({ status: "unresolved" });
  });
});

describe("days and texts without an answer", () => {
  it("a day outside coverage is refused", () => {
    for (const day of ["2025-02-28", "2027-09-26"])
      expect(resolveAddress(reader, "Huế", { on: civilDateUnsafe(day) })).toMatchObject({
        error: { _tag: "OutsideCoverage" },
      });
  });

  it.each(["", "   ", "Việt Nam", "12345", "!!!", "😀", "\u202e\u0000"])("%j says nothing of a unit", (text) => {
    expect(read(text)).toMatchObject({ status: "unresolved", level: "none", candidates: [] });
  });
});
