import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { expect, it } from "vitest";
import { readProfile } from "../schema/index.ts";
import { type ActingQuestion, whoMayAct } from "./whoMayAct.ts";

const centre = {
  name: "Trung tâm",
  kind: "serviceCentre",
  unit: "19753",
  desks: { one: { name: "1" }, two: { name: "2" } },
};
const since = { from: "2026-01-01" };
const july = { from: "2026-07-01", until: "2026-08-01" };
const read = readProfile({
  province: "46",
  offices: { centre, other: { ...centre, unit: "46" } },
  officers: {
    clerk: {
      post: "Văn thư",
      assignments: [{ kind: "assignment", office: "centre", role: "clerk", effective: since }],
    },
    desk: {
      post: "Công chức một cửa",
      assignments: [
        { kind: "assignment", office: "centre", desk: "one", role: "deskOfficer", effective: since },
        {
          kind: "secondment",
          office: "other",
          role: "deskOfficer",
          effective: july,
          citation: { instrument: "9/QĐ-UBND" },
        },
      ],
    },
    leader: {
      post: "Giám đốc",
      assignments: [
        {
          kind: "assignment",
          office: "centre",
          role: "leader",
          capacity: "self",
          effective: { from: "2026-01-01", until: "2026-10-01" },
        },
        { kind: "secondment", office: "other", role: "leader", effective: july, keepsPost: true },
      ],
    },
    gone: null,
  },
  emergencies: {
    flood: {
      effective: { from: "2026-10-10", until: "2026-10-20" },
      units: ["19753"],
      villages: [
        { name: "Tổ dân phố 1", unit: "19753", post: "Tổ trưởng" },
        { name: "Tổ dân phố 2", unit: "19774", post: "Tổ trưởng" },
      ],
      codes: ["1.001193"],
      citation: { instrument: "100/QĐ-UBND" },
    },
  },
});

const who = (on: string, question: Omit<ActingQuestion, "on"> = {}): readonly string[] => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const acting = whoMayAct(read.value, { on: civilDateUnsafe(on), ...question });
  return [
    ...acting.officers.map(({ officer, office }) => `${officer}@${office}`),
    ...acting.villages.map(({ village }) => village),
  ];
};

it("an officer acts where assigned, from the first day and not on the day it ends", () => {
  expect(who("2025-12-31")).toEqual([]);
  expect(who("2026-01-01", { office: "centre" })).toEqual(["clerk@centre", "desk@centre", "leader@centre"]);
  expect(who("2026-10-01", { office: "centre" })).toEqual(["clerk@centre", "desk@centre"]);
  expect(who("2026-01-01", { role: "leader" })).toEqual(["leader@centre"]);
});

it("on secondment an officer acts there and not at home, unless the post is kept", () => {
  expect(who("2026-07-01", { office: "centre" })).toEqual(["clerk@centre", "leader@centre"]);
  expect(who("2026-07-31", { office: "other" })).toEqual(["desk@other", "leader@other"]);
  expect(who("2026-08-01", { office: "other" })).toEqual([]);
});

it("an assignment without a desk holds for every desk", () => {
  expect(who("2026-03-01", { office: "centre", desk: "one" })).toEqual([
    "clerk@centre",
    "desk@centre",
    "leader@centre",
  ]);
  expect(who("2026-03-01", { office: "centre", desk: "two" })).toEqual(["clerk@centre", "leader@centre"]);
});

it("villages act in an emergency, in their commune, for the tasks handed to them", () => {
  const unit = unitCodeUnsafe("19753");
  expect(who("2026-10-10", { unit, role: "none" })).toEqual(["Tổ dân phố 1"]);
  expect(who("2026-10-20", { unit, role: "none" })).toEqual([]);
  expect(who("2026-10-10", { role: "none" })).toEqual([]);
  expect(who("2026-10-10", { unit: unitCodeUnsafe("19774"), role: "none" })).toEqual([]);
});
