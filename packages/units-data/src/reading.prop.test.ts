import { type CivilDate, civilDateUnsafe, fold } from "@haicap/kernel";
import { type AdministrativeUnit, ancestorsOn, childrenOn, compileUnitTable, unitCodeUnsafe } from "@haicap/units";
import {
  type AddressAnswer,
  type AddressReader,
  compileAddressReader,
  resolveAddress,
  type WrittenUnder,
} from "@haicap/units/address";
import { searchUnits } from "@haicap/units/search";
import { writtenAddresses } from "@haicap/units/testing";
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

const read = (by: AddressReader, text: string, writtenUnder: WrittenUnder): AddressAnswer => {
  const answer = resolveAddress(by, text, { on, writtenUnder });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};

interface Written {
  readonly unit: AdministrativeUnit;
  /** The unit and those above it. */
  readonly parts: readonly AdministrativeUnit[];
  readonly writtenUnder: WrittenUnder;
}

const communesOn = (day: CivilDate, era: WrittenUnder): readonly Written[] =>
  Array.from({ length: 97 }, (_, n) => String(n).padStart(2, "0")).flatMap((province) => {
    const found = childrenOn(table, unitCodeUnsafe(province), day, { level: "commune" });
    return (found.ok ? found.value : []).map((unit) => {
      const above = ancestorsOn(table, unit.code, day);
      return { unit, parts: [unit, ...(above.ok ? above.value : [])], writtenUnder: era };
    });
  });

const communes = [...communesOn(on, "twoTier"), ...communesOn(eve, "threeTier")];
const addresses = fc
  .tuple(fc.constantFrom(...communes), fc.boolean())
  .map(([one, isAuto]): Written => (isAuto ? { ...one, writtenUnder: "auto" } : one));

const newTone: readonly (readonly [RegExp, string])[] = ["oa", "oe", "uy"].flatMap((pair) =>
  ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"].map((tone) => {
    const [first = "", second = ""] = pair;
    return [
      new RegExp(`${(first + tone).normalize("NFC")}${second}(?!\\p{L})`, "gu"),
      (first + second + tone).normalize("NFC"),
    ] as const;
  }),
);

const ways: Readonly<Record<string, (text: string) => string>> = {
  asItIs: (text) => text,
  newTone: (text) => newTone.reduce((left, [old, moved]) => left.replace(old, moved), text.normalize("NFC")),
  decomposed: (text) => text.normalize("NFD"),
  capitals: (text) => text.toUpperCase().normalize("NFD"),
  nonBreaking: (text) => text.replaceAll(" ", "\u00a0"),
  withoutCommas: (text) => text.replaceAll(/\s*[,;\n]\s*| - /g, " "),
  withCountry: (text) => `${text}, Việt Nam`,
};

const said = (text: string, writtenUnder: WrittenUnder): readonly unknown[] => {
  const { status, level, unit, candidates } = read(reader, text, writtenUnder);
  return [status, level, unit?.code, candidates.map((one) => [one.unit.code, one.origin?.code, one.residents])];
};

