import { type CivilDate, civilDateUnsafe as date, type Result } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { codeOfRow } from "../../table/EraColumns.ts";
import { compileUnitTable } from "../../table/UnitTable.ts";
import { resolveFully } from "../../testing/resolveFully.ts";
import { sampleAliases, sampleTable } from "../../testing/sampleCountry.ts";
import type { WrittenUnder } from "../AddressAnswer.ts";
import { type AddressReader, compileAddressReader } from "../AddressReader.ts";
import { takeExtras } from "../extras.ts";
import type { NameIndex } from "../NameIndex.ts";
import type { ReadyDay } from "../ReadyDay.ts";
import { readyOn } from "../readyOn.ts";
import { resolveAddress } from "../resolveAddress.ts";
import { scan } from "../scan.ts";
import { unitOfAddress } from "../unitOfAddress.ts";
import { readWholePlainly } from "./readWholePlainly.ts";

const unwrapped = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** What the short way reads: of each era, the codes from the unit up. Nothing where it leaves the text to the full reader. */
const readShortly = (reader: AddressReader, text: string, on: CivilDate, under: WrittenUnder): readonly string[] => {
  const { first } = readyOn(reader, on, under) as ReadyDay;
  const cut = scan(text);
  takeExtras(cut);
  return readWholePlainly(first, cut, on).map(({ index, chain, mentions }) => {
    const { columns } = index as NameIndex;
    const used = [...chain.bearers].filter((bearer) => bearer >= 0);
    const names = used.map((bearer) => codeOfRow(columns, mentions.row[bearer] as number));
    return `${columns.era === "twoTier" ? "now" : "old"} ${names.join(" ")}`;
  });
};

/** The short way says what the full reader says, in a table of which nothing was asked before, and of which it was. */
const expectWay = (text: string, way: string, on = sampleTable.present, under: WrittenUnder = "auto"): void => {
  const reader = compileAddressReader(compileUnitTable(sampleTable.parts), sampleAliases);
  expect(readShortly(reader, text, on, under).join(" + ")).toBe(way);
  const full = unwrapped(resolveFully(reader, text, on, under));
  for (let time = 0; time < 2; time++) {
    expect(unwrapped(resolveAddress(reader, text, { on, writtenUnder: under }))).toEqual(full);
    expect(unwrapped(unitOfAddress(reader, text, { on, writtenUnder: under }))).toEqual(full.unit);
  }
};

