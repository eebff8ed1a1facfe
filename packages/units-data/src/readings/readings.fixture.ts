import { readFileSync, writeFileSync } from "node:fs";
import { type CivilDate, civilDateUnsafe } from "@haicap/kernel";
import { compileUnitTable } from "@haicap/units";
import { type AddressReader, compileAddressReader, type WrittenUnder } from "@haicap/units/address";
import { readingLine } from "@haicap/units/testing";
import { aliases } from "../aliases.ts";
import { current } from "../index.ts";
import { legacy } from "../legacy.ts";
import { succession } from "../succession.ts";

/** An address as somebody may write it, the units it was written for where that is known, and all that is said of it. */
export interface Reading {
  readonly text: string;
  readonly on: CivilDate;
  readonly under: WrittenUnder;
  readonly meant: readonly string[];
  readonly answer: string;
}

const file = new URL("./readings.tsv", import.meta.url);
const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");

export const readings: readonly Reading[] = lines.map((line) => {
  const [text = "", on = "", under = "", meant = "", answer = ""] = line.split("\t");
  const units = meant === "" ? [] : meant.split(" ");
  return {
    text: JSON.parse(text) as string,
    on: civilDateUnsafe(on),
    under: under as WrittenUnder,
    meant: units,
    answer,
  };
});

const table = compileUnitTable({ current, legacy, succession });

/** A reader that has not read anything. */
export const newReader = (): AddressReader => compileAddressReader(table, aliases);

/** Writes down what is said of each address now. */
export const record = (): void => {
  const reader = newReader();
  const rows = readings.map(({ text, on, under, meant }) =>
    [JSON.stringify(text), on, under, meant.join(" "), readingLine(reader, text, on, under)].join("\t"),
  );
  writeFileSync(file, `${[head, ...rows].join("\n")}\n`);
};
