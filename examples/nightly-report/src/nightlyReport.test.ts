import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@haicap/dossier-store";
import { openPglite } from "@haicap/dossier-store/pglite";
import { indicators, unwrap } from "haicap";
import { definitionNamed, sealer } from "haicap/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readOptions } from "./commandLine.ts";
import type { Night } from "./countNight.ts";
import { type Counted, dossiersOf } from "./dossiersOf.ts";
import { nightlyReport, publishedLimits } from "./nightlyReport.ts";
import { province } from "./office.ts";
import { page } from "./report/page.ts";

const asOf = "2026-11-22T23:00:00+07:00";
const folder = await mkdtemp(join(tmpdir(), "haicap-nightly-"));
const data = join(folder, "data");
afterAll(() => rm(folder, { recursive: true }));

let night: Night;
let filled: number;
const html = (): Promise<string> => readFile(join(folder, "out", "nightly.html"), "utf8");
beforeAll(async () => {
  ({ night, filled } = await nightlyReport({ asOf, data, out: join(folder, "out") }));
}, 60_000);

/** What the database itself says, asked again after the night. */
const asked = async <T>(ask: (store: Parameters<typeof dossiersOf>[0]) => Promise<T>): Promise<T> => {
  const db = await openPglite(data);
  const opened = await openStore({ db, sealer, definitions: definitionNamed, provinces: [province] });
  if (!opened.ok) throw new Error(opened.error._tag);
  const told = await ask(opened.value);
  await db.close();
  return told;
};

it("counts every dossier of the store once, none refused", () => {
  expect(filled).toBeGreaterThan(280);
  expect(night.refused).toBe(0);
  expect(night.province.received + night.province.notCounted).toBe(filled);
  expect(night.units.reduce((sum, { figures }) => sum + figures.received, 0)).toBe(night.province.received);
});

it("merged parts of units are what counting all at once gives, and the database counts alike by unit and month", async () => {
  await asked(async (store) => {
    const all: Counted[] = [];
    for await (const one of dossiersOf(store, province, await publishedLimits())) all.push(one);
    const whole = unwrap(indicators.compute({ dossiers: all, asOf, by: ["month", "field"] }));
    const { differences, refused, citations: _, data: __, ...figures } = whole;
    const sorted = (by: typeof figures.by): unknown =>
      Object.fromEntries(
        Object.entries(by).map(([key, groups]) => [
          key,
          groups?.toSorted((a, b) => (String(a.key) < String(b.key) ? -1 : 1)),
        ]),
      );
    expect({ ...night.province, by: sorted(night.province.by), data: 0 }).toEqual({
      ...figures,
      by: sorted(figures.by),
      data: 0,
    });
    expect([differences.length, refused.length]).toEqual([night.province.differing, 0]);

    const counted = await store.countByUnitAndMonth(province);
    const rows = counted.ok ? counted.value : [];
    expect(rows.length).toBeGreaterThan(60);
    for (const { unit, month, accepted, open } of rows) {
      const group = night.units.find(({ code }) => code === unit)?.figures.by.month?.find(({ key }) => key === month);
      expect([unit, month, group?.received, group?.open]).toEqual([unit, month, accepted, open]);
    }
  });
}, 30_000);

it("a second run on the same folder writes nothing new and the same page", async () => {
  const before = await html();
  const again = await nightlyReport({ asOf, data, out: join(folder, "out") });
  expect(again.filled).toBe(0);
  expect(await html()).toBe(before);
}, 60_000);

it("shows each unit, month and field, in both languages, and fetches nothing", async () => {
  const text = await html();
  for (const { name } of night.units) expect(text).toContain(name);
  for (const { key } of night.province.by.field ?? []) expect(text).toContain(key?.replaceAll("&", "&#38;"));
  expect(text).toContain('<span lang="en">overdue now</span>');
  expect(text).not.toMatch(/(src|href)=|https?:\/\//);
  expect(text.match(/<svg/g)).toHaveLength(4);
});

it("overdue are the running dossiers past their date: as many as the indicators count", () => {
  expect(night.overdue.length).toBe(night.province.ours.openLate);
  for (const { dueAt } of night.dueSoon) expect(dueAt).toBeGreaterThanOrEqual(Date.parse(asOf));
});

it("draws a night on which nothing came, and text that is markup stays text", () => {
  const [unit] = night.units;
  const empty = { ...night, units: [], overdue: [], dueSoon: [], differing: {} };
  expect(page({ ...empty, province: { ...night.province, by: {} } })).toContain("Không có.");
  const hostile = page({ ...empty, units: unit === undefined ? [] : [{ ...unit, name: "<img src=x>" }] });
  expect(hostile).not.toContain("<img");
});

it("reads its options and says what is wrong with them", () => {
  expect(readOptions(["--out", "x"])).toMatchObject({ out: "x", asOf });
  expect(readOptions(["--as-of", "hôm qua"])).toMatchObject({ problem: expect.stringContaining("hôm qua") });
  expect(readOptions(["--nothing"])).toMatchObject({ problem: expect.stringContaining("--nothing") });
});
