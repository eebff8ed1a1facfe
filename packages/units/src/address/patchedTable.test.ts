import { civilDateUnsafe, type Result } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import type { PatchChange, UnitPatch } from "../patch/UnitPatch.ts";
import { searchUnits } from "../search/searchUnits.ts";
import { childrenOn } from "../table/childrenOn.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { writtenAddresses } from "../testing/writtenAddresses.ts";
import { explainEn } from "../text/index.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import type { AddressAnswer, WrittenUnder } from "./AddressAnswer.ts";
import { type AddressReader, compileAddressReader } from "./AddressReader.ts";
import { resolveAddress } from "./resolveAddress.ts";

const day = civilDateUnsafe("2026-12-01");
const eve = civilDateUnsafe("2026-11-30");
const next = civilDateUnsafe("2027-01-01");
const act = { instrument: "500/NQ-UBTVQH16", issued: civilDateUnsafe("2026-11-10"), effective: day };

const patched = (...patches: readonly UnitPatch[]): AddressReader => {
  const made = createUnits({ base: sampleTable, patches });
  if (!made.ok) throw new Error(explainEn(made.error));
  return compileAddressReader(made.value, sampleAliases);
};
const after = (...changes: readonly PatchChange[]): AddressReader => patched({ act, changes });
const read = (reader: AddressReader, text: string, on = day, writtenUnder: WrittenUnder = "auto"): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on, writtenUnder });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};
const found = (reader: AddressReader, text: string, on = day): readonly string[] => {
  const answer = searchUnits(reader, text, { on });
  return answer.ok ? answer.value.matches.map(({ unit, match }) => `${unit.fullName}: ${match}`) : [answer.error._tag];
};
const unwrapped = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const acts = ({ candidates }: AddressAnswer): readonly string[] =>
  candidates[0]?.reasons.flatMap((one) => (one.kind === "succession" ? [one.citation.instrument] : [])) ?? [];

const merge: PatchChange = {
  change: "merge",
  codes: [code("26737"), code("26740")],
  into: { code: code("26740"), name: "Bến Thành" },
};
const split: PatchChange = {
  change: "split",
  code: code("26740"),
  into: [
    { code: code("26740"), residents: "some" },
    { code: code("26741"), type: "ward", name: "Ba Son", residents: "some" },
  ],
};
const rename: PatchChange = { change: "rename", code: code("26740"), name: "Bến Thành" };
const base = compileAddressReader(sampleTable, sampleAliases);

