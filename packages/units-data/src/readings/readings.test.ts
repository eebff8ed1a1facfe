import { readingLine } from "@haicap/units/testing";
import { describe, expect, it } from "vitest";
import { newReader, readings } from "./readings.fixture.ts";

describe("addresses as they are written, over the whole country", () => {
  it("are answered as it stands in readings.tsv", () => {
    const reader = newReader();
    for (const { text, on, under, answer } of readings)
      if (readingLine(reader, text, on, under) !== answer)
        expect({ text, on, under, answer: readingLine(reader, text, on, under) }).toEqual({ text, on, under, answer });
  });

  it("are never answered firmly with a commune that was not meant", () => {
    const wrong = readings.filter(({ meant, answer }) => {
      const [, unit] = /^\w+ resolved commune \| (\d{5})/.exec(answer) ?? [];
      return meant.length > 0 && unit !== undefined && !meant.includes(unit);
    });
    expect(wrong).toEqual([]);
  });
});
