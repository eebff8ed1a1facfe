import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateUnsafe } from "../../packages/kernel/src/index.ts";
import {
  compileUnitTable,
  type LaterEdge,
  type PackedUnits,
  successorsOf,
  unitOn,
} from "../../packages/units/src/index.ts";
import { generate as generateCalendar } from "../generate/calendar-data.ts";
import { generate as generateProcedures } from "../generate/procedures-data.ts";
import { generate as generateUnits } from "../generate/units-data.ts";
import { temporaryRepository } from "../repository/temporaryRepository.ts";
import { addDecision } from "./addDecision.ts";
import { addNotice } from "./addNotice.ts";
import { addResolution } from "./addResolution.ts";
import { factsInFolder } from "./factsIn.ts";
import { lawDiff } from "./lawDiff.ts";
import { lawDiffText } from "./lawDiffText.ts";
import { stampChanges } from "./stampChanges.ts";

const house = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the tables of a package in a folder of their own, and the command over it. */
const copyOf = (name: string, given: object, without: readonly string[] = []) => {
  const planted = temporaryRepository({ "given.json": given });
  const data = `packages/${name}/data`;
  cpSync(join(house, data), join(planted.root, data), { recursive: true });
  for (const file of without) rmSync(join(planted.root, data, file));
  const run = (...args: readonly string[]): { readonly status: number | null; readonly said: string } => {
    const program = join(house, "tools/data.ts");
    const command = ["--conditions=@haicap/source", program, ...args, "--root", planted.root];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
    return { status, said: `${stdout}${stderr}` };
  };
  return {
    ...planted,
    add: (kind: string) => run(kind, "--file", join(planted.root, "given.json")),
    diff: (...args: readonly string[]) => run("diff", "--package", name, "--before", join(house, data), ...args),
    read: (path: string) => readFileSync(join(planted.root, path), "utf8"),
  };
};

/** A refusal comes before anything is written. */
const refuses = (
  adder: (root: string, given: Readonly<Record<string, unknown>>) => readonly string[],
  given: Readonly<Record<string, unknown>>,
  name: string,
  why: string,
): void => {
  using planted = temporaryRepository({ "packages/.keep": "" });
  mkdirSync(join(planted.root, "packages", name, "data"), { recursive: true });
  const tables = readdirSync(join(house, "packages", name, "data"), { withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  for (const { name: file } of tables) {
    const target = join(planted.root, "packages", name, "data", file);
    copyFileSync(join(house, "packages", name, "data", file), target);
  }
  const stamps = (): readonly number[] =>
    tables.map(({ name: file }) => statSync(join(planted.root, "packages", name, "data", file)).mtimeMs);
  const before = stamps();
  expect(() => adder(planted.root, given)).toThrow(why);
  expect(stamps()).toEqual(before);
};

const tet2027 = {
  year: 2027,
  source: "9999/TB-BNV",
  announced: "2026-11-28",
  checkedOn: "2026-12-01",
  holidays: [
    {
      name: "tet",
      publicHolidays: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"],
      compensatory: ["2027-02-10", "2027-02-11"],
    },
  ],
  swaps: [{ off: "2027-09-03", workedInstead: "2027-09-11", name: "nationalDay" }],
};

describe("a year's notice", () => {
  it("takes the place of what was projected, in the file, the page and the changelog", { timeout: 60_000 }, () => {
    using copy = copyOf("calendar-data", tet2027);
    expect(copy.add("notice")).toMatchObject({
      status: 0,
      said: expect.stringContaining("packages/calendar-data/data/2027.json"),
    });
    const year = JSON.parse(copy.read("packages/calendar-data/data/2027.json"));
    const tet = year.publicHolidays.filter(({ name }: { name: string }) => name === "tet");
    expect(tet.map(({ on }: { on: string }) => on)).toEqual(tet2027.holidays[0]?.publicHolidays);
    expect(new Set(tet.map(({ confidence }: { confidence: string }) => confidence))).toEqual(new Set(["confirmed"]));
    expect(year.publicHolidays[0]).toMatchObject({ name: "newYear", confidence: "confirmed" });
    expect(year.alternatives.map(({ name }: { name: string }) => name)).toEqual(["nationalDayAdjacent"]);
    const page = generateCalendar(copy.root).get("packages/calendar-data/review/2027.md") ?? "";
    expect(page).toContain("9999/TB-BNV");
    expect(page).toContain("11/09/2027");
    const told = copy.diff("--record", "--on", "2026-12-01");
    expect(told).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^calendar-data: minor\n\n- New acts: 9999\/TB-BNV\n/u),
    });
    expect(told.said).toContain("publicHolidays 2027-02-04: no longer there");
    expect(told.said).toContain("confidence projected → confirmed");
    expect(JSON.parse(copy.read("packages/calendar-data/changes.json"))[0]).toMatchObject({
      version: "next",
      bump: "minor",
      newActs: ["9999/TB-BNV"],
    });
    writeFileSync(join(copy.root, "packages/calendar-data/package.json"), '{"version":"0.2.0"}');
    expect(stampChanges(copy.root)).toHaveLength(1);
    expect(JSON.parse(copy.read("packages/calendar-data/changes.json"))[0]).toMatchObject({ version: "0.2.0" });
    expect(stampChanges(copy.root)).toEqual([]);
    expect(copy.read(".changeset/calendar-data-2026-12-01.md")).toMatch(
      /^---\n"@haicap\/calendar-data": minor\n---\n/u,
    );
  });

  it("begins a year that has no file as its law and the moon make it", () => {
    const holidays = [
      { name: "tet", publicHolidays: ["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"] },
    ];
    using copy = copyOf("calendar-data", { ...tet2027, year: 2028, holidays, swaps: [] });
    addNotice(copy.root, { ...tet2027, year: 2028, holidays, swaps: [] });
    const page = generateCalendar(copy.root).get("packages/calendar-data/review/2028.md") ?? "";
    expect(page).toContain("30/04/2028");
  });

  it.each([
    [{ year: "x" }, '"year"'],
    [{ holidays: [{ name: "tet", publicHolidays: ["2026-02-05"] }] }, "2026-02-05 is not in 2027"],
    [{ holidays: [], swaps: [] }, "names holidays or swaps"],
    [{ announced: "28/11/2026" }, "is no day"],
    [{ note: "x" }, 'no such key: "note"'],
  ])("refuses %j and changes nothing", (other, why) =>
    refuses(addNotice, { ...tet2027, ...other }, "calendar-data", why),
  );
});

