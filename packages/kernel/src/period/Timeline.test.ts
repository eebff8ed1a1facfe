import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateUnsafe as day } from "../date/CivilDate.ts";
import { civilDates, timelineLaws, timelines } from "../testing/index.ts";
import { at, timeline } from "./Timeline.ts";

const version = (from: string, until: string | undefined, value: string) => ({
  effective: until === undefined ? { from: day(from) } : { from: day(from), until: day(until) },
  value,
});
const coverage = { from: day("2020-01-01"), until: day("2027-01-01") };

describe("a timeline", () => {
  it("sorts its versions and tells the two kinds of not knowing apart", () => {
    const built = timeline(coverage, [
      version("2025-07-01", "2027-01-01", "commune"),
      version("2020-01-01", "2025-03-01", "district"),
    ]);
    if (!built.ok) throw new Error(built.error.reason);
    expect(at(built.value, day("2025-02-28"))).toEqual({ ok: true, value: "district" });
    expect(at(built.value, day("2025-03-01"))).toEqual({ ok: false, error: { _tag: "NotInForce", on: "2025-03-01" } });
    expect(at(built.value, day("2025-07-01"))).toEqual({ ok: true, value: "commune" });
    expect(at(built.value, day("2027-01-01"))).toEqual({
      ok: false,
      error: { _tag: "OutsideCoverage", on: "2027-01-01", coverage },
    });
    expect(at(built.value, day("2019-12-31"))).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });

  it.each([
    ["emptyPeriod", 0, [version("2021-01-01", "2021-01-01", "a")]],
    ["emptyPeriod", 1, [version("2021-01-01", "2021-01-02", "a"), version("2021-05-01", "2021-04-01", "b")]],
    ["overlap", 0, [version("2021-01-01", "2022-01-02", "a"), version("2022-01-01", "2023-01-01", "b")]],
    ["overlap", 0, [version("2021-01-01", "2022-01-01", "a"), version("2021-01-01", "2022-01-01", "b")]],
    ["outsideCoverage", 0, [version("2019-12-31", "2021-01-01", "a")]],
    ["outsideCoverage", 0, [version("2021-01-01", "2027-01-02", "a")]],
    ["outsideCoverage", 0, [version("2021-01-01", undefined, "a")]],
  ])("is refused for %s at version %i", (reason, index, versions) => {
    expect(timeline(coverage, versions)).toEqual({ ok: false, error: { _tag: "TimelineBroken", reason, index } });
  });

  it("with an open version is refused for what comes after it", () => {
    const open = { from: day("2020-01-01") };
    const versions = [version("2021-01-01", undefined, "a"), version("2022-01-01", undefined, "b")];
    expect(timeline(open, versions)).toMatchObject({ error: { reason: "overlap", index: 0 } });
  });

  it("may be empty: then nothing is in force", () => {
    expect(at({ coverage, versions: [] }, day("2021-01-01"))).toMatchObject({ error: { _tag: "NotInForce" } });
  });
});

describe("the laws of timelines", () => {
  const range = { min: day("2024-01-01"), max: day("2026-12-31") };
  const laws = timelineLaws(timelines(fc.nat(), range), civilDates({ min: day("2023-06-01"), max: day("2027-06-01") }));
  for (const [law, property] of Object.entries(laws)) it(law, () => fc.assert(property));
});
