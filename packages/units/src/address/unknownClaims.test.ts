import { describe, expect, it } from "vitest";
import type { EraColumns } from "../table/EraColumns.ts";
import { unitTypeOrder } from "../unit/UnitType.ts";
import type { Bearer, Mention } from "./Mention.ts";
import { streetZones } from "./streets.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import { maskOf } from "./typeSigns.ts";
import { unknownClaims } from "./unknownClaims.ts";

/** One row of each level. */
const columns = {
  types: Uint8Array.from(["province", "urbanDistrict", "ward"], (type) => unitTypeOrder.indexOf(type as "ward")),
} as unknown as EraColumns;
const [province, district, commune] = [0, 1, 2];

interface Known {
  readonly words: string;
  readonly level?: number;
  readonly rank?: number;
  /** Level and rank of what bears the name besides: a commune of other marks, unless it is told. */
  readonly others?: readonly (readonly [level: number, rank: number])[];
}

/** A name that is known, where its words stand in a text. */
const mentionOf = (tokens: Tokens, { words, level = commune, rank = 0, others = [[commune, 3]] }: Known): Mention => {
  const { folded, count } = tokenise(words);
  const from = tokens.folded.findIndex((_, at) => folded.every((word, next) => tokens.folded[at + next] === word));
  const type = tokens.types[from];
  const bearers = [
    { row: level, rank },
    ...others.map(([row, worse]) => ({ row, rank: worse })),
  ] as unknown as Bearer[];
  const [nameFrom, to] = [from + (type?.length ?? 0), from + count];
  return { from, nameFrom, nameTo: to, to, type, whole: false, inStreet: false, bearers };
};

/** The claims of a text: type, name, and what lies beyond the dash, with bars between. */
const claims = (text: string, ...known: readonly Known[]): readonly string[] => {
  const tokens = tokenise(text);
  const list = known.map((one) => mentionOf(tokens, one));
  const words = (from: number, to: number): string => text.slice(tokens.start[from], tokens.end[to - 1]);
  return unknownClaims(columns, tokens, list, streetZones(tokens, list)).map((claim) => {
    const { from, nameFrom, to, nameTo = to, beyondDash = to } = claim;
    const parts = [
      [from, nameFrom],
      [nameFrom, nameTo],
      [nameTo, to],
      [to, beyondDash],
    ] as const;
    return parts.map(([start, end]) => (start < end ? words(start, end) : "")).join("|");
  });
};

