import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { whoHandles } from "../competence/whoHandles.ts";
import { fromSheets } from "../import/index.ts";
import { procedureFileSchema } from "../schema/index.ts";
import { exampleCatalog, exampleUnits } from "../testing/index.ts";
import { cpsvViolations } from "./cpsvShapes.fixture.ts";
import { type JsonLd, toCpsvAp } from "./toCpsvAp.ts";
import { toCsv } from "./toCsv.ts";
import { toJson } from "./toJson.ts";
import { toSheets } from "./toSheets.ts";

const where = { source: "workbook", checkedOn: civilDateUnsafe("2026-11-01") };
const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? [])[0] as ProcedureRecord;
const rich: ProcedureRecord = {
  code: birth.code,
  name: "Đăng ký khai sinh",
  field: "Hộ tịch",
  ministry: "Bộ Tư pháp",
  levels: ["province", "commune"],
  subjects: ["citizen", "organisation"],
  decision: "163/QĐ-BTP",
  competent: ["Ủy ban nhân dân cấp xã"],
  implementing: ["Ủy ban nhân dân cấp xã", "Phòng Tư pháp"],
  cases: [
    {
      channels: [
        {
          channel: "inPerson",
          limit: { amount: 0, unit: "sameDay" },
          fees: [{ status: "free" }],
          note: "=ghi chú, có phẩy",
        },
        {
          channel: "online",
          limit: { amount: 1.5, unit: "workingDay" },
          fees: [{ status: "stated", amount: 5000, currency: "VND", kind: "charge" }],
        },
        {
          channel: "publicPost",
          limit: { amount: 5, unit: "unspecified" },
          fees: [{ status: "setByProvincialCouncil", kind: "charge" }],
          feeText: "Lệ phí: Theo nghị quyết của Hội đồng nhân dân cấp tỉnh",
        },
        { channel: "inPerson", limit: { amount: 3, unit: "month" }, fees: [] },
        {
          channel: "inPerson",
          limit: { amount: 8, unit: "workingHour" },
          fees: [{ status: "stated", amount: 25, currency: "USD" }],
        },
        {
          channel: "inPerson",
          limit: { amount: 24, unit: "hour" },
          fees: [{ status: "notStated" }],
          feeText: "Tuỳ việc",
        },
        { channel: "inPerson", limit: { amount: 30, unit: "calendarDay" }, fees: [] },
      ],
      documents: [{ name: 'Tờ khai "mẫu"', originals: 1, copies: 0, form: "Mẫu 01" }],
    },
    { name: "Biên giới", documents: [{ name: "Giấy chứng sinh" }] },
  ],
  outcomes: ["Giấy khai sinh"],
  legalBasis: ["60/2014/QH13", "120/2025/NĐ-CP"],
  flags: ["feeUnread", "staleDistrictAgencyInSource", "unitMissingInSource"],
  confidence: { identity: "verified" },
  ...where,
};

describe("JSON", () => {
  it("reads back as it was written, and refuses what is not ours", () => {
    expect(procedureFileSchema.parse(JSON.parse(toJson([rich, birth]))).records).toEqual([rich, birth]);
    expect(procedureFileSchema.safeParse({ format: "haicap.procedures", version: 1, records: [{}] }).success).toBe(
      false,
    );
    expect(procedureFileSchema.safeParse({ ...JSON.parse(toJson([rich])), extra: 1 }).success).toBe(false);
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(procedureFileSchema)).toMatchObject({
      required: ["format", "version", "records"],
      additionalProperties: false,
    });
  });
});

describe("sheets", () => {
  it("are read back as they were written", () => {
    const read = fromSheets(toSheets([rich]), where);
    expect(read).toMatchObject({ value: { counts: { rows: 1 + 7 + 1 + 2 + 1 + 2, refused: 0 }, refused: [] } });
    expect(read.ok && read.value.records).toEqual([rich]);
  });

  it("survive a second round", () => {
    const once = fromSheets(toSheets([rich]), where);
    const twice = once.ok ? fromSheets(toSheets(once.value.records), where) : once;
    expect(twice).toEqual(once);
  });

  it("write what is read from the law, and who sets a fee", () => {
    const record: ProcedureRecord = {
      ...rich,
      limitReading: { amount: 10, unit: "calendarDay", confidence: "recalled" },
      cases: [
        {
          channels: [{ channel: "online", fees: [{ status: "setByCircular", kind: "fee" }, { status: "notStated" }] }],
        },
      ],
    };
    const [list, channels] = toSheets([record]);
    expect(list?.rows[1]?.[14]).toBe("10 ngày");
    expect(channels?.rows[1]?.slice(0, 6)).toEqual([
      record.code,
      "",
      "Trực tuyến",
      "",
      "Phí: Theo thông tư của Bộ Tài chính; ",
      "",
    ]);
  });
});

