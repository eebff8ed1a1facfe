import { describe, expect, it } from "vitest";
import { compute } from "../deadline/compute.ts";
import { unwrap } from "../operation/unwrap.ts";
import { render } from "./render.ts";

const due = unwrap(
  compute({
    receivedAt: "2026-02-13T15:30:00+07:00",
    limit: "3 ngày làm việc",
    policy: { cutoff: "15:00" },
    receipt: true,
  }),
);
const { receipt } = due;
if (receipt === undefined) throw new Error("a receipt was asked for");

describe("receipt.render", () => {
  it("prints one receipt three ways, Vietnamese text unless asked otherwise", () => {
    const text = unwrap(render({ receipt })).text;
    expect(text).toMatch(/Tính từ: +07:30 thứ Hai 23\/02\/2026/u);
    expect(text).toMatch(/Ngày hẹn trả: +hết ngày thứ Năm 26\/02\/2026/u);
    expect(unwrap(render({ receipt, as: "markdown", language: "en" })).text).toMatch(
      /^# How the due date was counted\n/u,
    );
    expect(unwrap(render({ receipt, as: "svg" })).text).toMatch(/^<svg [^>]+>/u);
  });

  it("refuses what is no receipt, and never breaks on it", () => {
    const broken = [
      { ...receipt, startedAt: "never" },
      { ...receipt, result: { ...receipt.result, dueOn: "2026-13-01" } },
      { ...receipt, days: [{ ...receipt.days[0], verdict: "guessed" }] },
      { ...receipt, rules: [{ id: "R3", citation: {} }] },
      { ...receipt, rules: [{ id: "R3", citation: { instrument: "91/2015/QH13", article: [{ toString: 0 }] } }] },
    ];
    for (const one of broken) {
      const rendered = render({ receipt: one as unknown as typeof receipt });
      expect(rendered.ok ? undefined : rendered.error._tag).toBe("InvalidInput");
    }
    const strange = { ...receipt, inputs: { receivedAt: 7, limit: { amount: "x" } }, rules: [{ id: "R99" }] };
    expect(render({ receipt: strange }).ok).toBe(true);
  });
});