describe("an address on a table with an act published yesterday", () => {
  it("follows a unit that the act ended, whenever it was written, and never offers it", () => {
    const reader = after(merge);
    for (const era of ["auto", "twoTier"] as const) {
      const answer = read(reader, "Phường Tân Định, TP HCM", day, era);
      expect(answer).toMatchObject({
        status: "resolved",
        unit: { fullName: "Phường Bến Thành" },
      });
      // Both eras knew a ward of the name; either way it is this one.
      const ways = answer.candidates.map(({ origin, residents }) => [origin?.fullName, origin?.era, residents]);
      const way = (one: string): readonly string[] => ["Phường Tân Định", one, "all"];
      expect(ways).toEqual(era === "auto" ? [way("threeTier"), way("twoTier")] : [way("twoTier")]);
      expect(acts(answer).at(-1)).toBe("500/NQ-UBTVQH16");
    }
    const old = read(reader, "Phường Bến Nghé, Quận 1, TP HCM", day, "threeTier");
    expect(old).toMatchObject({ status: "resolved", unit: { name: "Bến Thành" }, candidates: [{ residents: "all" }] });
    expect(acts(old)).toEqual(["1685/NQ-UBTVQH15", "500/NQ-UBTVQH16"]);
    expect(found(reader, "Tân Định")).toEqual(["Phường Bến Thành: former"]);
    expect(found(reader, "phuong sai gon")).toEqual(["Phường Bến Thành: former"]);
    expect(found(reader, "tân đị")).toEqual([]);
  });

  it("gathers again what the reform divided, when the act joins both parts", () => {
    expect(read(base, "Phường Đa Kao, Quận 1", day)).toMatchObject({ status: "candidates" });
    expect(read(after(merge), "Phường Đa Kao, Quận 1", day)).toMatchObject({
      status: "resolved",
      unit: { name: "Bến Thành" },
    });
  });

  it("reads the name a unit begins with, from its first day on and not before", () => {
    const reader = after(merge);
    expect(read(reader, "Phường Bến Thành, TP HCM", day)).toMatchObject({
      status: "resolved",
      unit: { code: "26740" },
    });
    expect(read(reader, "Phường Bến Thành, TP HCM", eve)).toEqual(read(base, "Phường Bến Thành, TP HCM", eve));
    expect(read(reader, "phuong ben thnh, tp hcm", day)).toMatchObject({ unit: { name: "Bến Thành" } });
    expect(found(reader, "Bến Thành")).toEqual(["Phường Bến Thành: exact"]);
    expect(found(reader, "Bến Thành", eve)).toEqual(found(base, "Bến Thành", eve));
  });

  it("leaves the parts of a unit that the act divided as candidates, its name as it was included", () => {
    const reader = after(split);
    expect(read(reader, "Phường Ba Son, TP HCM")).toMatchObject({ status: "resolved", unit: { code: "26741" } });
    expect(read(reader, "Phường Ba Son, TP HCM", eve)).toEqual(read(base, "Phường Ba Son, TP HCM", eve));
    const old = read(reader, "Phường Bến Nghé, Quận 1", day, "threeTier");
    expect(old.status).toBe("candidates");
    expect(old.candidates.map(({ unit, residents }) => [unit.name, residents])).toEqual([
      ["Sài Gòn", "some"],
      ["Ba Son", "some"],
    ]);
    expect(found(reader, "Bến Nghé")).toEqual(["Phường Sài Gòn: former", "Phường Ba Son: former"]);
  });

  it("leaves it open whether the name of a divided unit was written before or after", () => {
    for (const era of ["auto", "twoTier"] as const) {
      const open = read(after(split), "Phường Sài Gòn, TP HCM", day, era);
      expect(open.candidates.map(({ unit, residents }) => [unit.name, residents])).toEqual([
        ["Sài Gòn", "some"],
        ["Ba Son", "some"],
      ]);
    }
    const land: PatchChange = { change: "boundary", from: code("26833"), to: code("26842"), residents: "none" };
    expect(read(after(land), "Phường Long Bình, TP HCM")).toMatchObject({
      status: "resolved",
      candidates: [{ unit: { code: "26833" } }],
    });
  });

  it("knows a renamed unit by both names, and a code that is used again by its new one first", () => {
    const reader = after(rename);
    expect(read(reader, "Phường Sài Gòn, TP HCM")).toMatchObject({
      unit: { name: "Bến Thành" },
      candidates: [{ origin: { name: "Sài Gòn" } }],
    });
    expect(found(reader, "Sài Gòn")).toContain("Phường Bến Thành: former");
    const ended = civilDateUnsafe("2026-12-15");
    const again = patched(
      { act, changes: [merge] },
      {
        act: { ...act, instrument: "501/NQ-UBTVQH16", effective: ended },
        changes: [
          {
            change: "establish",
            unit: { code: code("26737"), type: "ward", name: "Tân Định" },
            from: [{ code: code("26740") }],
          },
        ],
      },
    );
    expect(read(again, "Phường Tân Định, TP HCM", day, "twoTier")).toMatchObject({ unit: { code: "26740" } });
    expect(read(again, "Phường Tân Định, TP HCM", next, "twoTier")).toMatchObject({
      unit: { code: "26737", name: "Tân Định" },
    });
    expect(found(again, "Tân Định", next)[0]).toBe("Phường Tân Định: exact");
  });

  it("reads a moved unit below the province it lay in before the act, and below both after it", () => {
    const reader = after({ change: "move", code: code("26732"), parent: code("46") });
    for (const [text, on, status] of [
      ["Đặc khu Côn Đảo, TP HCM", eve, "resolved"],
      ["Đặc khu Côn Đảo, Huế", eve, "candidates"],
      ["Đặc khu Côn Đảo, TP HCM", day, "resolved"],
      ["Đặc khu Côn Đảo, Huế", day, "resolved"],
    ] as const)
      expect([text, on, read(reader, text, on, "twoTier")]).toMatchObject([
        text,
        on,
        { status, candidates: [{ unit: { code: "26732", parent: { code: on === eve ? "79" : "46" } } }] },
      ]);
  });

  it("takes a province that is named twice for one, also where other acts moved a unit and renamed another", () => {
    const reader = patched(
      { act, changes: [{ change: "move", code: code("26732"), parent: code("46") }] },
      { act: { ...act, instrument: "501/NQ-UBTVQH16" }, changes: [rename] },
    );
    expect(read(reader, "Phường Bến Thành, TP HCM, TP HCM", day, "twoTier")).toMatchObject({
      status: "resolved",
      unit: { code: "26740" },
      rest: "TP HCM",
    });
  });

  it("accepts the district of before above a unit that the act began", () => {
    expect(read(after(split), "Phường Ba Son, Quận 1")).toMatchObject({
      status: "resolved",
      unit: { code: "26741" },
      candidates: [{ reasons: [{}, { kind: "olderUnitAbove" }] }],
    });
  });

  it.each([[merge], [split], [rename]])("answers as before for every day before %j", (change) => {
    const reader = after(change);
    const below = [
      ...unwrapped(childrenOn(sampleTable, code("79"), eve)),
      ...unwrapped(childrenOn(sampleTable, code("760"), civilDateUnsafe("2025-06-30"))),
    ];
    const [city] = unwrapped(childrenOn(sampleTable, code("79"), eve)).map(({ parent }) => parent);
    const texts = fc
      .constantFrom(...below)
      .chain((unit) => writtenAddresses([unit, { ...unit, fullName: city?.fullName ?? "" }]));
    fc.assert(
      fc.property(texts, (text) => {
        const codes = (reader: AddressReader): readonly string[] =>
          read(reader, text, eve).candidates.map(({ unit }) => unit.code);
        expect(codes(reader)).toEqual(codes(base));
        expect(found(reader, text, eve)).toEqual(found(base, text, eve));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an address with the name of today on a day of the three tiers", () => {
  const june = civilDateUnsafe("2025-06-30");

  it("is answered with the units of that day", () => {
    const answer = read(base, "Phường Tân Định, TP HCM", june);
    expect(answer.candidates.every(({ unit }) => unit.era === "threeTier")).toBe(true);
    const later = read(base, "Phường Sài Gòn, TP HCM", june);
    expect(later).toMatchObject({ status: "candidates", readAs: { writtenUnder: "twoTier" } });
    expect(later.candidates.map(({ unit, origin }) => [unit.name, origin?.name])).toEqual([
      ["Đa Kao", "Sài Gòn"],
      ["Bến Nghé", "Sài Gòn"],
    ]);
    expect(read(base, "Đặc khu Côn Đảo", june)).toMatchObject({
      status: "resolved",
      unit: { name: "Côn Đảo", code: "755" },
    });
  });
});
