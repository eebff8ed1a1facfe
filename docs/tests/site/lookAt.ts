import type { Browser, Page } from "playwright-core";
import { findingsNow, ofColours } from "../../../tools/browser/seriousFindings.ts";
import { watch } from "../../../tools/browser/watch.ts";

/** The ways a page is looked at: both widths, both schemes. */
const views = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "dark" },
] as const;

/** Opens pages one after the other in one window, each in every view, and says what is wrong with them. */
export const lookAt = async (browser: Browser, base: string, paths: readonly string[]): Promise<readonly string[]> => {
  const { page, context, complaints } = await watch(browser, base, { still: true });
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await lookAtPage(page, path)));
  await context.close();
  return [...faults, ...complaints];
};

const lookAtPage = async (page: Page, path: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  await page.setViewportSize(views[0]);
  await page.emulateMedia({ colorScheme: "light" });
  const response = await page.goto(path, { waitUntil: "load" });
  if (response?.status() !== 200) faults.push(`${path}: answers ${response?.status()}`);
  if ((await page.locator("h1").count()) !== 1) faults.push(`${path}: has not one title`);
  for (const { width, height, colorScheme } of views) {
    await page.setViewportSize({ width, height });
    await seeIn(page, colorScheme);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${path}: scrolls ${over} px sideways at ${width} px`);
  }
  return faults;
};

/** What axe finds serious or critical on a page, in light and in dark. */
export const seriousFindings = async (browser: Browser, base: string, path: string): Promise<readonly string[]> => {
  const { page, context } = await watch(browser, base, { still: true });
  await page.goto(path, { waitUntil: "load" });
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await seeIn(page, colorScheme);
    const rules = colorScheme === "light" ? undefined : ofColours;
    found.push(...(await findingsNow(page, rules)).map((one) => `${path}, ${colorScheme}: ${one}`));
  }
  await context.close();
  return found;
};

/** The site takes a change of scheme by its own script. */
const seeIn = async (page: Page, colorScheme: "light" | "dark"): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (dark) => document.documentElement.classList.contains("dark") === dark,
    colorScheme === "dark",
  );
};
