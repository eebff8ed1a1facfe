/// <reference lib="dom" />
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, openBrowser } from "../../../../../tools/browser/openBrowser.ts";
import { findingsNow, ofColours } from "../../../../../tools/browser/seriousFindings.ts";
import { watch } from "../../../../../tools/browser/watch.ts";
import { haicap } from "../../command/program.ts";
import { recordingTerminal } from "../../testing/streams.fixture.ts";
import { brokenLinks } from "../testing/brokenLinks.fixture.ts";
import { kindsOfPages } from "../testing/kindsOfPages.fixture.ts";

let folder = "";
let said = "";
let base = "";
let files: ReadonlyMap<string, string> = new Map();
let kinds: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haicap-reference-"));
  base = `${pathToFileURL(folder).href}/`;
  const { terminal, err } = recordingTerminal("");
  expect(await haicap(["reference", "build", "--province", "hue", "--out", folder], terminal)).toBe(0);
  said = err();
  files = await filesOf();
  kinds = kindsOfPages(files);
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

  it("leads nowhere that is not there", () => {
    expect(files.size).toBeGreaterThan(3000);
    expect(brokenLinks(files)).toEqual([]);
  });

  it("has a page of each kind to look at", () => {
    const folders = new Set([...files.keys()].filter((path) => path.endsWith(".html")).map((path) => dirname(path)));
    expect(new Set(kinds.map((path) => dirname(path)))).toEqual(folders);
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.length).toBeLessThan(40);
  });
});

describe.runIf(executablePath !== undefined)("in Chromium, from a folder", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ["light", 360],
    ["light", 1440],
    ["dark", 360],
    ["dark", 1440],
  ] as const)(
    "every kind of page is whole, asks nobody, and axe finds nothing serious: %s, %i px",
    async (scheme, width) => {
      const dark = scheme === "dark";
      const { page, context, complaints } = await watch(browser, base, { width, dark });
      const left = [...kinds];
      const found: string[] = [];
      const look = async (tab: Page): Promise<void> => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          await tab.goto(`${base}${path}`);
          if (dark !== (width === 360)) await tab.evaluate(cutLongTables);
          const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (over > 0) found.push(`${path}: ${over} px wider than its window`);
          const findings = await findingsNow(tab, dark ? ofColours : undefined);
          found.push(...findings.map((one) => `${path}: ${one}`));
        }
      };
      await Promise.all([look(page), look(await context.newPage())]);
      expect([found, complaints]).toEqual([[], []]);
      await context.close();
    },
    180_000,
  );

  it.each([360, 1440])("is gone through by the keyboard alone, from the first page on: %i px", async (width) => {
    const { page, context, complaints } = await watch(browser, base, { width });
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
      }
      throw new Error(`the keyboard does not come to ${selector}`);
    };
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.querySelector("main") as Element).backgroundColor);

    await page.goto(`${base}index.html`);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

    await page.goto(`${base}index.html`);
    await tabTo("#q");
    await page.keyboard.type("dang ky khai sinh");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=dang\+ky\+khai\+sinh$/);
    await page.locator("#results a").first().waitFor();
    expect(await page.locator("#found").textContent()).toMatch(/^[\d.]+ kết quả$/);
    expect(await findingsNow(page)).toEqual([]);
    await tabTo("#q");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Thủ tục đăng ký khai sinh");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe("solid");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe("Thủ tục đăng ký khai sinh");
    for (const key of ["ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/procedures\/1\.001193\.html$/);

    const light = await paper();
    await tabTo("#scheme");
    await page.keyboard.press("Enter");
    const dark = await paper();
    expect(dark).not.toBe(light);
    await tabTo('.menu a[href$="ownership.html"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(/ownership\.html$/);
    expect(await paper()).toBe(dark);
    await tabTo(".scroll:has(.matrix)");
    await page.keyboard.press("ArrowRight");
    const isWider = await page.evaluate(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.activeElement ?? {};
      return scrollWidth > clientWidth;
    });
    expect(isWider).toBe(width === 360);
    if (isWider) await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await tabTo("td a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/procedures\/[\d.]+\.html$/);
    expect(complaints).toEqual([]);
    await context.close();
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

/** Runs in the page: a table of hundreds of rows is whole in the light on a desktop and in the dark on a phone; the other two times its first rows speak for it. */
const cutLongTables = (): void => {
  const rows = [...document.querySelectorAll("tbody tr")];
  if (rows.length > 300) for (const row of document.querySelectorAll("tbody tr:nth-child(n+40)")) row.remove();
};

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
