import type { Receipt } from "@haicap/calendar/receipt";
import { describe, expect, it } from "vitest";
import type { ComputeInput } from "../deadline/ComputeInput.ts";
import { compute } from "../deadline/compute.ts";
import { verify } from "./verify.ts";

const receiptFor = (input: ComputeInput): Receipt => {
  const due = compute({ ...input, receipt: true });
  if (!due.ok || due.value.receipt === undefined) throw new Error("no receipt");
  return due.value.receipt;
};

const culture: ComputeInput = { receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" };

describe("a receipt", () => {
  it("walks every day, and says what was made of it", () => {
    const { days, result, rules } = receiptFor(culture);
    expect(result).toEqual({ dueOn: "2026-11-26", dueAt: "2026-11-27T00:00:00+07:00", certainty: "confirmed" });
    expect(days.map((day) => `${day.date.slice(8)} ${day.verdict} ${day.kind}`)).toEqual([
      "20 start workday",
      "21 skipped weeklyRest",
      "22 skipped weeklyRest",
      "23 counted workday",
      "24 skipped holiday",
      "25 counted workday",
      "26 due workday",
    ]);
    expect(rules.map((rule) => rule.id)).toEqual(["R3", "R4", "R11"]);
  });

  it("names swaps, pauses, rolled and provisional days", () => {
    expect(receiptFor({ receivedAt: "2026-08-21T09:00:00+07:00", limit: "7 ngày làm việc" }).swaps).toEqual([
      { off: "2026-08-31", workedInstead: "2026-08-22", source: "9441/TB-BNV" },
    ]);
    const stop = [{ from: "2026-06-03", to: "2026-06-04", effect: "pause" }] as const;
    const paused = receiptFor({ receivedAt: "2026-06-01T09:00:00+07:00", limit: "3 ngày", suspensions: stop });
    expect(paused.days.map((day) => day.verdict)).toEqual(["start", "counted", "counted", "paused", "due"]);
    const rolled = receiptFor({ receivedAt: "2026-06-01T09:00:00+07:00", limit: "5 ngày" });
    expect(rolled.days.slice(-3).map((day) => day.verdict)).toEqual(["rolled", "rolled", "due"]);
    const next = receiptFor({ receivedAt: "2026-12-31T09:00:00+07:00", limit: "1 ngày làm việc" });
    expect(next.provisionalDays).toEqual(["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"]);
  });

  it("is verified by computing it anew, whatever the order of its keys", () => {
    const receipt = receiptFor(culture);
    const shuffled = Object.fromEntries(Object.entries(receipt).reverse()) as unknown as Receipt;
    expect(verify({ receipt: shuffled })).toMatchObject({ value: { valid: true, differences: [] } });
    expect(verify({ receipt: JSON.parse(JSON.stringify(receipt)) })).toMatchObject({ value: { valid: true } });
  });

  it("shows every place that was changed", () => {
    const receipt = receiptFor(culture);
    const changed = { ...receipt, days: receipt.days.slice(1), hash: receipt.hash.replace(/^./, "x") };
    const answered = verify({ receipt: changed });
    expect(answered.ok && answered.value.valid).toBe(false);
    expect(JSON.stringify(answered)).toContain("hash");
    const unreadable = { ...receipt, inputs: { limit: "3" } };
    expect(verify({ receipt: unreadable })).toMatchObject({
      value: { valid: false, differences: [{ path: "inputs" }] },
    });
  });

  it("names a key that every object has as one that was added", () => {
    const receipt = receiptFor(culture);
    const [first, ...others] = receipt.rules;
    const changed = { ...receipt, rules: [{ ...first, constructor: "x", toString: 1 }, ...others] };
    const answered = verify({ receipt: changed as never });
    expect(answered).toMatchObject({
      value: {
        valid: false,
        differences: [
          { path: "rules.0.constructor", written: "x", derived: null },
          { path: "rules.0.toString", written: 1, derived: null },
          { path: "hash" },
        ],
      },
    });
  });

  it("is only written when asked for", () => {
    const due = compute(culture);
    expect(due.ok && "receipt" in due.value).toBe(false);
  });
});
