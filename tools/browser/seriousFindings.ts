import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules of axe that colours alone can break. */
export const ofColours: readonly string[] = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page that is serious or critical, a line each: everything in light, and in dark what colours can do. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: "light" });
  const found = await findingsNow(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...found, ...(await findingsNow(page, ofColours)).map((one) => `in the dark, ${one}`)];
};

/** What axe finds on a page as it stands that is serious or critical, a line each; by every rule, or by some. */
export const findingsNow = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(findings, rules);
};

/** Runs in the page. */
const findings = async (rules: readonly string[] | undefined): Promise<readonly string[]> => {
  const { axe: check, document } = globalThis as unknown as {
    readonly axe: { readonly run: (options: object) => Promise<Checked> };
    readonly document: { readonly getAnimations: () => readonly { readonly finish: () => void }[] };
  };
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await check.run({
    preload: false,
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
