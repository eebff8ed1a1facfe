import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { laneOf } from "./laneOf.ts";
import { toSvg } from "./toSvg.ts";
import { toXState } from "./toXState.ts";

const compiled = defineDossierUnsafe(sampleDefinition);
const tags = (svg: string, tag: string): number => svg.split(`<${tag}`).length - 1;

describe("the picture of a definition", () => {
  it("has a box for every status, a line for every step of its own, and an arrow for every one that leads away", () => {
    const svg = toSvg(compiled);
    const own = sampleDefinition.transitions.filter(({ from }) => from !== "anyOpen");
    const away = own.filter(({ to }) => to !== "same" && to !== "previous");
    for (const { key } of sampleDefinition.statuses) expect(svg).toContain(`<g id="${key}">`);
    const clocks = new Set(sampleDefinition.statuses.map(({ clock }) => clock));
    const refused = sampleDefinition.guards.filter(({ guard }) => guard === "never").length;
    const heads = 1 + clocks.size + sampleDefinition.statuses.length;
    expect(tags(svg, "text ")).toBe(heads + 2 * (own.length - refused));
    expect(tags(svg, "path")).toBe(away.length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("is well formed whatever the names, in either language", () => {
    const hostile = "<b>\"Đơn\" & 'khác'</b>";
    const odd = { ...sampleDefinition, nameVi: hostile, nameEn: hostile };
    const svg = toSvg(
      defineDossierUnsafe({ ...odd, statuses: odd.statuses.map((status) => ({ ...status, nameEn: hostile })) }),
      "en",
    );
    expect(svg).not.toContain("<b>");
    const open: string[] = [];
    for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(String(name));
    }
    expect(open).toEqual([]);
    expect(svg).toContain("&lt;b&gt;&quot;Đơn&quot; &amp; 'khác'");
  });

  it("never lays two arrows over each other", () => {
    const arrow = fc.record({ from: fc.nat(100), to: fc.nat(100) });
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 20 }), (arrows) => {
        const lanes = laneOf(arrows);
        for (const [i, a] of arrows.entries())
          for (const [j, b] of arrows.entries()) {
            const shared =
              Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)) -
              Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to));
            if (i < j && shared > 0 && a.from !== a.to && b.from !== b.to) expect(lanes[i]).not.toBe(lanes[j]);
          }
      }),
    );
  });
});

describe("the machine of a definition", () => {
  const machine = toXState(compiled);

  it("has the same ways as the table, no more and no fewer", () => {
    for (const [key, { on }] of compiled.rows) {
      const state = machine.states[key];
      expect(Object.keys(state?.on ?? {})).toEqual([...on.keys()]);
      expect(state?.type === "final").toBe(on.size === 0);
      for (const [command, row] of on) {
        const ways = state?.on?.[command] ?? [];
        const targets = ways.map(({ target }) => target ?? key);
        expect(targets).toContain(row.to?.key ?? "Processing");
        for (const { guard, meta } of ways) {
          expect(guard.params.roles).toEqual(row.roles);
          expect(meta.event).toBe(row.command.event);
        }
      }
    }
  });

  it("goes back to where a withdrawal was asked for, and on with the last child only", () => {
    const back = machine.states["WithdrawalRequested"]?.on?.["DenyWithdrawal"] ?? [];
    expect(back.map(({ target, guard }) => [target, guard.type, guard.params.from])).toEqual(
      ["Accepted", "Processing", "Supplement", "FinancialObligation"].map((one) => [one, "mayAndCameFrom", one]),
    );
    const child = machine.states["Interlinked"]?.on?.["ChildResult"] ?? [];
    expect(child.map(({ target, guard }) => [target, guard.type])).toEqual([
      ["Processing", "mayAndLastChild"],
      [undefined, "may"],
    ]);
  });

  it("is plain JSON, and leads only to states it has", () => {
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
    const targets = Object.values(machine.states).flatMap(({ on }) => Object.values(on ?? {}).flat());
    for (const { target } of targets) if (target !== undefined) expect(machine.states).toHaveProperty(target);
  });
});
