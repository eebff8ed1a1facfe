import { describe, expect, it } from "vitest";
import { brokenLinks } from "../testing/brokenLinks.fixture.ts";
import { fewFacts, fewFiles } from "../testing/reduced.fixture.ts";

const pagesOf = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].flatMap((path) => /^(.*)\.(?:html|md)$/.exec(path)?.[1] ?? []);

const vi = fewFiles();
const en = fewFiles({ language: "en" });
const md = fewFiles({ format: "md" });

describe("a reference", () => {
  it("has the same pages in both languages, and as Markdown all but the search", () => {
    expect(pagesOf(en)).toEqual(pagesOf(vi));
    expect(pagesOf(md)).toEqual(pagesOf(vi).filter((path) => path !== "search"));
    expect(pagesOf(fewFiles({ language: "en", format: "md" }))).toEqual(pagesOf(md));
  });

  it("leads nowhere that is not there, anchors included", () => {
    expect(brokenLinks(vi)).toEqual([]);
    expect(brokenLinks(en)).toEqual([]);
    expect(brokenLinks(md)).toEqual([]);
  });

  it("is the same, byte for byte, when it is built again", () => {
    expect(fewFiles()).toEqual(vi);
  });

  it("asks nothing of the network", () => {
    for (const [path, content] of vi)
      if (/\.(html|css)$/.test(path))
        expect(content, path).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\/|url\(|@import/);
  });

  it("says who decides, where to hand in, by when, for how much, on which law, and since when", () => {
    const page = vi.get("procedures/2.000528.html") ?? "";
    for (const said of [
      "Ủy ban nhân dân cấp xã",
      "Cấp huyện",
      "01/01/2016 – 30/06/2025",
      "từ 01/03/2027",
      "120/2025/NĐ-CP",
      "Quét để mở thủ tục này",
    ])
      expect(page).toContain(said);
    expect(vi.get("procedures/1.004222.html")).toMatch(/7 ngày làm việc[\s\S]*10\.000 đồng/);
    expect(en.get("procedures/1.004222.html")).toMatch(/7 working days[\s\S]*VND 10,000/);
    expect(en.get("procedures/1.004222.html")).toContain('<span lang="vi">');
    expect(md.get("procedures/1.004222.md")).toContain("7 ngày làm việc");
  });

  it("writes days and numbers as its readers do", () => {
    expect(vi.get("units/former.html")).toContain("30/06/2025");
    expect(en.get("units/former.html")).toContain("30 June 2025");
    expect(vi.get("calendar/2026.html")).toContain("24/11/2026");
    for (const [path, content] of vi)
      if (/^(units|fields|calendar|ownership)/.test(path) && path.endsWith(".html"))
        expect(/<main[\s\S]*<\/main>/.exec(content)?.[0].replace(/<[^>]*>/g, " "), path).not.toMatch(
          /\b\d{4}-\d{2}-\d{2}\b/,
        );
  });

  it("has for every operation its page, its schemas and a way in the OpenAPI document that resolves", () => {
    const document = vi.get("api/openapi.json") ?? "";
    const { components, paths } = JSON.parse(document) as { components: { schemas: object }; paths: object };
    const names = pagesOf(vi).flatMap((path) => /^api\/(\w+\.\w+)$/.exec(path)?.[1] ?? []);
    expect(Object.keys(paths)).toEqual(names.map((name) => `/v1/${name.replace(".", "/")}`));
    for (const [, name = ""] of document.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g))
      expect(Object.hasOwn(components.schemas, name), name).toBe(true);
    for (const name of names) expect(JSON.parse(vi.get(`schemas/${name}.input.json`) ?? "")).toHaveProperty("$schema");
  });

  it("is made of files of the schemas' size, not of half a million characters each", () => {
    for (const [path, content] of vi)
      if (path.startsWith("schemas/")) expect(content.length, path).toBeLessThan(120_000);
  });
});

it("holds what was published since: a unit renamed, a day off", () => {
  const act = { instrument: "500/NQ-UBTVQH16", issued: "2026-10-01", effective: "2026-10-05" };
  const changes = [{ change: "rename", code: "19753", name: "Thành Nội" }] as const;
  const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo 11" };
  const patched = fewFiles({}, fewFacts("2026-10-10", {}, { units: [{ act, changes }], calendar: [notice] }));
  expect(patched.get("units/19753.html")).toMatch(/Phường Thành Nội[\s\S]*500\/NQ-UBTVQH16/);
  expect(patched.get("calendar/2026.html")).toMatch(/23\/11\/2026[\s\S]*thông báo 11/);
  expect(patched.get("calendar/2026.svg")).not.toBe(vi.get("calendar/2026.svg"));
  expect(brokenLinks(patched)).toEqual([]);
});

describe("what a profile says", () => {
  const evil = `</td><script>alert(1)</script><img src=x onerror="alert(2)"> & 'q' | [x](javascript:alert(3)) \``;
  const hostile = fewFacts("2026-10-10", {
    offices: {
      evil: {
        name: evil,
        kind: "other",
        unit: "19753",
        address: evil,
        desks: { d: { name: evil } },
        evidence: { source: evil, checkedOn: "2026-01-01", confidence: "press", note: evil },
      },
    },
    closures: { evil: { from: "2026-03-05", until: "2026-03-06", reason: evil } },
    officers: {
      evil: {
        post: evil,
        assignments: [{ kind: "assignment", office: "evil", role: "leader", effective: { from: "2026-01-01" } }],
      },
    },
    stepBudgets: { evil: { codes: ["1.001193"], steps: [{ who: evil, limit: "1 ngày" }] } },
  });

  it("is text and nothing else in HTML", () => {
    const html = fewFiles({}, hostile);
    for (const [path, content] of html)
      if (path.endsWith(".html")) expect(content, path).not.toMatch(/<script>alert|<img src=x|onerror="/);
    expect(html.get("offices.html")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(brokenLinks(html)).toEqual([]);
    expect(html.get("assets/index.js")).not.toMatch(/<\/script/);
  });

  it("is text and nothing else in Markdown", () => {
    const content = fewFiles({ format: "md" }, hostile).get("offices.md") ?? "";
    expect(content).not.toMatch(/(?<!\\)<script|(?<!\\)<img|(?<!\\)\]\(javascript/);
    for (const table of content.split("\n\n").filter((part) => part.startsWith("|")))
      expect(new Set(table.split("\n").map((line) => line.split(/(?<!\\)\|/).length)), table).toHaveProperty("size", 1);
  });
});
