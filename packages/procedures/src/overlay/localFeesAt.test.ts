import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { expect, it } from "vitest";
import { exampleUnits } from "../testing/index.ts";
import { localFeesAt } from "./localFeesAt.ts";
import type { FeeOverlay } from "./ProvinceOverlay.ts";

const code = procedureCodeUnsafe("1.001193");
const counter: FeeOverlay = {
  province: unitCodeUnsafe("46"),
  kind: "fee",
  codes: [code],
  fee: { status: "stated", amount: 50_000, currency: "VND", kind: "charge" },
  effective: { from: civilDateUnsafe("2026-01-01") },
  citation: { instrument: "05/2025/NQ-HĐND" },
};
const online: FeeOverlay = { ...counter, channel: "online", fee: { status: "free", kind: "charge" } };

const ask = (overlays: readonly FeeOverlay[], place = "19777", channel?: "online"): ReturnType<typeof localFeesAt> =>
  localFeesAt(exampleUnits, overlays, {
    code,
    place: unitCodeUnsafe(place),
    on: civilDateUnsafe("2026-03-01"),
    ...(channel === undefined ? {} : { channel }),
  });

it("names the fee of the province, with its resolution", () => {
  expect(ask([counter, online])).toEqual({
    ok: true,
    value: { fees: [{ fee: counter.fee, citation: counter.citation }], warnings: [] },
  });
});

it("sets the fee of a channel before the fee of all", () => {
  expect(ask([counter, online], "19777", "online")).toMatchObject({ value: { fees: [{ fee: { status: "free" } }] } });
});

it("has nothing to say in another province", () => {
  expect(ask([counter], "06760")).toEqual({ ok: true, value: { fees: [], warnings: [] } });
});

it("names neither of two that meet, and both of two kinds", () => {
  expect(ask([counter, counter])).toEqual({ ok: true, value: { fees: [], warnings: ["overlayOverlap"] } });
  expect(ask([counter, { ...counter, fee: { ...counter.fee, kind: "fee" } }])).toMatchObject({
    value: { fees: [{}, {}], warnings: [] },
  });
});

it("leaves out what is not in force, and refuses a place that is none", () => {
  const later = { ...counter, effective: { from: civilDateUnsafe("2026-04-01") } };
  expect(ask([later])).toEqual({ ok: true, value: { fees: [], warnings: ["overlayNotInForce"] } });
  expect(ask([counter], "474")).toMatchObject({ error: { _tag: "UnitNotFound" } });
});