describe("an address of the country", () => {
  it("says the same in any order, case, composition, tone placement and abbreviation, with commas or without", () => {
    const written = addresses.chain((one) =>
      fc.tuple(fc.constant(one), writtenAddresses(one.parts), fc.constantFrom(...Object.keys(ways))),
    );
    fc.assert(
      fc.property(written, ([{ parts, writtenUnder }, text, way]) => {
        const dashed = parts.some(({ name }) => name.includes(" - "));
        fc.pre(!dashed || way !== "withoutCommas");
        const plain = parts.map(({ fullName }) => fullName).join(", ");
        expect(said(ways[way]?.(text) ?? "", writtenUnder)).toEqual(said(plain, writtenUnder));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["T.PHÚ YÊN X.EABAR H. SÔNG HINH", "X.EABAR H SÔNG HINH T PHÚ YÊN"])(
    "reads a name with a blank too few before a type word cut to a letter: %s",
    (text) => {
      expect(said(text, "threeTier")).toEqual(said("Xã EaBar, Huyện Sông Hinh, Tỉnh Phú Yên", "threeTier"));
    },
  );

  it("is answered with words that are in it", () => {
    fc.assert(
      fc.property(addresses, fc.nat(), ({ parts, writtenUnder }, at) => {
        const text = misspelled(`Số 5 đường Lê Lợi, ${parts.map(({ fullName }) => fullName).join(", ")}`, at);
        for (const { reasons } of read(reader, text, writtenUnder).candidates)
          for (const reason of reasons) if ("text" in reason) expect(text.replace(/ +/g, " ")).toContain(reason.text);
      }),
      { numRuns: 300 },
    );
  });
});

/** A text with one letter left out. */
const misspelled = (text: string, at: number): string => {
  const place = 1 + (at % Math.max(1, text.length - 1));
  return text.slice(0, place) + text.slice(place + 1);
};

const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");

/** The fewest letters that must change for a name to stand somewhere in a text, blanks and marks aside. */
const lettersAway = (text: string, name: string): number => {
  const wanted = letters(name);
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  let least = wanted.length;
  for (const letter of letters(text)) {
    const next = [0];
    for (let at = 1; at <= wanted.length; at++)
      next.push(
        Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + (wanted[at - 1] === letter ? 0 : 1)),
      );
    row = next;
    least = Math.min(least, row[wanted.length] ?? least);
  }
  return least;
};

describe("another name", () => {
  const syllables = [...new Set(communes.flatMap(({ unit }) => unit.name.split(/[\s-]+/)))].filter((one) => one !== "");
  const names = fc
    .tuple(
      fc.constantFrom("", "", "Xã ", "Phường ", "Thị trấn "),
      fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
    )
    .map(([type, words]) => `${type}${words.join(" ")}`);
  const texts = fc
    .tuple(addresses, fc.nat(), fc.boolean(), fc.boolean())
    .map(([{ parts, writtenUnder }, at, isWrong, isBare]) => {
      const [first = "", ...above] = parts.map(({ name, fullName }) => (isBare ? name : fullName));
      return { text: [isWrong ? misspelled(first, at) : first, ...above].join(", "), writtenUnder };
    });

  it("changes no answer for a text that holds neither it nor a misspelling of it", () => {
    const eras = fc.constantFrom("current" as const, "legacy" as const, "historic" as const);
    fc.assert(
      fc.property(
        names,
        fc.constantFrom(...communes),
        eras,
        fc.array(texts, { minLength: 60, maxLength: 60 }),
        (name, { unit }, era, asked) => {
          const other = compileAddressReader(table, { ...aliases, [era]: `${aliases[era]}|${unit.code}:${name}` });
          for (const { text, writtenUnder } of asked) {
            if (lettersAway(text, name.replace(/^(Xã|Phường|Thị trấn) /, "")) <= 2) continue;
            expect(read(other, text, writtenUnder)).toEqual(read(reader, text, writtenUnder));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is read where it stands, and where a letter of it is wrong", () => {
    const other = compileAddressReader(table, { ...aliases, current: `${aliases.current}|26740:Quyzwex Wojfez` });
    for (const text of ["Quyzwex Wojfez, TP HCM", "Phường Quyzwx Wojfez, TP HCM"]) {
      expect(read(reader, text, "twoTier").candidates.map(({ unit }) => unit.code)).toEqual(["79"]);
      expect(read(other, text, "twoTier").candidates.map(({ unit }) => unit.code)).toEqual(["26740"]);
    }
  });
});

describe("a hostile text", () => {
  const pieces = [
    ...["Phường Bến Nghé, ", "Hòa Bình ", "Xã Zzz, ", "phuong xyz quan abc ", "p1 ", "Thôn Xã Phường ", "Hà Nội - "],
    ...["a", ", ", ".", "(", "\n", "\u0301", "ộ\u0323\u0302", "\u0000\u0001\u0002", "\u200b", "\ud800", "😀 "],
    ...["\u202e\u0627\u0644\u0639\u0631\u0628\u064a\u0629 ", "1/2/3 "],
  ];

  it.each(pieces)("of a megabyte of %j is answered in bounded time, by the reader and by the search", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    expect(resolveAddress(reader, text, { on }).ok).toBe(true);
    expect(searchUnits(reader, text, { on }).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("put together of anything is answered, each candidate with a reason", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 40 }),
        (all) => {
          const answer = resolveAddress(reader, all.join(""), { on });
          expect(answer.ok && answer.value.candidates.every(({ reasons }) => reasons.length > 0)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
