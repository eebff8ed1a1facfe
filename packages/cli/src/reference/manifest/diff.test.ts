import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fewFacts } from "../testing/reduced.fixture.ts";
import { speechOf } from "../words/Speech.ts";
import { diffLines } from "./diffLines.ts";
import { diffManifests } from "./diffManifests.ts";
import type { Manifest } from "./Manifest.ts";
import { manifestOf } from "./manifestOf.ts";
import { readManifest } from "./readManifest.ts";

const manifest = manifestOf(fewFacts());

interface Open {
  readonly units: Record<string, object>;
  readonly procedures: Record<string, { limits: readonly string[]; fees: readonly string[] }>;
  readonly days: Record<string, object>;
  readonly sunsets: Record<string, string>;
}

const changed = (change: (copy: Open) => void): Manifest => {
  const copy = structuredClone(manifest);
  change(copy as unknown as Open);
  return copy;
};

const told = (from: Manifest, to: Manifest, language: "vi" | "en" = "vi"): string =>
  diffLines(diffManifests(from, to), speechOf(language)).join("\n");

describe("two builds", () => {
  it("that say the same differ in nothing", () => {
    expect(diffManifests(manifest, structuredClone(manifest))).toMatchObject({
      units: [],
      procedures: [],
      days: [],
      sunsets: [],
      versions: [],
    });
    expect(told(manifest, manifest)).toContain("Không có gì thay đổi.");
    expect(told(manifest, manifest, "en")).toContain("Nothing changed.");
  });

  it("of two days differ by what came into force between them", () => {
    const before = manifestOf(fewFacts("2025-09-01"));
    const { procedures, units } = diffManifests(before, manifest);
    expect(units).toEqual([]);
    const farm = procedures.find(({ code }) => code === "1.012753");
    expect(farm).toMatchObject({
      change: "changed",
      parts: expect.arrayContaining([expect.objectContaining({ part: "owners" })]),
    });
    expect(procedures.find(({ code }) => code === "1.001193")).toBeUndefined();
    expect(told(before, manifest)).toMatch(/1\.012753[\s\S]*cơ quan giải quyết: .*→ .*xã/);
  });

  it("name units added, ended, renamed and made of others", () => {
    const after = changed(({ units }) => {
      delete units["19753"];
      Object.assign(units, { "19754": { name: "Phường Thành Nội", from: ["19753"] } });
      Object.assign(units["19774"] ?? {}, { name: "Phường Kim Long Mới" });
      Object.assign(units["19777"] ?? {}, { from: ["19777"] });
    });
    expect(diffManifests(manifest, after).units.map(({ change, code }) => [change, code])).toEqual([
      ["ended", "19753"],
      ["added", "19754"],
      ["renamed", "19774"],
      ["madeOf", "19777"],
    ]);
    expect(told(manifest, after)).toContain("19774: Phường Kim Long → Phường Kim Long Mới");
    expect(told(manifest, after, "en")).toContain("no longer there");
  });

  it("name limits, fees, owners and the days on which owners change, and only what of a list changed", () => {
    const after = changed(({ procedures, sunsets }) => {
      const one = procedures["1.004222"] ?? { limits: [], fees: [] };
      one.limits = one.limits.map((limit) => limit.replace("inPerson: 7", "inPerson: 5"));
      one.fees = ["online: 10000 VND", "inPerson: 15000 VND"];
      delete procedures["2.000815"];
      Object.assign(procedures, {
        "9.000001": { ...one, name: "Thủ tục mới", owners: ["commune · Ủy ban nhân dân cấp xã"] },
      });
      Object.assign(sunsets, { "120/2025/NĐ-CP": "2028-03-01" });
    });
    const text = told(manifest, after);
    expect(text).toContain("thời hạn: trực tiếp: 7 ngày làm việc → trực tiếp: 5 ngày làm việc");
    expect(text).toMatch(/phí, lệ phí: trực tiếp: 20\.000 đồng → trực tiếp: 15\.000 đồng/);
    expect(text).toContain("## Thủ tục mới (1)");
    expect(text).toContain("## Thủ tục không còn (1)");
    expect(text).toContain("120/2025/NĐ-CP: 01/03/2027 → 01/03/2028");
  });

  it("name days added, dropped, changed, and those that were published meanwhile", () => {
    const after = changed(({ days }) => {
      Object.assign(days, {
        "2026-12-31": { kind: "swappedOff", name: "Tết Dương lịch", source: "x", certainty: "confirmed" },
      });
      delete days["2026-11-24"];
      Object.assign(days["2027-02-04"] ?? {}, { certainty: "confirmed", source: "thông báo mới" });
      Object.assign(days["2026-09-02"] ?? {}, { kind: "compensatory" });
    });
    expect(diffManifests(manifest, after).days.map(({ change, key }) => [change, key])).toEqual([
      ["changed", "2026-09-02"],
      ["removed", "2026-11-24"],
      ["added", "2026-12-31"],
      ["confirmed", "2027-02-04"],
    ]);
    expect(told(manifest, after)).toContain("thứ Ba 24/11/2026: bỏ, nghỉ lễ, tết: Ngày Văn hoá Việt Nam 24/11");
  });

  it("of two provinces say so", () => {
    expect(told(manifest, { ...manifest, province: "48", name: "Thành phố Đà Nẵng" })).toContain(
      "Hai bản của hai tỉnh khác nhau",
    );
  });
});

describe("a manifest", () => {
  it("is the same whatever the pages look like, and is refused in words when it is none", async () => {
    const folder = await mkdtemp(join(tmpdir(), "haicap-"));
    expect(await readManifest(folder)).toContain("cannot be read");
    await writeFile(join(folder, "manifest.json"), '{"format":2}');
    expect(await readManifest(folder)).toContain("not the manifest of a build");
    await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
    expect(await readManifest(folder)).toEqual(manifest);
    await rm(folder, { recursive: true });
  });
});
