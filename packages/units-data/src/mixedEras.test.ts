import { civilDateUnsafe, fold } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  ancestorsOn,
  childrenOn,
  compileUnitTable,
  successorsOf,
  unitCodeUnsafe,
} from "@haicap/units";
import { compileAddressReader, resolveAddress } from "@haicap/units/address";
import { describe, expect, it } from "vitest";
import { aliases } from "./aliases.ts";
import { current } from "./index.ts";
import { legacy } from "./legacy.ts";
import { succession } from "./succession.ts";

const table = compileUnitTable({ current, legacy, succession });
const reader = compileAddressReader(table, aliases);
const on = civilDateUnsafe("2026-09-25");
const eve = civilDateUnsafe("2025-06-30");

/** A commune of three tiers with its district, what became of it, and the provinces it may be written with. */
interface Moved {
  readonly commune: AdministrativeUnit;
  readonly district: AdministrativeUnit;
  readonly provinces: readonly AdministrativeUnit[];
  readonly became: readonly string[];
}

/** A number is no name without its type, and a town named like its district cannot be told from it. */
const isNamed = ({ commune, district }: Moved): boolean =>
  !/^(\d+|[IVX]+)$/.test(commune.name) && !/^\d+$/.test(district.name) && commune.name !== district.name;

const movedOf = (commune: AdministrativeUnit): readonly Moved[] => {
  const above = ancestorsOn(table, commune.code, eve);
  const next = successorsOf(table, commune.code, eve);
  const [district, before] = above.ok ? above.value : [];
  const [first] = next.ok ? next.value.edges : [];
  if (!next.ok || first === undefined || district === undefined || before === undefined) return [];
  const now = ancestorsOn(table, first.unit.code, on);
  const after = now.ok ? now.value.at(-1) : undefined;
  const provinces = [before, ...(after === undefined || after.name === before.name ? [] : [after])];
  return [{ commune, district, provinces, became: next.value.edges.map(({ unit }) => unit.code) }];
};

const moved = Array.from({ length: 97 }, (_, n) => String(n).padStart(2, "0")).flatMap((province) => {
  const found = childrenOn(table, unitCodeUnsafe(province), eve, { level: "commune" });
  return (found.ok ? found.value : []).flatMap(movedOf).filter(isNamed);
});

const short = ({ name, fullName }: AdministrativeUnit): string =>
  `${fullName.startsWith("Tỉnh") ? "T." : "TP."} ${name}`;

const ways: Readonly<
  Record<string, (commune: AdministrativeUnit, district: AdministrativeUnit, province: AdministrativeUnit) => string>
> = {
  "by names alone": (a, b, c) => `${a.name}, ${b.name}, ${c.name}`,
  "without marks": (a, b, c) => [a, b, c].map(({ name }) => fold(name)).join(", "),
  "with a short type": (a, b, c) => `${a.name}, ${b.name}, ${short(c)}`,
  "with the type of the commune": (a, b, c) => `${a.fullName}, ${b.name}, ${c.name}`,
  "with the type of the district": (a, b, c) => `${a.name}, ${b.fullName}, ${c.name}`,
  "with all types": (a, b, c) => `${a.fullName}, ${b.fullName}, ${c.fullName}`,
  "without commas": (a, b, c) => `${a.name} ${b.name} ${c.name}`,
  "without anything but letters": (a, b, c) => fold(`${a.fullName} ${b.fullName} ${c.fullName}`),
};

describe("a misspelled commune and its district of before, with the province of today", () => {
  it("is hardly ever the commune of today that is named like the district", () => {
    const texts = moved
      .filter(({ commune }, at) => at % 4 === 0 && commune.name.length > 6)
      .map(({ commune, district, provinces, became }) => {
        const name = `${commune.name.slice(0, 4)}${commune.name.slice(5)}`;
        return { text: `${name}, ${district.name}, ${provinces.at(-1)?.name}`, became };
      });
    const wrong = texts.filter(({ text, became }) => {
      const answer = resolveAddress(reader, text, { on });
      const unit = answer.ok && answer.value.level === "commune" ? answer.value.unit : undefined;
      return unit !== undefined && !became.includes(unit.code);
    });
    expect(wrong.length / texts.length).toBeLessThan(0.01);
  });
});

describe("a commune and district of before, with the province of before or of today", () => {
  // Every way is asked of another eighth of the country.
  it.each(Object.entries(ways))("%s: is one of those the commune became, or in doubt", (way, write) => {
    const eighth = Object.keys(ways).indexOf(way);
    const texts = moved
      .filter((_, at) => at % 8 === eighth)
      .flatMap((one) =>
        one.provinces.map((province) => ({ text: write(one.commune, one.district, province), became: one.became })),
      );
    let right = 0;
    const wrong = texts.filter(({ text, became }) => {
      const answer = resolveAddress(reader, text, { on });
      const unit = answer.ok && answer.value.level === "commune" ? answer.value.unit : undefined;
      if (unit !== undefined && became.includes(unit.code)) right++;
      return unit !== undefined && !became.includes(unit.code);
    });
    expect(wrong).toEqual([]);
    expect(right / texts.length).toBeGreaterThan(0.85);
  });
});
