import { civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { Suspension } from "./DeadlineInput.ts";
import { stopsOf } from "./pauses.ts";

const day = (number: number): Suspension["from"] => civilDateUnsafe(`2026-06-${String(number).padStart(2, "0")}`);
const pause = (from: number, to: number): Suspension => ({ from: day(from), to: day(to), effect: "pause" });

/** The pauses of June 2026, by the number of their days. */
const pausesOf = (...suspensions: readonly Suspension[]): unknown => {
  const stops = stopsOf(suspensions);
  if (!stops.ok) return stops.error;
  const first = civilDateUnsafe("2026-06-01");
  const zero = Date.parse(`${first}T00:00:00Z`) / 86_400_000 - 1;
  return stops.value.pauses.map(({ fromDay, toDay }) => [fromDay - zero, toDay - zero]);
};

describe("the stops of a limit", () => {
  it("are one where they touch or overlap, whichever was written first", () => {
    expect(pausesOf(pause(2, 5), pause(8, 9))).toEqual([
      [2, 5],
      [8, 9],
    ]);
    expect(pausesOf(pause(8, 9), pause(2, 5))).toEqual([
      [2, 5],
      [8, 9],
    ]);
    expect(pausesOf(pause(2, 5), pause(5, 9))).toEqual([[2, 9]]);
    expect(pausesOf(pause(2, 9), pause(3, 5))).toEqual([[2, 9]]);
    expect(pausesOf(pause(4, 9), pause(2, 5))).toEqual([[2, 9]]);
    expect(pausesOf(pause(2, 3), pause(3, 4), pause(6, 7), pause(7, 8))).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it("end at the end of their last day, or at their instant", () => {
    const at = instantUnsafe("2026-06-02T10:00:00+07:00");
    const until = instantUnsafe("2026-06-03T15:00:00+07:00");
    const stops = stopsOf([{ from: at, to: until, effect: "pause" }, pause(2, 3)]);
    expect(stops).toMatchObject({
      value: { pauses: [{ fromAt: at, toAt: instantUnsafe("2026-06-04T00:00:00+07:00") }] },
    });
  });

  it("that restart are no pauses, and keep their place in the list", () => {
    const restart: Suspension = { from: day(3), to: day(4), effect: "restart" };
    const stops = stopsOf([pause(5, 6), restart]);
    expect(stops).toMatchObject({ value: { pauses: [{}], restarts: [{ index: 1 }] } });
    expect(stops.ok && stops.value.pauses).toHaveLength(1);
    expect(stops.ok && stops.value.restarts).toHaveLength(1);
  });

  it("that end before they begin are refused by their place", () => {
    expect(pausesOf(pause(2, 3), pause(5, 4))).toEqual({ _tag: "SuspensionInvalid", reason: "backwards", index: 1 });
    expect(pausesOf(pause(5, 5))).toEqual([[5, 5]]);
    expect(pausesOf()).toEqual([]);
  });
});
