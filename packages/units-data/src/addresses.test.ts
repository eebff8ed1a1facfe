import { civilDateUnsafe } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  ancestorsOn,
  childrenOn,
  compileUnitTable,
  plainName,
  successorsOf,
  type UnitCode,
  unitCodeUnsafe,
} from "@haicap/units";
import { type AddressAnswer, compileAddressReader, resolveAddress, type WrittenUnder } from "@haicap/units/address";
import { searchUnits } from "@haicap/units/search";
import { addressReaderLaws, messyAddresses } from "@haicap/units/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliases } from "./aliases.ts";
import { current } from "./index.ts";
import { legacy } from "./legacy.ts";
import { succession } from "./succession.ts";

const table = compileUnitTable({ current, legacy, succession });
const reader = compileAddressReader(table, aliases);
const on = civilDateUnsafe("2026-09-25");
const eve = civilDateUnsafe("2025-06-30");

const read = (text: string, writtenUnder: WrittenUnder): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on, writtenUnder });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};

const communesOn = (day: typeof on): readonly AdministrativeUnit[] =>
  Array.from({ length: 97 }, (_, n) => String(n).padStart(2, "0")).flatMap((province) => {
    const found = childrenOn(table, unitCodeUnsafe(province), day, { level: "commune" });
    return found.ok ? found.value : [];
  });

const now = communesOn(on);
const old = communesOn(eve);
const aboveOf = (code: UnitCode): readonly AdministrativeUnit[] => {
  const found = ancestorsOn(table, code, eve);
  return found.ok ? found.value : [];
};

const aboveNow = (unit: AdministrativeUnit): readonly AdministrativeUnit[] => {
  const found = ancestorsOn(table, unit.code, on);
  return found.ok ? found.value : [];
};

describe("every commune of today is read from its own address", () => {
  const ways: Readonly<Record<string, (unit: AdministrativeUnit) => string>> = {
    whole: (unit) => `${unit.fullName}, ${unit.parent?.fullName}`,
    bare: (unit) => `${unit.name}, ${unit.parent?.name}`,
    reversed: (unit) => `${unit.parent?.fullName}, ${unit.fullName}`,
    street: (unit) => `Số 5 ngõ 20 Trần Hưng Đạo ${unit.fullName} ${unit.parent?.fullName}, Việt Nam`,
    capitals: (unit) => `${unit.fullName} - ${unit.parent?.fullName}`.toUpperCase().normalize("NFD"),
  };
  it.each(Object.keys(ways))("written %s", (way) => {
    const missed = now.filter((unit) => {
      const answer = read(ways[way]?.(unit) ?? "", "twoTier");
      return answer.status !== "resolved" || answer.unit.code !== unit.code;
    });
    expect(missed.map((unit) => unit.fullName)).toEqual([]);
  });

  it("written without marks, where homographs come back as candidates", () => {
    const guessed = now.filter((unit) => {
      const text = plainName(`${unit.fullName}, ${unit.parent?.fullName}`);
      const answer = read(text, "twoTier");
      if (answer.status === "resolved") return answer.unit.code !== unit.code;
      const spellings = new Set(answer.candidates.map((one) => plainName(one.unit.fullName)));
      return spellings.size !== 1 || !answer.candidates.some((one) => one.unit.code === unit.code);
    });
    expect(guessed).toEqual([]);
  });
});

describe("every commune of 30 June 2025 is followed through the acts", () => {
  it("to the one unit the law leaves, or to all of them", () => {
    const wrong = old.filter((unit) => {
      const text = [unit, ...aboveOf(unit.code)].map(({ fullName }) => fullName).join(", ");
      const answer = read(text, "threeTier");
      const found = successorsOf(table, unit.code, eve);
      if (!found.ok) return true;
      const { certain, edges } = found.value;
      const reached = new Set(answer.candidates.map((one) => one.unit.code));
      if (!edges.every((edge) => reached.has(edge.unit.code))) return true;
      if (answer.status === "resolved") return answer.unit.code !== certain?.code;
      return certain !== undefined && answer.candidates.every((one) => one.origin?.code === unit.code);
    });
    expect(wrong.map((unit) => unit.code)).toEqual([]);
  });

  it("by itself, when the text has three tiers", () => {
    const wrong = old
      .filter((_, at) => at % 7 === 0)
      .filter((unit) => {
        const text = [unit, ...aboveOf(unit.code)].map(({ fullName }) => fullName).join(", ");
        return JSON.stringify(read(text, "auto")) !== JSON.stringify(read(text, "threeTier"));
      });
    expect(wrong.map((unit) => unit.code)).toEqual([]);
  });
});

describe("a reader of the whole country", () => {
  const lineages = fc.oneof(
    fc.constantFrom(...now).map((unit) => [unit, ...aboveNow(unit)]),
    fc.constantFrom(...old).map((unit) => [unit, ...aboveOf(unit.code)]),
  );
  const days = [on, eve, civilDateUnsafe("2025-07-01")];
  for (const [law, property] of Object.entries(addressReaderLaws(reader, messyAddresses(lineages), days)))
    it(`obeys the law that ${law}`, () => {
      expect(() => fc.assert(property, { numRuns: 1500 })).not.toThrow();
    });
});

