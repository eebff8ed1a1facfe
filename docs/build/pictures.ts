// Takes the pictures of a province's reference that the guides show, from one built anew. Needs Chromium.
//   node --conditions=@haicap/source docs/build/pictures.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openBrowser } from "../../tools/browser/openBrowser.ts";
import { watch } from "../../tools/browser/watch.ts";

const command = fileURLToPath(new URL("../../packages/cli/src/bin.ts", import.meta.url));
const pictures = fileURLToPath(new URL("../pictures", import.meta.url));
const pages = [
  { name: "procedure", path: "procedures/1.001193.html" },
  { name: "calendar", path: "calendar/2026.html" },
  { name: "ownership", path: "ownership.html" },
  { name: "transitions", path: "dossiers/decree-118-2025.html#transitions" },
];
const looks = [
  { suffix: "", width: 1280, height: 1000, dark: false },
  { suffix: "-phone-dark", width: 390, height: 1000, dark: true },
];

const folder = mkdtempSync(join(tmpdir(), "haicap-reference-"));
const built = spawnSync(
  process.execPath,
  ["--conditions=@haicap/source", command, "reference", "build", "--province", "hue", "--out", folder],
  { stdio: "inherit" },
);
if (built.status !== 0) process.exit(built.status ?? 1);
const browser = await openBrowser();
for (const { suffix, ...look } of looks)
  for (const { name, path } of pages) {
    const { page, context } = await watch(browser, pathToFileURL(folder).href, look);
    await page.goto(`${pathToFileURL(folder).href}/${path}`);
    await page.screenshot({ path: join(pictures, `reference-${name}${suffix}.png`) });
    await context.close();
  }
await browser.close();
rmSync(folder, { recursive: true });
