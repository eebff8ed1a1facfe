import { civilDateUnsafe } from "@haicap/kernel";
import { expectTypeOf, test } from "vitest";
import { unitOn } from "../table/unitOn.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { type UnitCode, unitCodeUnsafe } from "./UnitCode.ts";

test("only a parsed code is a unit code, and only a civil date is a day", () => {
  expectTypeOf(unitOn).parameter(1).toEqualTypeOf<UnitCode>();
  // @ts-expect-error a text is not a unit code until it is parsed
  unitOn(sampleTable, "26740", civilDateUnsafe("2025-07-01"));
  // @ts-expect-error a text is not a day until it is parsed
  unitOn(sampleTable, unitCodeUnsafe("26740"), "2025-07-01");
});
