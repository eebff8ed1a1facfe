import { describe, expect, it } from "vitest";
import { gaps } from "./letterClass.ts";
import { Scan, scan } from "./scan.ts";
import { typeAlone, typeSigns, typeWords } from "./typeSigns.ts";
import { mostWords, writtenWords } from "./WrittenWords.ts";
import { formsOf, signs } from "./wordSigns.ts";

/** The words of a text, each behind the gap before it: nothing for a blank, then a dot, a dash, a comma. */
const cut = (text: string): string => {
  const { count, start, end, gap, text: read } = scan(text);
  return Array.from(
    { length: count },
    (_, at) => `${["", ".", "-", ","][gap[at] as number]}${read.slice(start[at], end[at])}`,
  ).join(" ");
};

describe("a text is cut into words", () => {
  it.each([
    ["", ""],
    ["Huế", "Huế"],
    ["Bến Nghé", "Bến Nghé"],
    ["Lợi, P. Bến Nghé - Huế", "Lợi ,P .Bến Nghé -Huế"],
    ["Lợi. , Huế", "Lợi ,Huế"],
    ["Lợi - . Huế", "Lợi -Huế"],
    ["Lợi ! Huế.", "Lợi Huế"],
    ["(Huế)", "-Huế"],
    ["Lợi,, Huế,", "Lợi ,Huế"],
    ["Lợi; Huế | Vinh", "Lợi ,Huế ,Vinh"],
    ["12/3A", "12 -3 A"],
    ["Q1", "Q 1"],
    ["q10B", "q 10 B"],
    ["M'Gar K`Bang", "M'Gar K`Bang"],
    ["'Gar M' Gar'", "Gar M Gar"],
    ["M'1 1'M 1'1", "M 1 1 M 1 1"],
    ["M''Gar", "M Gar"],
    ["BếnNghé", "Bến Nghé"],
    ["BẾNNGHÉ", "BẾNNGHÉ"],
    ["bẾN", "b ẾN"],
    ["an giang aB", "an giang a B"],
    ["TPHồ", "TP Hồ"],
    ["TXHồ TTHồ", "TX Hồ TT Hồ"],
    ["TAHồ", "TAHồ"],
    ["TPHCM", "TPHCM"],
    ["TPH", "TPH"],
    ["ATPHồ", "ATPHồ"],
    ["TPHHồ", "TPHHồ"],
    ["M'gĐa", "M'g Đa"],
    ["M'ĐA", "M'ĐA"],
  ])("%j: %j", (text, expected) => {
    expect(cut(text)).toBe(expected);
    // A letter of no unit's name keeps a text from the short way, which says the same.
    expect(cut(`${text}, ö`)).toBe(`${expected} ,ö`.trim());
    expect(cut(`ö, ${text}`)).toBe(expected === "" ? "ö" : `ö ,${expected.replace(/^-/u, "")}`);
  });

  it.each([
    ["a\u0306 Hue\u0302\u0301", "ă Huế"],
    ["Bến  Nghé ", "Bến Nghé"],
    [" Bến\tNghé", "Bến Nghé"],
    ["Bến\nNghé", "Bến ,Nghé"],
    ["Bến \r\n Nghé", "Bến ,Nghé"],
    ["Bến\u200bNghé\u00adA", "Bến Nghé A"],
    ["Bến – Nghé", "Bến -Nghé"],
    ["Bến–Nghé", "Bến -Nghé"],
    ["Nghé’s", "Nghé’s"],
    ["–", ""],
    ["M’Gar’ Gar ’Gar", "M’Gar Gar Gar"],
    ["MʼGar", "MʼGar"],
    ["¥ Huế • Vinh", "Huế Vinh"],
    ["pơ̆k", "pơ̆k"],
    ["aἀB", "aἀ B"],
    ["ἀB", "ἀ B"],
  ])("after it was tidied: %j: %j", (text, expected) => expect(cut(text)).toBe(expected));
});

it.each(["Bến  Nghé", " Bến Nghé", "Bến Nghé ", "\u00a0Bến Nghé", "Be\u0302\u0301n Nghé", "Bến\tNghé"])(
  "%j is kept as it was tidied",
  (text) => expect(scan(text).text).toBe("Bến Nghé"),
);

it("leading blanks are tidied as well", () => expect(scan(" Bến").text).toBe("Bến"));

it("there is one of it, which knows nothing at first", () => {
  expect(scan("Bến")).toBe(scan("Nghé"));
  const first = new Scan();
  expect(first).toMatchObject({ text: "", count: 0, hasMarks: false, isCut: false, hasLongWord: false });
  const behindTheLast = [first.gap, first.signs, first.type].map(({ length }) => length > first.word.length);
  expect(behindTheLast).toEqual([true, true, true]);
});