describe("other names", () => {
  const rowsOf = (packed: string): readonly string[] => packed.split("|");
  const origins = (text: string, writtenUnder: WrittenUnder): readonly (string | undefined)[] =>
    read(text, writtenUnder).candidates.map(({ unit, origin }) => (writtenUnder === "twoTier" ? unit : origin)?.code);

  it.each([
    ["current", "twoTier"],
    ["legacy", "threeTier"],
    ["historic", "threeTier"],
  ] as const)("of the %s table are read under %s", (era, writtenUnder) => {
    const missed = rowsOf(aliases[era]).filter((row) => {
      const [code = "", name = ""] = row.split(":");
      return name !== "IV" && !origins(name, writtenUnder).includes(code); // a number is no name without its type
    });
    expect(missed).toEqual([]);
  });

  it("that ended since September 2024 lead to the commune that took them in", () => {
    const words: Readonly<Record<string, string>> = { ward: "Phường ", commune: "Xã ", township: "Thị trấn " };
    const missed = rowsOf(aliases.former).filter((row) => {
      const [code = "", type = "", name = ""] = row.split(":");
      const text = [`${words[type] ?? ""}${name}`, ...aboveOf(unitCodeUnsafe(code)).map(({ fullName }) => fullName)];
      return !origins(text.join(", "), "threeTier").includes(code);
    });
    expect(missed).toEqual([]);
  });
});

describe("a letter wrong", () => {
  it("in the name of a commune never leads to a unit that is not among its likes, and seldom nowhere", () => {
    let right = 0;
    let tried = 0;
    for (const unit of now.filter((_, at) => at % 5 === 0)) {
      const word = unit.fullName.slice(0, -unit.name.length);
      const at = 1 + (Number(unit.code) % Math.max(1, unit.name.length - 1));
      const answer = read(
        `${word}${unit.name.slice(0, at)}${unit.name.slice(at + 1)}, ${unit.parent?.fullName}`,
        "twoTier",
      );
      tried++;
      if (answer.candidates.some((one) => one.unit.code === unit.code)) right++;
    }
    expect(right / tried).toBeGreaterThan(0.95);
  });
});

