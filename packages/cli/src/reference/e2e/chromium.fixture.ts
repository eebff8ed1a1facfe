/// <reference lib="dom" />
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
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

/** A page, and what it complained of or asked from elsewhere than its own folder. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of a folder and listens to its console, its faults and its requests. */
export const watch = async (browser: Browser, base: string, width: number, dark: boolean): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complaints.push(`${said.type()}: ${said.text()}`);
  });
  page.on("pageerror", (fault) => complaints.push(`fault: ${fault.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) complaints.push(`outside: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`missing: ${request.url()}`);
  });
  return { page, complaints };
};

/** What axe finds on a page that is serious or critical, one line each; the later rows of long tables, which are like the first, are taken away. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll("tbody tr:nth-child(n+12)")) row.remove();
  });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: check } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<Checked> };
    };
    const { violations } = await check.run({ preload: false });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(" ")
            .slice(0, 300)}`,
      );
  });
};

interface Checked {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