const rename = {
  act: { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01", scope: "79" },
  summary: { vi: "Phường Sài Gòn đổi tên thành phường Ba Son", en: "Sài Gòn ward is renamed Ba Son" },
  source: "amendments2026",
  checkedOn: "2026-12-01",
  confidence: "confirmed",
  changes: [{ change: "rename", code: "26740", name: "Ba Son" }],
};

describe("a resolution", () => {
  it("ends the row in force and begins another, which answers from its day on", { timeout: 60_000 }, async () => {
    using copy = copyOf("units-data", rename);
    expect(copy.add("resolution").status).toBe(0);
    const files = generateUnits(copy.root);
    expect(files.get("packages/units-data/review/ho-chi-minh.md")).toContain("Ba Son");
    expect(files.get("packages/units-data/src/version.gen.ts")).toContain('"2026.12.1"');
    const module = join(copy.root, "current.gen.ts");
    mkdirSync(dirname(module), { recursive: true });
    writeFileSync(module, files.get("packages/units-data/src/current.gen.ts") ?? "");
    const { current } = (await import(pathToFileURL(module).href)) as { readonly current: PackedUnits };
    const table = compileUnitTable({ current });
    const name = (on: string): unknown => unitOn(table, "26740" as never, civilDateUnsafe(on));
    expect(name("2026-11-30")).toMatchObject({ ok: true, value: { name: "Sài Gòn" } });
    expect(name("2026-12-01")).toMatchObject({ ok: true, value: { name: "Ba Son" } });
    const told = copy.diff();
    expect(told.said).toMatch(/^units-data: minor\n\n- New acts: 500\/NQ-UBTVQH16\n/u);
    expect(told.said).toContain("26740 2026-12-01: new – Ba Son (500/NQ-UBTVQH16)");
    expect(told.said).toContain("26740 2025-07-01 – Sài Gòn");
  });

  it("joins two wards and divides a third: the tables, the answers, the page and the changelog say so", {
    timeout: 60_000,
  }, async () => {
    const changes = [
      { change: "merge", codes: ["26740", "26737"], into: { code: "26740", name: "Sài Gòn" } },
      {
        change: "split",
        code: "26842",
        into: [
          { code: "26842", residents: "some" },
          { code: "27999", type: "ward", name: "Hiệp Phú", residents: "some" },
        ],
      },
    ];
    const act = { ...rename.act, inOperationFrom: "2027-01-01" };
    using copy = copyOf("units-data", { ...rename, act, changes });
    expect(copy.add("resolution")).toMatchObject({ status: 0, said: expect.stringContaining("crosswalk-later.tsv") });
    const files = generateUnits(copy.root);
    const page = files.get("packages/units-data/review/ho-chi-minh.md") ?? "";
    expect(page).toContain(
      "| 01/01/2027 | Phường Tân Định 26737 | Phường Sài Gòn 26740 | toàn bộ dân cư | 500/NQ-UBTVQH16 |",
    );
    expect(page).toContain("một phần Phường Tăng Nhơn Phú 26842 | Phường Hiệp Phú 27999 | một phần dân cư");
    const module = async (name: string): Promise<Readonly<Record<string, unknown>>> => {
      const file = join(copy.root, `${name}.gen.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(`packages/units-data/src/${name}.gen.ts`) ?? "");
      return import(pathToFileURL(file).href);
    };
    const { current } = (await module("current")) as { readonly current: PackedUnits };
    const { rows } = (await module("laterEdges")) as { readonly rows: string };
    const later = rows.split("\n").map((row) => {
      const [on, from, to, extent, residents, , by] = row.split("|");
      return { on, from, to, extent, residents, act: by } as LaterEdge;
    });
    expect(later).toHaveLength(4);
    const table = compileUnitTable({ current, later });
    const unit = (code: string, on: string) => unitOn(table, code as never, civilDateUnsafe(on));
    expect(unit("26737", "2026-12-31")).toMatchObject({ ok: true, value: { name: "Tân Định" } });
    expect(unit("26737", "2027-01-01")).toMatchObject({ ok: false });
    expect(unit("27999", "2026-12-31")).toMatchObject({ ok: false });
    expect(unit("27999", "2027-01-01")).toMatchObject({ ok: true, value: { fullName: "Phường Hiệp Phú" } });
    const heirs = (code: string) => successorsOf(table, code as never, civilDateUnsafe("2026-12-31"));
    expect(heirs("26737")).toMatchObject({ ok: true, value: { certain: { code: "26740" } } });
    expect(heirs("26842")).toMatchObject({
      ok: true,
      value: { edges: [{ unit: { code: "26842" } }, { unit: { code: "27999" } }] },
    });
    const told = copy.diff();
    expect(told.said).toMatch(/^units-data: minor\n\n- New acts: 500\/NQ-UBTVQH16\n/u);
    expect(told.said).toContain("2027-01-01 26737 26740: new");
    expect(told.said).toContain("27999 2027-01-01: new – Hiệp Phú");
  });

  it.each([
    [{ changes: [{ change: "rename", code: "99999", name: "X" }] }, "no unit bears this code"],
    [{ changes: [{ change: "rename", code: "26740", name: "Sài Gòn" }] }, "changes nothing"],
    [{ changes: [{ change: "rename", code: "26740", name: "Bến Thành" }] }, "this type and name already"],
    [{ changes: [{ change: "merge", codes: ["26740"], into: {} }] }, '"changes.0.into.code"'],
    [{ changes: [{ change: "dissolve", code: "26740", into: [{ code: "26737", residents: "some" }] }] }, "residents"],
    [{ changes: [{ change: "annex", code: "26740" }] }, '"changes.0.change"'],
    [{ changes: [] }, '"changes"'],
    [{ act: { ...rename.act, instrument: "388/NQ-UBTVQH16" } }, "in the table already"],
    [{ act: { ...rename.act, instrument: "nghị quyết" } }, "no number of an act"],
    [{ act: { ...rename.act, effective: "2025-07-01" } }, "must follow each other"],
  ])("refuses %j and changes nothing", (other, why) =>
    refuses(addResolution, { ...rename, ...other }, "units-data", why),
  );
});

const decision = {
  decision: "9999/QĐ-BTP",
  decidedOn: "2026-12-01",
  source: { key: "decisionBtp2026", description: "Decision 9999/QĐ-BTP, read in full" },
  checkedOn: "2026-12-02",
  confidence: "verified",
  procedures: [
    {
      code: "9.000001",
      name: "Đăng ký thử",
      field: "Hộ tịch",
      ministry: "Bộ Tư pháp",
      levels: ["commune"],
      organs: "peoplesCommittee",
      limitAmount: 5,
      limitUnit: "workingDay",
    },
    { code: "1.000080", limitAmount: 10 },
  ],
  competence: [{ code: "9.000001", from: "2026-12-15", owners: "commune:peoplesCommittee" }],
  replaced: [{ code: "1.001193", replacedBy: "9.000001" }],
  act: {
    title: "Procedures on civil status",
    subjectVi: "Công bố thủ tục hộ tịch",
    ministry: "Bộ Tư pháp",
    kinds: ["guidance"],
    effectiveFrom: "2026-12-15",
  },
};

/** Records of procedures are long; the pages of those that are left are made in a second. */
const records = [
  "construction",
  "finance",
  "justice",
  "people-court",
  "public-security",
  "state-bank",
  "agriculture-environment",
].map((one) => `catalog/${one}.jsonl`);

describe("a decision that promulgates procedures", () => {
  it("adds what is new, changes what is amended, names what is replaced, and stands in the ledger", {
    timeout: 60_000,
  }, () => {
    using copy = copyOf("procedures-data", decision, records);
    expect(copy.add("decision").status).toBe(0);
    const files = generateProcedures(copy.root);
    expect(files.get("packages/procedures-data/review/decentralisation.md")).toContain("9999/QĐ-BTP");
    const page = files.get("packages/procedures-data/review/justice.md") ?? "";
    expect(page).toContain("9.000001");
    expect(page).toContain("Đăng ký thử");
    const told = copy.diff("--record", "--on", "2026-12-02").said;
    expect(told).toContain("- New acts: 9999/QĐ-BTP");
    expect(told).toContain("9.000001: new – Đăng ký thử (9999/QĐ-BTP)");
    expect(told).toMatch(
      /1\.000080 – Thủ tục đăng ký nhận cha.*limitAmount 7 → 10; decision 163\/QĐ-BTP → 9999\/QĐ-BTP/u,
    );
  });

  it.each([
    [{ procedures: [{ code: "9.000001" }] }, '"name" is needed'],
    [{ procedures: [{ code: "1.000080", limit: 3 }] }, 'no column "limit"'],
    [{ procedures: [{ code: "1.000080", name: "a\tb" }] }, "a tab"],
    [{ replaced: [{ code: "1.000145" }] }, "in the table already"],
    [{ competence: [{ code: "1.000005", from: "2026-07-20", owners: "x" }] }, "in the table already"],
    [{ source: { key: "new" } }, '"description" is needed'],
    [{ procedures: [], competence: [], replaced: [], act: undefined }, "names procedures"],
  ])("refuses %j and changes nothing", (other, why) =>
    refuses(addDecision, { ...decision, ...other }, "procedures-data", why),
  );
});

describe("what changed in law", () => {
  const folder = join(house, "packages/dossiers-data/data");
  const facts = factsInFolder(folder);
  const tables = [...facts.rows].filter(([name, rows]) => name.endsWith(".tsv") && rows.length > 1);

  it("is nothing between a version and itself", () => {
    for (const name of ["calendar-data", "dossiers-data", "identifiers-data", "province-data"]) {
      const same = factsInFolder(join(house, `packages/${name}/data`));
      expect(lawDiff(same, same)).toMatchObject({ weight: "none", changes: [], shape: [] });
    }
    expect(lawDiffText(lawDiff(facts, facts))).toBe("Nothing changed.\n");
  });

  it("names the one cell that was corrected, and a later check as such", () => {
    const places = tables.flatMap(([name, rows]) =>
      rows.flatMap((row, at) => Object.keys(row).map((column) => ({ name, at, column }))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ name, at, column }) => {
        const rows = (facts.rows.get(name) ?? []).map((row, index) =>
          index === at ? { ...row, [column]: `${row[column]} sửa` } : row,
        );
        const diff = lawDiff(facts, { ...facts, rows: new Map([...facts.rows, [name, rows]]) });
        expect(diff).toMatchObject({ weight: "patch", shape: [], newActs: [] });
        const isCheck = /^checked/u.test(column);
        expect(diff.rechecked).toBe(isCheck ? 1 : 0);
        for (const change of diff.changes)
          expect([change.table, change.columns.includes(column) || change.columns.length > 1]).toEqual([name, true]);
        expect(diff.changes.length > 0).toBe(!isCheck);
      }),
      { numRuns: 150 },
    );
  });

  it("weighs a column or a table that came or went as another shape, an act that was not there as a new act", () => {
    const [name = "", rows = []] = tables[0] ?? [];
    const columns = facts.columns.get(name) ?? [];
    const without = { columns: new Map([...facts.columns, [name, columns.slice(1)]]), rows: facts.rows };
    expect(lawDiff(facts, without)).toMatchObject({ weight: "major", shape: [`${name}: column ${columns[0]} went`] });
    const gone = { columns: new Map([...facts.columns].slice(1)), rows: new Map([...facts.rows].slice(1)) };
    expect(lawDiff(facts, gone).weight).toBe("major");
    const more = [...rows, { ...rows[0], [columns[0] ?? ""]: "mới", source: "12/2030/NĐ-CP" }];
    expect(lawDiff(facts, { ...facts, rows: new Map([...facts.rows, [name, more]]) })).toMatchObject({
      weight: "minor",
      newActs: ["12/2030/NĐ-CP"],
    });
  });
});