describe("a type word with a name behind it that nobody bears", () => {
  it.each([
    ["Phường Không Có, Huế", ["Phường|Không Có||"]],
    ["Phường Không Có, Quận Chẳng Có", ["Phường|Không Có||", "Quận|Chẳng Có||"]],
    ["Huế thị xã Không Có", ["thị xã|Không Có||"]],
    ["12 Lê Lợi thị xã Không Có", []],
    ["Không Có, Huế", []],
    ["x không có", []],
    ["X. không có", ["X|không có||"]],
    ["x, không có", []],
    ["12 đường Quận Không Có", []],
    ["Huế, Phường", []],
    ["Quận 99 Không Có", ["Quận|99||"]],
    ["Phường a b c d e g h i", ["Phường|a b c d e g||"]],
    ["Phường Quận Không Có", ["Phường|Quận Không Có||"]],
    ["Phường Xuân Không - Đà Không", ["Phường|Xuân Không||Đà Không"]],
    ["Phường 99 - Đà Không", ["Phường|99||Đà Không"]],
  ])("in %j: %j", (text, expected) => expect(claims(text)).toEqual(expected));

  it.each<readonly [string, Known, readonly string[]]>([
    ["Phường Bến Nghé, Huế", { words: "Phường Bến Nghé" }, []],
    ["Phường Bến Nghé, Huế", { words: "Bến Nghé" }, ["Phường|Bến Nghé||"]],
    ["Phường Bến Nghé, Huế", { words: "Phường Bến Nghé", rank: 1 }, []],
    ["Phường Bến Nghé, Huế", { words: "Phường Bến Nghé", rank: 2 }, ["Phường|Bến Nghé||"]],
    ["Phường Bến Nghé Quận Không", { words: "Phường Bến Nghé" }, ["Quận|Không||"]],
    ["Phường Bến Nghé đường Lê Lợi", { words: "Phường Bến Nghé" }, []],
    ["Phường Bến Nghé cũ", { words: "Phường Bến Nghé" }, []],
    ["Phường Bến Nghé Đông", { words: "Phường Bến Nghé" }, ["Phường|Bến Nghé Đông||"]],
    ["Bến Phường Nghé, Huế", { words: "Bến Phường Nghé" }, []],
    ["Bến Phường Nghé", { words: "Bến Phường" }, ["Phường|Nghé||"]],
  ])("in %j, where %j is known: %j", (text, known, expected) => expect(claims(text, known)).toEqual(expected));

  it("is known before a larger unit without its type, not before a commune", () => {
    const own = { words: "Phường Bến Nghé" };
    const text = "Phường Bến Nghé Huế";
    expect(claims(text, own, { words: "Huế", level: province })).toEqual([]);
    expect(claims(text, own, { words: "Huế", level: district, rank: 1 })).toEqual([]);
    expect(claims(text, own, { words: "Huế", level: district, rank: 2 })).toEqual(["Phường|Bến Nghé Huế||"]);
    expect(claims(text, own, { words: "Huế" })).toEqual(["Phường|Bến Nghé Huế||"]);
    expect(claims("Phường Bến Nghé Đông Huế", own, { words: "Huế", level: district })).toEqual([
      "Phường|Bến Nghé Đông Huế||",
    ]);
  });

  it.each<readonly [string, Known, string]>([
    ["Phường Không Có Quận 1", { words: "Quận 1", level: district }, "Phường|Không Có||"],
    ["Phường Không Có Quận 1", { words: "Quận 1", level: district, rank: 2 }, "Phường|Không Có Quận 1||"],
    ["Phường Không Có Đồng Tháp", { words: "Đồng Tháp", level: province }, "Phường|Không Có||"],
    ["Phường Không Có Đồng Tháp", { words: "Đồng Tháp", level: province, rank: 2 }, "Phường|Không Có Đồng Tháp||"],
    ["Phường Không Có Đồng Tháp", { words: "Đồng Tháp", level: district }, "Phường|Không Có Đồng Tháp||"],
    ["Phường Không Đồng Tháp Có", { words: "Đồng Tháp", level: province }, "Phường|Không Đồng Tháp Có||"],
    ["Phường Không Có Đồng Tháp", { words: "Đồng Tháp", others: [[province, 2]] }, "Phường|Không Có Đồng Tháp||"],
    ["Phường Đồng Tháp, Huế", { words: "Đồng Tháp", level: province }, "Phường|Đồng Tháp||"],
  ])("ends where another is named: %j, where %j is known: %j", (text, known, expected) =>
    expect(claims(text, known)).toEqual([expected]),
  );
});

describe("an English word for a type behind a name that nobody bears", () => {
  it.each([
    ["Foo Ward", ["|Foo|Ward|"]],
    ["12 Le Loi, Foo Bar Ward, Hue", ["|Foo Bar|Ward|"]],
    ["Foo Commune, Foo Township", ["|Foo|Commune|", "|Foo|Township|"]],
    ["Foo District, Foo Dist. - Foo Province", ["|Foo|District|", "|Foo|Dist|", "|Foo|Province|"]],
    ["Foo City, Foo Town", []],
    ["Ward", []],
    ["Foo, Ward", []],
    ["Foo Ward Bar", []],
    ["a b c d e Ward", ["|a b c d e|Ward|"]],
    ["ba bb bc bd be bg Ward", []],
    ["12 Foo Ward", []],
    ["Duong Foo Ward", []],
  ])("in %j: %j", (text, expected) => expect(claims(text)).toEqual(expected));

  it("is of that type, beyond doubt", () => {
    const tokens = tokenise("Foo Ward");
    expect(unknownClaims(columns, tokens, [], new Int8Array(2))).toEqual([
      { from: 0, nameFrom: 0, nameTo: 1, to: 2, type: { length: 1, mask: maskOf("ward"), strong: true } },
    ]);
  });

  it("is read where a known name ends with it, or another type begins the segment", () => {
    expect(claims("Foo Ward, Hue", { words: "Foo Ward" })).toEqual([]);
    expect(claims("Foo Ward, Hue", { words: "Foo Ward", rank: 2 })).toEqual(["|Foo|Ward|"]);
    expect(claims("Foo Ward, Hue", { words: "Foo" })).toEqual(["|Foo|Ward|"]);
    expect(claims("Phường Foo Ward", { words: "Phường Foo Ward" })).toEqual([]);
    expect(claims("Phường Foo Ward")).toEqual(["Phường|Foo Ward||"]);
  });
});
