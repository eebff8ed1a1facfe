// Takes the pictures of the README from the sample: `pnpm --filter @haicap/example-one-stop screenshots`. Needs Chromium.
import { fileURLToPath } from "node:url";
import { openBrowser } from "../../../tools/browser/openBrowser.ts";
import { watch } from "../../../tools/browser/watch.ts";
import { seed } from "../src/story/seed.ts";
import { createApp } from "../src/web/createApp.ts";
import { listen } from "../src/web/listen.ts";
import { openStage } from "../src/web/stage.fixture.ts";

const stage = await openStage();
await seed(stage.centre);
const server = await listen(createApp(stage.centre), 0);
const browser = await openBrowser();
const base = `http://127.0.0.1:${server.port}`;
const to = (name: string): string => fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url));

const desktop = await watch(browser, base, { width: 1160, height: 800 });
await desktop.page.goto("/vi");
await desktop.page.screenshot({ path: to("desk") });

const counter = await watch(browser, base, { width: 900, height: 660 });
await counter.page.goto("/vi/receive/1.004873");
await counter.page.getByLabel("Địa chỉ của người nộp").fill("12 Lê Lợi, phường Vĩnh Ninh, Huế");
await counter.page.getByRole("button", { name: "Xem nơi giải quyết và ngày hẹn" }).click();
await counter.page.locator("#answer").screenshot({ path: to("receive") });

const phone = await watch(browser, base, { width: 390, height: 844, dark: true });
await phone.page.goto("/vi/dossiers/H57.104-261117-0001");
await phone.page.goto((await phone.page.locator(".tracking a").getAttribute("href")) ?? "");
await phone.page.screenshot({ path: to("track") });

await browser.close();
await server.stop();
await stage.close();
