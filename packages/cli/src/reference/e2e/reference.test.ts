/// <reference lib="dom" />
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, openBrowser } from "../../../../../tools/browser/openBrowser.ts";
import { seriousFindings } from "../../../../../tools/browser/seriousFindings.ts";
import { watch } from "../../../../../tools/browser/watch.ts";
import { haicap } from "../../command/program.ts";
import { recordingTerminal } from "../../testing/streams.fixture.ts";
import { brokenLinks } from "../testing/brokenLinks.fixture.ts";

let folder = "";
let said = "";
let base = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haicap-reference-"));
  base = `${pathToFileURL(folder).href}/`;
  const { terminal, err } = recordingTerminal("");
  expect(await haicap(["reference", "build", "--province", "hue", "--out", folder], terminal)).toBe(0);
  said = err();
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = async (): Promise<ReadonlyMap<string, string>> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const read = paths.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path, "utf8")];
  });
  return new Map(await Promise.all(read));
};

describe("the whole reference of Huế", () => {
  it("says how many pages it has and how long it took", () => {
    expect(said).toMatch(
      /^[23]\.\d{3} trang, [\d.]+ tệp, [\d,]+ MB trong [\d,]+ giây\nMở .*index\.html bằng trình duyệt\.\n$/,
    );
  });

  it("leads nowhere that is not there", async () => {
    const files = await filesOf();
    expect(files.size).toBeGreaterThan(3000);
    expect(brokenLinks(files)).toEqual([]);
  });
});

describe.runIf(executablePath !== undefined)("in Chromium, from a folder", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Every page is seen once at each width, and half of them in the dark; of each four pages `axe` is the one that it looks at. */
  const looks = [
    { width: 360, dark: false, parity: 0, axe: 0 },
    { width: 1440, dark: true, parity: 0, axe: 2 },
    { width: 360, dark: true, parity: 1, axe: 1 },
    { width: 1440, dark: false, parity: 1, axe: 3 },
  ];
  const pages = [
    "index",
    "procedures/1.001193",
    "procedures/1.004222",
    "ownership",
    "units/index",
    "units/19753",
    "calendar/2026",
    "fields/ho-tich",
    "dossiers/decree-118-2025",
    "offices",
    "api/deadline.compute",
    "data",
  ];

  it.each(looks)("is whole, asks nobody, and axe finds nothing serious: %o", async ({ width, dark, parity, axe }) => {
    const { page, complaints } = await watch(browser, base, { width, dark });
    for (const [index, path] of pages.entries()) {
      if (index % 2 !== parity) continue;
      await page.goto(`${base}${path}.html`);
      const { scrollWidth, innerWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        innerWidth: window.innerWidth,
      }));
      expect(scrollWidth, `${path} is wider than its window`).toBeLessThanOrEqual(innerWidth);
      if (index % 4 === axe) expect(await seriousFindings(page), path).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is gone through by the keyboard: to the content, to the search, to what was found", async () => {
    const { page, complaints } = await watch(browser, base, { width: 1440, dark: false });
    await page.goto(`${base}procedures/1.004222.html`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đến nội dung chính");
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("q");
    await page.focus("#q");
    await page.keyboard.type("dang ky khai sinh");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=dang\+ky\+khai\+sinh$/);
    await page.locator("#results a").first().waitFor();
    expect(await page.locator("#results a").first().textContent()).toBe("Thủ tục đăng ký khai sinh");
    expect(await page.locator("#found").textContent()).toMatch(/^[\d.]+ kết quả$/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator("#results a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/procedures\/1\.001193\.html$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["1.004222", "Đăng ký thường trú"],
    ["19750", "Phường Phú Xuân"],
    ["Thuận Lộc", "Phường Phú Xuân"],
    ["AwaitingSignature", "Cơ chế một cửa"],
    ["deadline.compute", "deadline.compute"],
    ["ho tich", "Hộ tịch"],
  ])("finds %s", async (asked, title) => {
    const { page } = await watch(browser, base, { width: 360, dark: false });
    await page.goto(`${base}search.html?q=${encodeURIComponent(asked)}`);
    await page.locator("#results a").first().waitFor();
    expect((await page.locator("#results a").allTextContents()).slice(0, 3).some((one) => one.includes(title))).toBe(
      true,
    );
    await page.fill("#q", "<img src=x onerror=alert(1)>zzzz");
    expect(await page.locator("#found").textContent()).toContain("Không có trang nào cho");
    await page.context().close();
  });

  it("prints on A4 without what only a screen needs", async () => {
    const { page, complaints } = await watch(browser, base, { width: 1440, dark: true });
    await page.goto(`${base}procedures/1.004222.html`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".menu").isVisible()).toBe(false);
    expect(await page.locator(".band form").isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("haicap reference", () => {
  const call = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const { terminal, out, err } = recordingTerminal("");
    const code = await haicap(["reference", ...args], terminal);
    return { code, out: out(), err: err() };
  };

  it("says of the same folder twice that nothing changed", async () => {
    expect(await call("diff", folder, folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Không có gì thay đổi"),
    });
    const { out } = await call("diff", folder, folder, "--json");
    expect(JSON.parse(out)).toMatchObject({ from: { province: "46" }, procedures: [] });
  });

  it.each([
    [["build", "--province", "ha-noi", "--out", "x"], "--province ha-noi"],
    [["build", "--province", "national", "--out", "x"], "names no province"],
    [["build", "--province", "hue"], "--out"],
    [["build", "--province", "hue", "--out", "x", "--format", "pdf"], "--format"],
    [["build", "--province", "hue", "--out", "x", "--lang", "fr"], "--lang fr"],
    [["diff", "/nowhere/a", "/nowhere/b"], "/nowhere/b"],
  ])("refuses %j", async (args, words) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it("answers nothing for a day no table speaks of, and for none at all", async () => {
    expect(await call("build", "--province", "hue", "--out", "x", "--on", "1990-01-01")).toMatchObject({ code: 1 });
    expect(await call("build", "--province", "hue", "--out", "x", "--on", "hôm nay")).toMatchObject({ code: 1 });
  });

  it("says when it cannot write", async () => {
    const { code, err } = await call(
      "build",
      "--province",
      "hue",
      "--out",
      join(folder, "index.html"),
      "--format",
      "md",
    );
    expect([code, err]).toEqual([2, expect.stringContaining("cannot be written")]);
  });
});
