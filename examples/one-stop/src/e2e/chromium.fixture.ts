import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

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

/** A page, and what it complained of or asked from elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

/** How a page is looked at. */
export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** Opens a page and listens to its console, its faults and its requests. */
export const watch = async (
  browser: Browser,
  base: string,
  { width = 1440, height = 900, dark = false, script = true }: Looks = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    locale: "vi-VN",
    baseURL: base,
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
  return { page, context, complaints };
};

/** What axe finds on a page that is serious or critical, one line each: everything in light, and in dark what colours can do. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axe.source);
  const found = await page.evaluate(findings, undefined);
  await page.emulateMedia({ colorScheme: "dark" });
  return [
    ...found,
    ...(await page.evaluate(findings, ["color-contrast", "link-in-text-block"])).map((one) => `in the dark, ${one}`),
  ];
};

/** Runs in the page. */
const findings = async (rules: readonly string[] | undefined): Promise<readonly string[]> => {
  const { axe: check, document } = globalThis as unknown as {
    readonly axe: { readonly run: (options: object) => Promise<Checked> };
    readonly document: { readonly getAnimations: () => readonly { readonly finish: () => void }[] };
  };
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await check.run({
    resultTypes: ["violations"],
    ...(rules === undefined ? {} : { runOnly: rules }),
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(" ")
          .slice(0, 300)}`,
    );
};

interface Checked {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
