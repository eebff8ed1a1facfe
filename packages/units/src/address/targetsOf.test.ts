import { type CivilDate, civilDateUnsafe as date } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import type { PatchChange } from "../patch/UnitPatch.ts";
import { packSuccession, type SuccessionRow } from "../succession/packSuccession.ts";
import { type EraColumns, slotOfCode } from "../table/EraColumns.ts";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { unitOn } from "../table/unitOn.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { explainEn } from "../text/index.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import type { AddressReason } from "./AddressAnswer.ts";
import { type Target, type Targets, targetsOf } from "./targetsOf.ts";

const eve = date("2025-06-30");
const reform = date("2025-07-01");
const now = date("2026-12-01");
const before = date("2026-11-30");
const act = { instrument: "500/NQ-UBTVQH16", issued: date("2026-11-10"), effective: now };

const after = (change: PatchChange, base = sampleTable): UnitTable => {
  const made = createUnits({ base, patches: [{ act, changes: [change] }] });
  if (!made.ok) throw new Error(explainEn(made.error));
  return made.value;
};
const columnsOf = (table: UnitTable, era: "twoTier" | "threeTier"): EraColumns => {
  const columns = era === "twoTier" ? table.twoTier() : table.threeTier?.();
  if (columns === undefined) throw new Error(`no ${era}`);
  return columns;
};
/** The row of a code: of its last version, or of one before. */
const rowAt = (columns: EraColumns, one: string, ago = 0): number =>
  (columns.rowAt[slotOfCode(code(one))] as number) - 1 - ago;

const because = (reason: AddressReason): string => {
  if (reason.kind === "version") return `version ${reason.from ?? ""}..${reason.until ?? ""}`;
  if (reason.kind !== "succession") return reason.kind;
  const { extent, residents, note, citation } = reason;
  return [extent, residents, note ?? [], citation.instrument].flat().join(" ");
};
const told = ({ unit, origin, residents, reasons }: Target): string => {
  const from = origin === undefined ? "" : ` < ${origin.fullName}, ${origin.parent?.fullName ?? ""}`;
  const how = residents === undefined ? "" : ` ${residents}`;
  return `${unit.fullName}, ${unit.parent?.fullName ?? ""}${from}${how}: ${reasons.map(because).join("; ")}`;
};
const lines = ({ list, left }: Targets): readonly string[] => [...list.map(told), `left ${left.join(" ")}`];

const split: PatchChange = {
  change: "split",
  code: code("26740"),
  into: [
    { code: code("26740"), residents: "some" },
    { code: code("26741"), type: "ward", name: "Ba Son", residents: "some" },
  ],
};
const hcm = "Thành phố Hồ Chí Minh";
const reformAct = "1685/NQ-UBTVQH15";

describe("what the unit of a row is on a day of its own era", () => {
  it.each([
    ["26740", 0, "2026-01-01", [`Phường Sài Gòn, ${hcm}: `, "left 26740"]],
    [
      "07294",
      1,
      "2026-09-25",
      ["Phường Bố Hạ, Thành phố Bắc Ninh < Xã Bố Hạ, Tỉnh Bắc Ninh: version 2025-07-01..2026-09-20", "left 07294"],
    ],
    [
      "07294",
      0,
      "2026-09-19",
      ["Xã Bố Hạ, Tỉnh Bắc Ninh < Phường Bố Hạ, Thành phố Bắc Ninh: version 2026-09-20..", "left 07294"],
    ],
    ["24", 1, "2026-09-20", ["Thành phố Bắc Ninh,  < Tỉnh Bắc Ninh, : version 2025-07-01..2026-09-20", "left 24"]],
  ])("%s, %i versions ago, on %s", (one, ago, on, expected) => {
    const columns = sampleTable.twoTier();
    expect(lines(targetsOf(sampleTable, columns, rowAt(columns, one, ago), date(on)))).toEqual(expected);
  });

  it("is itself on a day of the three tiers", () => {
    const columns = columnsOf(sampleTable, "threeTier");
    const targets = targetsOf(sampleTable, columns, rowAt(columns, "26737"), eve);
    expect(lines(targets)).toEqual(["Phường Đa Kao, Quận 1: ", "left 26737"]);
    expect(targets.list).toEqual([{ unit: targets.list[0]?.unit, reasons: [] }]);
  });

  it("is the view that all hold of a unit in force", () => {
    const columns = sampleTable.twoTier();
    const known = unitOn(sampleTable, code("26740"), now);
    expect(targetsOf(sampleTable, columns, rowAt(columns, "26740"), now).list[0]?.unit).toBe(known.ok && known.value);
  });
});

