// Builds the site without the API reference and looks at it: every link, and every page in Chromium, where there is one.
//   --built: takes the site as it was built, the reference included
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { executablePath, openBrowser } from "../../../tools/browser/openBrowser.ts";
import { addressOf, type Language, pages } from "../../.vitepress/pages.ts";
import { followLinks } from "./linksOf.ts";
import { lookAt, seriousFindings } from "./lookAt.ts";
import { serveSite } from "./serveSite.ts";

const site = fileURLToPath(new URL("../../.vitepress/dist", import.meta.url));
const builder = fileURLToPath(new URL("../../build/site.ts", import.meta.url));

if (!process.argv.includes("--built")) {
  const command = ["--conditions=@haicap/source", builder, "--quick"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, SITE_API: "0" },
  });
  if (status !== 0) fail([stdout, stderr]);
}

const { followed, broken } = followLinks(site, ["/api/", ...(existsSync(`${site}/en/api`) ? [] : ["/en/api/"])]);
const faults = broken.map(({ page, link, why }) => `${page}: ${link}: ${why}`);
const seen = executablePath === undefined ? 0 : await seenInChromium();
if (faults.length > 0 || followed === 0) fail(faults);
console.log(`site: ok (${followed} links${seen === 0 ? "; no Chromium here" : `, ${seen} pages in Chromium`})`);

async function seenInChromium(): Promise<number> {
  const served = await serveSite(site);
  const browser = await openBrowser();
  const languages: readonly Language[] = ["vi", "en"];
  const paths = languages.flatMap((language) =>
    ["", ...pages.map(({ path }) => path)].map((path) => addressOf(language, path)),
  );
  faults.push(...(await lookAt(browser, served.base, paths)));
  for (const path of ["/", "/guides/deadline", "/coverage", "/guides/assistant", "/en/law/instruments"])
    faults.push(...(await seriousFindings(browser, served.base, path)));
  faults.push(...(await searchFaults(served.base)));
  await browser.close();
  await served.stop();
  return paths.length;

  /** The search finds a page by words without marks as well. */
  async function searchFaults(base: string): Promise<readonly string[]> {
    const page = await browser.newPage({ baseURL: base });
    await page.goto("/start");
    const box = page.locator("#localsearch-input");
    for (let tries = 0; tries < 20 && !(await box.isVisible()); tries += 1) {
      await page.keyboard.press("Control+k");
      await box.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await box.fill("hoán đổi");
    const found = await page
      .locator(".result")
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    await page.close();
    return found ? [] : ["the search finds nothing for “hoán đổi”"];
  }
}

function fail(lines: readonly string[]): never {
  console.error(lines.join("\n"));
  console.error(`site: ${lines.length} found`);
  process.exit(1);
}
