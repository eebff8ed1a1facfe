import { describe, expect, it } from "vitest";
import { compileUnitTable } from "../table/UnitTable.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { AddressAnswer, AddressCandidate, WrittenUnder } from "./AddressAnswer.ts";
import { compileAddressReader } from "./AddressReader.ts";
import { onlyUnit, unique } from "./outcome.ts";
import { resolveAddress } from "./resolveAddress.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const read = (text: string): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on: sampleTable.present });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};

const texts = [
  "",
  "không có địa chỉ",
  "15 Đồng Khởi, Phường Đa Kao, Quận 1, TP HCM",
  "Phường Bến Nghé, Quận 1",
  "Phường Sài Gòn, TP HCM",
  "Thành phố Hồ Chí Minh",
  "Phường Sài Gòn, TP HCM 700000, Việt Nam",
  "Quận 1, TP HCM",
  "Thuận Thành, Huế",
  "Phường Sài Gòn xyz, TP HCM",
  "Xã Bố Hạ, Bắc Ninh",
];

describe("what an address comes to", () => {
  it("says only what there is to say", () => {
    for (const text of texts) {
      const answer = read(text);
      for (const part of [answer, answer.readAs, ...answer.candidates])
        expect(Object.values(part)).not.toContain(undefined);
      expect("unit" in answer).toBe(answer.status === "resolved");
    }
  });

  it("keeps the number and the country that stand behind an address, where they do", () => {
    expect(read("Phường Sài Gòn, TP HCM 700000, Việt Nam").readAs).toMatchObject({
      postalCode: "700000",
      country: "Việt Nam",
      commune: "Phường Sài Gòn",
      province: "TP HCM",
    });
    expect(Object.keys(read("Phường Sài Gòn, TP HCM").readAs).sort()).toEqual(["commune", "province", "writtenUnder"]);
  });

  it("of nothing is nothing", () => {
    for (const text of ["", "không có địa chỉ"])
      expect(read(text)).toEqual({
        status: "unresolved",
        candidates: [],
        level: "none",
        rest: text,
        readAs: { writtenUnder: "auto" },
      });
  });

  it("tells of each part of a split unit what it came from, how many went there, and on whose word", () => {
    const { candidates } = read("15 Đồng Khởi, Phường Đa Kao, Quận 1, TP HCM");
    expect(candidates.map(({ unit, origin, residents }) => [unit.code, origin?.name, residents])).toEqual([
      ["26737", "Đa Kao", "some"],
      ["26740", "Đa Kao", "some"],
    ]);
    for (const { reasons } of candidates) expect(reasons.map(({ kind }) => kind)).toContain("succession");
    const [today] = read("Phường Sài Gòn, TP HCM").candidates;
    expect(Object.keys(today ?? {}).sort()).toEqual(["reasons", "unit"]);
    expect(today?.reasons.map(({ kind }) => kind)).toEqual(["read", "read"]);
  });
});

