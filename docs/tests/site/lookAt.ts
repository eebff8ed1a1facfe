import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The Chromium of this machine, or `undefined`. */
export const executablePath: string | undefined = places.find((path) => path !== "" && existsSync(path));

/** Starts Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: ["--no-sandbox"] });

/** The ways a page is looked at: both widths, both schemes. */
const views = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "light" },
  { width: 360, height: 740, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "dark" },
] as const;

/** Opens pages one after the other in one window, each in every view, and says what is wrong with them. */
export const lookAt = async (browser: Browser, base: string, paths: readonly string[]): Promise<readonly string[]> => {
  const context = await browser.newContext({ baseURL: base, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints: string[] = [];
  let at = "";
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complaints.push(`${at}: ${said.type()}: ${said.text()}`);
  });
  page.on("pageerror", (fault) => complaints.push(`${at}: fault: ${fault.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:"))
      complaints.push(`${at}: asks outside: ${request.url()}`);
  });
  for (const path of paths) {
    at = path;
    complaints.push(...(await lookAtPage(page, path)));
  }
  await context.close();
  return complaints;
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
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction(
      (dark) => document.documentElement.classList.contains("dark") === dark,
      colorScheme === "dark",
    );
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${path}: scrolls ${over} px sideways at ${width} px`);
  }
  return faults;
};

/** What axe finds serious or critical on a page, in light and in dark. */
export const seriousFindings = async (browser: Browser, base: string, path: string): Promise<readonly string[]> => {
  const page = await browser.newPage({ baseURL: base, reducedMotion: "reduce" });
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path, { waitUntil: "load" });
    await page.evaluate(axe.source);
    found.push(...(await page.evaluate(findings)).map((one) => `${path}, ${colorScheme}: ${one}`));
  }
  await page.close();
  return found;
};

/** Runs in the page. */
const findings = async (): Promise<readonly string[]> => {
  const { axe: check } = globalThis as unknown as { axe: { run: (options: object) => Promise<Checked> } };
  const { violations } = await check.run({ resultTypes: ["violations"] });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(" ")
          .slice(0, 400)}`,
    );
};

interface Checked {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
