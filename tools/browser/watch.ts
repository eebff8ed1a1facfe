import type { Browser, BrowserContext, Page } from "playwright-core";

/** A page, and what it and the other pages of its context complained of or asked from elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

/** How pages are looked at. */
export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  /** Whether nothing moves on them. */
  readonly still?: boolean;
}

/** Opens a page of a site, or of a folder by its `file:` address, and listens to its console, its faults and its requests. */
export const watch = async (
  browser: Browser,
  base: string,
  { width = 1440, height = 900, dark = false, script = true, still = false }: Looks = {},
): Promise<Watched> => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    reducedMotion: still ? "reduce" : "no-preference",
    locale: "vi-VN",
    baseURL: base,
  });
  const complaints: string[] = [];
  context.on("page", (page) => listen(page, base, complaints));
  return { page: await context.newPage(), context, complaints };
};

const listen = (page: Page, base: string, complaints: string[]): void => {
  const complain = (text: string): number => complaints.push(`${page.url()}: ${text}`);
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") complain(`${said.type()}: ${said.text()}`);
  });
  page.on("pageerror", (fault) => complain(`fault: ${fault.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) complain(`outside: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complain(`missing: ${request.url()}`);
  });
};
