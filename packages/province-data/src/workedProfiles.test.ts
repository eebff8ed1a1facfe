import { readProfile } from "@haicap/province/schema";
import { describe, expect, it } from "vitest";
import { version, workedProfiles } from "./index.ts";

const all = [...workedProfiles()];
const template = workedProfiles().get("national");

/** Every row of a profile with its place: rows of sections, desks, sessions, and the parts that are one row. */
const rowsOf = (value: unknown, path: string): readonly (readonly [string, Record<string, unknown>])[] =>
  Object.entries((value ?? {}) as object).flatMap(([key, row]) => {
    const inner = row as Record<string, unknown>;
    const here = `${path}.${key}`;
    return [
      [here, inner] as const,
      ...rowsOf(inner["desks"], `${here}.desks`),
      ...rowsOf(inner["sessions"], `${here}.sessions`),
    ];
  });
const sections = ["offices", "closures", "overlays", "stepBudgets", "officers", "emergencies"] as const;

describe.each(all)("%s", (name, profile) => {
  it("can be read, alone and on the template", () => {
    expect(readProfile(profile)).toMatchObject({ ok: true });
    expect(readProfile([template, profile])).toMatchObject({ ok: true });
  });

  it("says of every row where it comes from, or that it is an example", () => {
    for (const section of sections)
      for (const [path, { evidence }] of rowsOf(profile[section], section))
        expect([path, evidence]).not.toEqual([path, undefined]);
    for (const part of ["units", "office", "policy", "dossier"] as const)
      if (profile[part] !== undefined) expect(profile.evidence?.[part]).toBeDefined();
  });

  it("cites an act that exists in every row that is no example", () => {
    for (const [path, row] of sections.flatMap((section) => rowsOf(profile[section], section))) {
      const evidence = row["evidence"] as { source?: string; confidence?: string };
      const invented = JSON.stringify(row["citation"] ?? "").includes("giả định");
      if (evidence.source !== undefined) expect([path, invented]).toEqual([path, false]);
    }
  });

  it("lets no example change a due date of the whole province", () => {
    for (const closure of Object.values(profile.closures ?? {})) expect(closure?.offices).toBeDefined();
    expect(profile.policy).toBeUndefined();
    if (name !== "national") expect(profile.office).toBeUndefined();
  });
});

it("has an office for every unit of the three provinces, once", () => {
  const counts = all.map(([name, { offices = {} }]) => {
    const centres = Object.values(offices).filter((office) => office?.kind === "serviceCentre");
    const units = new Set(centres.map((office) => office?.unit));
    return [name, centres.length, units.size];
  });
  expect(counts).toEqual([
    ["national", 0, 0],
    ["hue", 41, 41],
    ["da-nang", 95, 95],
    ["lam-dong", 125, 125],
  ]);
});

it("states the day it was last checked", () => {
  expect(version).toMatch(/^2026-11-22\+[0-9a-f]{8}$/);
});