describe("what was read as what", () => {
  it.each([
    ["Phường Bến Nghé, Quận 1, TP HCM", "auto", "threeTier commune district province"],
    ["Phường Tân Định, TP HCM", "auto", "auto commune province"],
    ["Phường Sài Gòn, Quận 1, TP HCM", "auto", "twoTier commune province district"],
    ["Phường Bến Nghế, Quận 1", "auto", "threeTier commune district"],
    ["Foo Ward, TP HCM", "auto", "auto province"],
    ["xyz", "auto", "auto"],
    ["xyz", "threeTier", "threeTier"],
    ["xyz 700000", "auto", "auto postalCode"],
    ["xyz, Việt Nam", "twoTier", "twoTier country"],
  ] as const)("%s, %s: %s", (text, writtenUnder, expected) => {
    const answer = resolveAddress(reader, text, { on: sampleTable.present, writtenUnder });
    const { writtenUnder: under, ...said } = answer.ok ? answer.value.readAs : { writtenUnder };
    expect([under, ...Object.keys(said)].join(" ")).toBe(expected);
  });

  it("is told in the words of the text, as is what speaks against it, and leaves the rest", () => {
    const { rest, readAs, candidates } = read("12 Lê Lợi, Phường Sài Gòn xyz, Quận 1; TP HCM");
    expect(readAs).toMatchObject({ commune: "Phường Sài Gòn", province: "TP HCM" });
    expect(rest).toBe("12 Lê Lợi, xyz, Quận 1");
    expect(candidates[0]?.reasons.filter(({ kind }) => kind !== "read")).toEqual([
      { kind: "unknownName", text: "Quận 1" },
      { kind: "nameGoesOn", text: "Phường Sài Gòn" },
    ]);
    const mixed = read("12 Lê Lợi, Phường Sài Gòn, Quận 1, TP HCM");
    expect([mixed.rest, mixed.readAs.district]).toEqual(["12 Lê Lợi", "Quận 1"]);
  });

  it("is as deep as any reading came", () => {
    const level = (text: string): string => {
      const { status, level } = read(text);
      return `${status} ${level}`;
    };
    expect(level("Sài Gòn")).toBe("candidates commune");
    expect(level("Quận 1, TP HCM")).toBe("candidates district");
    expect(level("Foo Ward, TP HCM")).toBe("candidates province");
    expect(level("TP HCM")).toBe("resolved province");
  });

  it("is of the only era that a table has", () => {
    const { current } = sampleTable.parts;
    const young = compileAddressReader(compileUnitTable({ current }), sampleAliases);
    const under = (text: string, writtenUnder: WrittenUnder): string => {
      const answer = resolveAddress(young, text, { on: sampleTable.present, writtenUnder });
      return answer.ok ? `${answer.value.status} ${answer.value.readAs.writtenUnder}` : answer.error._tag;
    };
    expect(under("Phường Sài Gòn xyz", "auto")).toBe("candidates twoTier");
    expect(under("xyz", "auto")).toBe("unresolved twoTier");
    expect(under("Phường Sài Gòn", "threeTier")).toBe("unresolved threeTier");
  });
});

describe("the unit that the law leaves", () => {
  it.each([
    [["b"], ["a", "b"], "b"],
    [["b", "b"], ["a", "b"], "b"],
    [["a", "b"], ["a", "b"], undefined],
    [[], ["a"], undefined],
    [["b"], ["a"], undefined],
  ])("of %j, among %j: %s", (left, among, expected) => {
    const units = among.map((code) => ({ unit: { code } as unknown as AdministrativeUnit }));
    expect(onlyUnit(left, units)?.code).toBe(expected);
  });
});

describe("the candidates of several readings", () => {
  const unit = (code: string, era: "threeTier" | "twoTier" = "twoTier"): AdministrativeUnit =>
    ({ code, era }) as unknown as AdministrativeUnit;
  const candidate = (code: string, text: string, origin?: AdministrativeUnit): AddressCandidate => ({
    unit: unit(code),
    reasons: [{ kind: "looseWords", text }],
    ...(origin === undefined ? {} : { origin }),
  });
  const told = (candidates: readonly AddressCandidate[]): readonly string[] =>
    unique(candidates).map(({ unit: { code }, origin, reasons: [reason] }) =>
      [code, origin?.era, origin?.code, reason && "text" in reason ? reason.text : ""].filter(Boolean).join(" "),
    );

  it("are each there once for each unit they came from, the one read last, provinces first", () => {
    const [old, older, now] = [unit("26740", "threeTier"), unit("26737", "threeTier"), unit("26737")];
    const list = [
      candidate("26740", "a", old),
      candidate("26740", "b", older),
      candidate("26740", "c"),
      candidate("26740", "d", old),
      candidate("26740", "e", now),
      candidate("26737", "f"),
      candidate("79", "g"),
      candidate("26740", "h"),
      candidate("46", "i"),
      candidate("26740", "j", older),
    ];
    expect(told(list)).toEqual([
      "46 i",
      "79 g",
      "26737 f",
      "26740 h",
      "26740 threeTier 26737 j",
      "26740 threeTier 26740 d",
      "26740 twoTier 26737 e",
    ]);
    expect(told(list.toReversed())).toEqual([
      "46 i",
      "79 g",
      "26737 f",
      "26740 c",
      "26740 threeTier 26737 b",
      "26740 threeTier 26740 a",
      "26740 twoTier 26737 e",
    ]);
    expect(told(list.slice(0, 1))).toEqual(["26740 threeTier 26740 a"]);
    expect(told([])).toEqual([]);
  });
});