it.each([
  [[["a,b", 'c"d', "e\nf", 5]], '"a,b","c""d","e\nf",5\r\n'],
  [[["=1+1"]], "'=1+1"],
  [[["-x"]], "'-x"],
])("CSV %j", (rows, part) => {
  const text = toCsv(rows);
  expect(text).toContain(part);
  expect(text.endsWith("\r\n")).toBe(true);
});

const nodesOf = (value: JsonLd): readonly { readonly [key: string]: JsonLd }[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object") return [];
  const node = value as { readonly [key: string]: JsonLd };
  return [node, ...Object.entries(node).flatMap(([key, one]) => (key === "@context" ? [] : nodesOf(one)))];
};

describe("CPSV-AP", () => {
  const service = toCpsvAp(rich, { base: "https://example.org/" });
  const nodes = nodesOf(service);

  it("breaks no shape of the profile", () => {
    expect(cpsvViolations(nodes)).toEqual([]);
    const bare = toCpsvAp({ ...rich, outcomes: [], subjects: [], cases: [] }, { base: "urn:x:" });
    expect(cpsvViolations(nodesOf(bare))).toEqual([]);
    expect(cpsvViolations([{ "@type": "cv:Cost", "cv:hasValue": 5 }])).toEqual([
      "cv:Cost dct:identifier: 0 values",
      "cv:Cost cv:hasValue: not xsd:double",
    ]);
  });

  it("uses the prefixes it declares, and names nothing twice", () => {
    const prefixes = Object.keys(service["@context"] as object);
    for (const node of nodes) {
      for (const key of Object.keys(node)) if (!key.startsWith("@")) expect(prefixes).toContain(key.split(":")[0]);
    }
    const ids = nodes
      .flatMap((node) => (node["@type"] === undefined ? [] : (node["@id"] ?? [])))
      .filter((id) => String(id).startsWith("https://example.org/"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a duration only where there is one, and the unit beside it", () => {
    const channels = nodes.filter((node) => node["@type"] === "cv:Channel");
    const duration = (node: { readonly [key: string]: JsonLd }): unknown =>
      (node["cv:processingTime"] as { readonly "@value"?: string } | undefined)?.["@value"];
    expect(channels.map((node) => [duration(node), node["haicap:limitUnit"]])).toEqual([
      ["P0D", "sameDay"],
      [undefined, "workingDay"],
      [undefined, "unspecified"],
      ["P3M", "month"],
      ["PT8H", "workingHour"],
      ["PT24H", "hour"],
      ["P30D", "calendarDay"],
    ]);
  });

  it("has a value only for a fee that is stated or free", () => {
    const costs = nodes.filter((node) => node["@type"] === "cv:Cost");
    expect(
      costs.map((node) => [
        node["haicap:feeStatus"],
        (node["cv:hasValue"] as { "@value"?: string } | undefined)?.["@value"],
      ]),
    ).toEqual([
      ["free", "0"],
      ["stated", "5000"],
      ["setByProvincialCouncil", undefined],
      ["stated", "25"],
      ["notStated", undefined],
    ]);
  });

  it("names the body of the day and the place", () => {
    const handling = whoHandles(exampleCatalog, exampleUnits, {
      code: rich.code,
      on: civilDateUnsafe("2026-03-01"),
      place: unitCodeUnsafe("19777"),
    });
    const seated = toCpsvAp(rich, {
      base: "https://example.org/",
      ...(handling.ok ? { handling: handling.value } : {}),
    });
    expect(seated).toMatchObject({
      "cv:hasCompetentAuthority": [
        { "skos:prefLabel": { "@value": "Ủy ban nhân dân cấp xã (Phường Vỹ Dạ)" }, "haicap:owningLevel": "commune" },
      ],
      "haicap:status": "inForce",
    });
  });

  it("falls back to the ministry, as the profile asks for one", () => {
    const { competent: _, implementing: __, ...bare } = rich;
    expect(toCpsvAp({ ...bare, subjects: [] }, { base: "urn:x:" })).toMatchObject({
      "cv:hasCompetentAuthority": [{ "skos:prefLabel": { "@value": "Bộ Tư pháp" } }],
    });
  });
});