describe("what a unit of the three tiers became", () => {
  const old = (table: UnitTable, one: string, on: CivilDate): readonly string[] => {
    const columns = columnsOf(table, "threeTier");
    return lines(targetsOf(table, columns, rowAt(columns, one), on));
  };

  it.each([
    ["26734", [`Phường Tân Định, ${hcm} < Phường Tân Định, Quận 1 all: whole all ${reformAct}`, "left 26737"]],
    [
      "26737",
      [
        `Phường Tân Định, ${hcm} < Phường Đa Kao, Quận 1 some: part some ${reformAct}`,
        `Phường Sài Gòn, ${hcm} < Phường Đa Kao, Quận 1 some: part some ${reformAct}`,
        "left 26737 26740",
      ],
    ],
    [
      "26833",
      [
        `Phường Long Bình, ${hcm} < Phường Long Thạnh Mỹ, Thành phố Thủ Đức all: part all allResidents ${reformAct}`,
        `Phường Tăng Nhơn Phú, ${hcm} < Phường Long Thạnh Mỹ, Thành phố Thủ Đức none: part none areaOnly ${reformAct}`,
        "left 26833",
      ],
    ],
    [
      "07294",
      [
        "Phường Bố Hạ, Thành phố Bắc Ninh < Thị trấn Bố Hạ, Huyện Yên Thế all: whole all 1658/NQ-UBTVQH15",
        "left 07294",
      ],
    ],
    ["77", [`${hcm},  < Tỉnh Bà Rịa - Vũng Tàu,  all: whole all 202/2025/QH15`, "left 79"]],
  ])("%s: where the reform sent it", (one, expected) => expect(old(sampleTable, one, now)).toEqual(expected));

  it("is shown as it is on the day", () => {
    expect(old(sampleTable, "07294", date("2025-07-01"))[0]).toMatch(/^Xã Bố Hạ, Tỉnh Bắc Ninh < /);
  });

  it("is where a later act sent it, from its day on, though the act touched but one part", () => {
    const table = after(split);
    expect(old(table, "26737", before)).toEqual(old(sampleTable, "26737", before));
    expect(old(table, "26737", now)).toEqual([
      `Phường Tân Định, ${hcm} < Phường Đa Kao, Quận 1 some: part some ${reformAct}`,
      `Phường Sài Gòn, ${hcm} < Phường Đa Kao, Quận 1 some: part some ${reformAct}; part some ${act.instrument}`,
      `Phường Ba Son, ${hcm} < Phường Đa Kao, Quận 1 some: part some ${reformAct}; part some ${act.instrument}`,
      "left 26737 26740 26741",
    ]);
    expect(old(table, "26734", now)).toEqual(old(sampleTable, "26734", now));
  });

  it("came from a unit as it was last, also where a later act sent it on", () => {
    const kind = { extent: "whole", residents: "all" } as const;
    const table = tableOf(
      ["10001", "10002", "10003", "10004"].map((from, at) => ({ from, to: String(10_010 + at), ...kind })),
    );
    const land: PatchChange = { change: "boundary", from: code("10010"), to: code("10011"), residents: "none" };
    const last = "Mới A, Tỉnh Tên Sau < Huyện Một, Tỉnh Tên Sau some";
    expect(old(table, "101", now)[0]).toContain(last);
    expect(old(after(land, table), "101", now)[0]).toContain(last);
  });

  it("of several leaves those with all its people, else those with some, else all", () => {
    const table = tableOf([
      { from: "10001", to: "10010", extent: "part", residents: "some" },
      { from: "10001", to: "10011", extent: "part", residents: "none" },
      { from: "10001", to: "10012", extent: "part", residents: "some" },
      { from: "10002", to: "10011", extent: "part", residents: "all" },
      { from: "10002", to: "10012", extent: "part", residents: "none" },
      { from: "10003", to: "10010", extent: "part", residents: "none" },
      { from: "10003", to: "10012", extent: "part", residents: "none" },
      { from: "10004", to: "10012", extent: "part", residents: "none" },
    ]);
    const left = (one: string): string | undefined => old(table, one, reform).at(-1);
    expect(left("10001")).toBe("left 10010 10012");
    expect(left("10002")).toBe("left 10011");
    expect(left("10003")).toBe("left 10010 10012");
    expect(left("10004")).toBe("left 10012");
  });

  it("stands in the order of codes, also where a district goes where its communes went", () => {
    const kind = { extent: "whole", residents: "all" } as const;
    const table = tableOf([
      { from: "10001", to: "10012", ...kind },
      { from: "10002", to: "10011", ...kind },
      { from: "10003", to: "10010", ...kind },
      { from: "10004", to: "10013", ...kind },
    ]);
    expect(old(table, "101", reform).at(-1)).toBe("left 10010 10011 10012 10013");
  });

  it("is unknown where the table holds no edges", () => {
    const { current, legacy } = sampleTable.parts;
    const table = compileUnitTable({ current, ...(legacy === undefined ? {} : { legacy }) });
    expect(old(table, "26737", now)).toEqual(["left "]);
    const columns = table.twoTier();
    expect(lines(targetsOf(table, columns, rowAt(columns, "26740"), eve))).toEqual(["left "]);
  });

  it("is told of each version of its own name, and of none that was looked at before", () => {
    const table = tableOf([
      { from: "10001", to: "10010", extent: "whole", residents: "all" },
      { from: "10002", to: "10011", extent: "whole", residents: "all" },
      { from: "10003", to: "10012", extent: "whole", residents: "all" },
      { from: "10004", to: "10013", extent: "whole", residents: "all" },
    ]);
    const columns = columnsOf(table, "threeTier");
    const origins = [0, 1].map((ago) => targetsOf(table, columns, rowAt(columns, "10", ago), reform).list[0]?.origin);
    expect(origins.map((origin) => origin?.name)).toEqual(["Tên Sau", "Tên Trước"]);
    const known = unitOn(table, code("10"), eve);
    expect(origins[0]).toBe(known.ok && known.value);
  });
});

