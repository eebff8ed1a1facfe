// Takes the pictures of the four tools: node --conditions=@haicap/source playground/dev/screenshots.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../../../tools/browser/openBrowser.ts";
import { tools } from "../tools/tools.ts";
import { buildPage } from "./buildPage.ts";
import { servePage } from "./servePage.ts";

/** The example that shows most of what a tool does. */
const shown: Readonly<Record<string, number>> = { addresses: 0, deadline: 1, dossier: 1, handling: 0 };
const looks = [
  { name: "", width: 1280, height: 1120, colorScheme: "light" },
  { name: "-phone-dark", width: 390, height: 1120, colorScheme: "dark" },
] as const;

const folder = await mkdtemp(join(tmpdir(), "haicap-playground-"));
await buildPage(folder);
const served = await servePage(folder);
const browser = await openBrowser();
for (const { name: tool } of tools)
  for (const { name, colorScheme, ...viewport } of looks) {
    const page = await browser.newPage({ viewport, colorScheme, baseURL: served.base });
    await page.goto(`/#tool=${tool}`);
    const panel = page.locator(`#pg-panel-${tool}`);
    await panel
      .locator(".pg-examples button")
      .nth(shown[tool] ?? 0)
      .click();
    await panel.locator(".pg-links").waitFor();
    await page.mouse.move(0, 0);
    await panel.locator(name === "" ? ".pg-head" : ".pg-answer").evaluate((part) => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY - 64);
    });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: fileURLToPath(new URL(`../screenshots/${tool}${name}.png`, import.meta.url)) });
    await page.close();
  }
await browser.close();
await served.stop();
await rm(folder, { recursive: true });