describe("an address that is whole and plain is read the short way", () => {
  it.each([
    ["Phường Bến Nghé, Quận 1, TP HCM", "old 26740 760 79"],
    ["Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["P.Sài Gòn,TP.HCM", "now 26740 79"],
    ["p sai gon tp hcm", "now 26740 79"],
    ["TP HCM, Phường Sài Gòn", "now 26740 79"],
    ["phuong ben nghe quan 1 tp hcm", "old 26740 760 79"],
    ["Phường Phú Xuân, TP Huế 530000, Việt Nam", "now 19753 46"],
    ["Phường Thuận Lộc, Quận Phú Xuân, TP Huế", "old 19753 475 46"],
    ["Phường Thuận Lộc, TP Huế, Huế", "old 19753 475 46"],
    ["Huyện Côn Đảo, Bà Rịa - Vũng Tàu", "old 755 77"],
    ["Bà Rịa - Vũng Tàu", "old 77"],
    ["Bến Nghé, Quận 1", "old 26740 760"],
    ["Phường Bến Nghé", "old 26740"],
    ["TP Thủ Đức, TP HCM", "old 769 79"],
    ["Phường Sài Gòn, Sài Gòn", "now 26740 79"],
    ["Hồ Chí Minh Sài Gòn", "now 26740 79"],
    ["thuan loc, phu xuan, hue", "old 19753 475 46"],
  ])("%s: %s", (text, way) => expectWay(text, way));

  it.each([
    ["Phường Tân Định, TP HCM", "now 26737 79 + old 26734 79"],
    ["Huế", "now 46 + old 46"],
    ["Côn Đảo", "now 26732 + old 755"],
    ["phu xuan, hue", "now 19753 46 + old 475 46"],
    ["Huế, Phú Xuân", "now 19753 46 + old 475 46"],
  ])("%s: under both eras, where both read it", (text, way) => expectWay(text, way));

  it("under the era of its day, or the one that is asked for", () => {
    const eve = date("2025-06-30");
    expectWay("Phường Tân Định, TP HCM", "old 26734 79", eve);
    expectWay("Phường Tân Định, TP HCM", "old 26734 79", sampleTable.present, "threeTier");
    expectWay("Phường Tân Định, TP HCM", "now 26737 79", sampleTable.present, "twoTier");
    expectWay("Phường Bến Nghé, Quận 1", "", sampleTable.present, "twoTier");
  });
});

describe("what stands beside the units", () => {
  it.each([
    ["a street", "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM", "old 26740 760 79"],
    ["a street of the name of a unit", "đường Phú Xuân, Phường Phú Xuân, Huế", "now 19753 46"],
    ["a number and the name of a unit", "12 Bến Nghé, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["a street behind the commune", "Phường Sài Gòn, đường Long Bình, TP HCM", "now 26740 79"],
    ["a hamlet with its number", "tổ 3, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["a unit behind the number of a hamlet", "tổ 3 Bến Nghé, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["a block and its number", "khu phố 3 Bến Nghé, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["an alley in a street", "ngõ 5 phố Bến Nghé, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["a market, where no marks are written", "cho Ben Nghe, phuong Sai Gon, TP HCM", "now 26740 79"],
    ["words in a segment of their own", "xyz, Sài Gòn, TP HCM", "now 26740 79"],
    ["a word before a province", "Phường Sài Gòn, xyz Hồ Chí Minh", "now 26740 79"],
    ["a word that ends a name", "Phường Sài Gòn cũ, TP HCM", "now 26740 79"],
    ["a number behind a name", "Phường Sài Gòn 12, TP HCM", "now 26740 79"],
    ["a type that is in doubt", "t Abc, Phường Sài Gòn, TP HCM", "now 26740 79"],
    ["a type within a street", "đường P. Abc, Phường Sài Gòn, TP HCM", "now 26740 79"],
  ])("%s changes nothing: %s", (_, text, way) => expectWay(text, way));

  it.each([
    ["a mark is left out of a commune", "phường bến nghe, quận 1, tp hcm"],
    ["a mark is left out of a province", "Phường Bến Nghé, Quận 1, TP Hồ Chi Minh"],
    ["a mark is left out of a district", "Phường Thuận Lộc, Quận Phu Xuân, TP Huế"],
    ["a type is English", "Ben Nghe Ward, District 1, HCMC"],
    ["words are left beside a reading without a province", "12 Lê Lợi, Bến Nghé, Quận 1"],
    ["a name goes on", "Phường Sài Gòn xyz, TP HCM"],
    ["a number sticks to a name", "Phường Sài Gòn12, TP HCM"],
    ["a province goes on", "Phường Sài Gòn, TP HCM xyz"],
    ["a word stands before a name without its type", "xyz Sài Gòn, TP HCM"],
    ["the only commune is a street", "số 5 Sài Gòn, TP HCM"],
    ["a province stands behind the province", "Phường Sài Gòn, TP HCM, Huế"],
    ["another province stands between", "Phường Sài Gòn, Huế, TP HCM"],
    ["another province stands before", "Huế, Phường Sài Gòn, TP HCM"],
    ["another commune is named", "Phường Sài Gòn, Phường Long Bình, TP HCM"],
    ["another commune may be named", "Phường Sài Gòn, Long Bình, TP HCM"],
    ["a district of yesterday is named", "Phường Sài Gòn, Quận 1, TP HCM"],
    ["a commune is named that nobody knows", "Phường Sài Gòn, xã Abc, TP HCM"],
    ["a type with a dot is followed by what nobody knows", "t. Abc, Phường Sài Gòn, TP HCM"],
    ["a number is a commune that nobody knows", "Phường 1, Quận 1, TP HCM"],
    ["a type is parted from its name", "Phường, Sài Gòn, TP HCM"],
    ["a type has no name", "xã Phường Sài Gòn, TP HCM"],
    ["a name with a dash is parted by a comma", "Huyện Côn Đảo, Bà Rịa, Vũng Tàu"],
    ["a commune lies elsewhere", "Phường Sài Gòn, Bà Rịa - Vũng Tàu"],
    ["two units of one era bear the name", "Sài Gòn"],
    ["a former type is written", "Xã Bố Hạ, Bắc Ninh"],
    ["a former type of a province is written", "tỉnh Bắc Ninh"],
    ["nothing is a name", "xyz"],
    ["there is nothing", ""],
  ])("the full reader is asked where %s: %s", (_, text) => expectWay(text, ""));
});