describe("of the words is known", () => {
  const typesOf = (text: string): string => {
    const { count, type } = scan(text);
    return Array.from({ length: count }, (_, at) => typeWords[type[at] as number]?.length ?? 0).join("");
  };

  it.each([
    ["Phường Bến Nghé Quận 1", "10010"],
    ["thị xã Bến", "210"],
    ["thị.xã Bến", "210"],
    ["thị, xã Bến", "010"],
    ["thị - xã Bến", "010"],
    ["T.P. Huế", "210"],
    ["T P Huế", "110"],
    ["T-P Huế", "110"],
    ["Bến xã", "01"],
    ["xã đảo Thạnh An", "2000"],
    ["Bến Nghé", "00"],
  ])("in %j the words of the types that begin there: %s", (text, expected) => {
    expect(typesOf(text)).toBe(expected);
    expect(typesOf(`${text} ö`)).toBe(`${expected}0`);
    expect(typesOf("Quận Bến Quận Nghé Quận")).toBe("10101");
    expect(typesOf(text)).toBe(expected);
  });

  it("that two of them are not the same, whichever letter is another", () => {
    const same = "ABCDEFGH";
    const others = Array.from(same, (_, at) => `${same.slice(0, at)}X${same.slice(at + 1)}`);
    const { count, word } = scan([same, ...others, same].join(" "));
    expect(count).toBe(10);
    expect(new Set(word.slice(0, count)).size).toBe(9);
    expect(word[9]).toBe(word[0]);
  });

  it("their forms, of short ones and long ones, and of the first that is met again when all were forgotten", () => {
    const words = writtenWords();
    const { turn } = words;
    for (let at = 0; words.count < mostWords - 512; at++) words.numberOfAny(`a${at}`);
    const { word, count, hasLongWord, type } = scan("Phường nghiengnghieng 0123456789");
    const forms = Array.from({ length: count }, (_, at) => words.folded[word[at] as number]);
    expect(words.turn).toBe(turn + 1);
    expect(forms).toEqual(["phuong", "nghiengnghieng", "123456789"]);
    expect([word[0], hasLongWord, type[0]]).toEqual([0, false, typeAlone(typeSigns(formsOf("Phường")))]);
  });

  it("all signs together", () => {
    for (const end of ["", " ö"]) {
      expect(scan(`12 đường Lê${end}`).allSigns & (signs.digit | signs.marked | signs.surelyStreet)).toBe(
        signs.digit | signs.marked | signs.surelyStreet,
      );
      expect(scan(`Le Loi${end}`).allSigns & (signs.digit | signs.surelyStreet)).toBe(0);
    }
    expect([scan("12 Lê").hasMarks, scan("12 Le").hasMarks, scan("Lê ö").hasMarks]).toEqual([true, false, true]);
  });

  it("nothing behind the last", () => {
    scan("Quận 12, Quận Lê, Quận 12");
    const { count, gap, signs: known, type } = scan("Lê");
    expect([count, gap[1], known[1], type[1]]).toEqual([1, 0, 0, 0]);
  });

  it.each(["", " ö"])("whether one is too long to be of a name%s", (end) => {
    const words = (letters: number): readonly unknown[] => {
      const { hasLongWord, hasMarks, word, signs: known } = scan(`${"ă".repeat(letters)}${end}`);
      return [hasLongWord, hasMarks, (word[0] as number) < 0, known[0]];
    };
    expect(words(24)).toEqual([false, true, false, signs.marked]);
    expect(words(25)).toEqual([true, true, true, signs.marked]);
    expect(words(24)).toEqual([false, true, false, signs.marked]);
    expect(scan(`${"a".repeat(25)} ă${end}`).signs[0]).toBe(0);
    expect(scan(`${"a".repeat(25)}${end}`).allSigns & signs.marked).toBe(end === "" ? 0 : signs.marked);
  });
});

describe("a text longer than any address", () => {
  const seen = (text: string): readonly [boolean, number] => {
    const { isCut, count } = scan(text);
    return [isCut, count];
  };

  it("is read up to its 160th word", () => {
    expect(seen("Lê ".repeat(160).trim())).toEqual([false, 160]);
    expect(seen("Lê ".repeat(161).trim())).toEqual([true, 160]);
    expect(seen("Lê ".repeat(160))).toEqual([false, 160]);
    expect(seen(`${"Lê ".repeat(160)} - .`)).toEqual([false, 160]);
    expect(seen(`${"Lê ".repeat(160)} 1`)).toEqual([true, 160]);
  });

  it("has all that is known of the last word", () => {
    for (const end of ["", " "]) {
      scan("12 ".repeat(160).trim());
      const { count, gap, signs: known, type } = scan(`${"Lê ".repeat(159).trim()}, P${end}`);
      expect([count, gap[159], gap[160], known[160], type[160]]).toEqual([160, gaps.comma, 0, 0, 0]);
      expect([(known[159] as number) & signs.typed, type[159]]).toEqual([
        signs.typed,
        typeAlone(typeSigns(formsOf("P"))),
      ]);
    }
  });

  it("is read up to its 4000th letter", () => {
    expect(seen(`Lê${",".repeat(3997)}a`)).toEqual([false, 2]);
    expect(seen(`Lê${",".repeat(3998)}a`)).toEqual([true, 1]);
    expect(seen(`Lê${",".repeat(3997)}ab`)).toEqual([true, 2]);
    expect(seen(`Lê${",".repeat(3997)}a, `)).toEqual([false, 2]);
    expect(seen(`Lê${",".repeat(5000)}`)).toEqual([false, 1]);
  });
});