describe("addresses people send", () => {
  it.each<[string, string, string | undefined]>([
    ["268 Lý Thường Kiệt, P14, Q10, TPHCM", "candidates", undefined],
    ["F.3, Q5, HCM", "resolved", "27301"],
    ["Phường IV, TP Vị Thanh, Hậu Giang", "resolved", "31333"],
    ["Phường Đúc, TP Huế, Thừa Thiên Huế", "resolved", "19789"],
    ["TT. Sịa, H. Quảng Điền, TT Huế", "resolved", "19867"],
    ["Phường Thảo Điền, Quận 2, TPHCM", "resolved", "27094"],
    ["xã Ea H Leo, huyện Ea H'leo, Đắk Lắk", "resolved", "24184"],
    ["Xóm Đình, Thôn Đoài, Xã Kim Nỗ, Đông Anh, HN", "resolved", "00493"],
    ["Thành phố Hà Giang, tỉnh Hà Giang", "candidates", undefined],
    ["phường hoà hải quận ngũ hành sơn đà nẵng", "resolved", "20285"],
    ["Phường Quốc Tử Giám, Đống Đa, Hà Nội", "candidates", undefined],
    ["Tỉnh Quảng Nam", "resolved", "48"],
    ["Phường Xuân Hương, Đà Lạt, Lâm Đồng", "resolved", "24781"],
    ["12 Ngô Quyền, Hải Phòng", "resolved", "31"],
    ["Bà Rịa-Vũng Tàu", "resolved", "79"],
    ["Lô 12 KDC Hiệp Phú, X. Phú Thịnh, H. Yên Sơn, T. Tuyên Quang", "resolved", "02494"],
    ["Phường Bến Nghé, Quận 3, TP. Hồ Chí Minh", "candidates", undefined],
    ["P.1, T.P. Vũng Tàu", "resolved", "26506"],
    ["T.T Sịa, H. Quảng Điền, T.T. Huế", "resolved", "19867"],
    ["Huyện đảo Lý Sơn, Quảng Ngãi", "resolved", "21548"],
    ["xã đảo Thạnh An, Cần Giờ", "resolved", "27676"],
    ["xa dao xa, huyen thanh thuy", "resolved", "08662"],
    ["Saigon Ward, Ho Chi Minh City, Vietnam 700000", "resolved", "26740"],
    ["Ben Nghe Ward, Dist. 1, HCMC", "resolved", "26740"],
    ["Foo Ward, Ho Chi Minh City", "candidates", undefined],
    ["Tp. Hồ Chí Mình", "candidates", undefined],
    // A commune and its district of before, with the province of today: not the commune of today that is named like the district.
    ["Bồ Lý, Tam Đảo, T. Phú Thọ", "resolved", "08923"],
    ["Tan Tien, Hoang Su Phi, T. Tuyen Quang", "resolved", "01051"],
    ["Xã Nhạn Môn, Pác Nặm, Thái Nguyên", "resolved", "01864"],
    ["phuong 7 vung tau ho chi minh", "resolved", "26526"],
    ["xa an thanh 2 huyen cu lao dung thanh pho can tho", "resolved", "31633"],
    // The type word of a hamlet says that it is one.
    ["Thôn Tân Tiến, Xã Hoàng Su Phì, Tuyên Quang", "resolved", "01021"],
    // A commune of today and one of before are written with the same words.
    ["Phường Hố Nai, Thành phố Biên Hòa, Thành phố Đồng Nai", "candidates", undefined],
    ["dang xa gia lam ha noi", "candidates", undefined],
    // Half of the marks, or other marks, are as much of a slip as another letter.
    ["Xã Long Hò, Tỉnh Vĩnh Long", "candidates", undefined],
    ["Xã Minh Tăn, Tuyên Quang", "candidates", undefined],
    ["Xã Ia Dôm, Tỉnh Gia Lai", "candidates", undefined],
    // No letter is wrong where a commune of the other era is spelled so.
    ["Xã Hà Thạch, oPhú Thọ, Tỉnh Phú Thọ", "candidates", undefined],
    ["xa phu lai, huyen tan phu, tinh dong nai", "candidates", undefined],
    ["Vân Kháhn, An Minh, Kiên Giang", "candidates", undefined],
    ["thon 3, my trung, nam dinh, tinh ninh binh", "resolved", "13684"],
    ["Xã Lương Hòa, Châu Thành, Tỉnh Vĩnh Long", "candidates", undefined],
    ["Bình Thành, Huyện Đức Huệ, Tỉnh Tây Ninh MST 0301234567", "candidates", undefined],
    // A segment before a commune named like its district of before may be a commune of that district, with a letter wrong.
    ["Phúp Linh, Vị Xuyên, Tuyên Quang", "candidates", undefined],
    ["Phu Linhh, Vi Xuyen, Tuyen Quang", "candidates", undefined],
    ["Cẩm Sơm, Cai Lậy, Đồng Tháp", "candidates", undefined],
    ["Thôn Đông, Vị Xuyên, Tuyên Quang", "resolved", "00913"],
    ["Hòa Bình, Vị Xuyên, Tuyên Quang", "resolved", "00913"],
    // What was read with more words does not give way to a pair of its own era that leaves them unread.
    ["P5 TT. Bung Tau H. Phung Hiep T.Hau Giang", "candidates", undefined],
    ["X. Phú Bình - h Chiêm Hóa - t Tuyên Quang - Xã Phú Hồng", "candidates", undefined],
    // Initials of several provinces.
    ["ĐN", "candidates", undefined],
    ["Xã Xuân Phú, ĐN", "candidates", undefined],
    ["P. Tân Khai, ĐN", "resolved", "25357"],
    ["Xã Tân Thạnh, TPCT", "candidates", undefined],
    // English names bear no marks even where the street does, and are read as long as they are.
    ["Khu phố Thạnh Phú, Tan Thanh Commune, Huong Hoa District, Quang Tri Province", "resolved", "19432"],
    ["Buôn Ea Kar; Bac Cam Ranh Ward; Khanh Hoa Province", "resolved", "22411"],
    ["Số 5 ngõ 20, Ia Bang Commune, Gia Lai Province", "candidates", undefined],
    // A province that became a city lately is written as before: nobody can tell which tiers were meant.
    ["Phường Hố Nai, T. Đồng Nai", "candidates", undefined],
    ["X Ia Hla0, T. Gia Lai", "candidates", undefined],
  ])("%s: %s %s", (text, status, code) => {
    const answer = read(text, "auto");
    expect([answer.status, answer.unit?.code]).toEqual([status, code]);
  });

  it("the two of Yên Viên are told apart by their type", () => {
    const origin = (text: string): readonly (string | undefined)[] =>
      read(text, "threeTier").candidates.map((one) => one.origin?.fullName);
    expect(origin("Thị trấn Yên Viên, Gia Lâm, Hà Nội")).toEqual(["Thị trấn Yên Viên"]);
    expect(origin("Xã Yên Viên, Gia Lâm, Hà Nội")).toEqual(["Xã Yên Viên"]);
    expect(origin("Yên Viên, Gia Lâm, Hà Nội")).toHaveLength(2);
  });
});

describe("search over the whole country", () => {
  it("finds each unit by its name, with and without marks", () => {
    for (const unit of now.filter((_, at) => at % 3 === 0)) {
      const exact = searchUnits(reader, unit.name, { on, level: "commune" });
      const folded = searchUnits(reader, plainName(unit.fullName), { on });
      expect(exact.ok && exact.value.matches.some((hit) => hit.unit.code === unit.code && hit.match === "exact")).toBe(
        true,
      );
      expect(folded.ok && folded.value.matches.some((hit) => hit.unit.code === unit.code && hit.score >= 0.95)).toBe(
        true,
      );
    }
  });
});