/** A province of four communes in a district, and of four since; its name is another since May. */
function tableOf(communes: readonly SuccessionRow[]): UnitTable {
  const may = date("2025-05-01");
  const coverage = { from: reform, until: date("2027-07-01") };
  const legacy: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Tên Trước", until: may },
    { code: "10", type: "province", name: "Tên Sau", from: may },
    { code: "101", parent: "10", type: "ruralDistrict", name: "Một" },
    ...["10001", "10002", "10003", "10004"].map(
      (one, at): UnitRow => ({ code: one, parent: "101", type: "commune", name: `Cũ ${"ABCD"[at]}` }),
    ),
  ];
  const current: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Tên Sau" },
    ...["10010", "10011", "10012", "10013"].map(
      (one, at): UnitRow => ({ code: one, parent: "10", type: "commune", name: `Mới ${"ABCD"[at]}` }),
    ),
  ];
  return compileUnitTable({
    current: packUnits({ era: "twoTier", coverage, knownUntil: now }, current),
    legacy: packUnits(
      { era: "threeTier", coverage: { from: date("2025-03-01"), until: reform }, knownUntil: now },
      legacy,
    ),
    succession: packSuccession({
      ...{ legacy, current, communes, provinceAct: "202/2025/QH15" },
      provinces: [{ from: "10", to: "10", extent: "whole", residents: "all" }],
    }),
  });
}
