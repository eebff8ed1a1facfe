import jsQR from "jsqr";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, openBrowser } from "../../../../tools/browser/openBrowser.ts";
import { seriousFindings } from "../../../../tools/browser/seriousFindings.ts";
import { type Watched, watch } from "../../../../tools/browser/watch.ts";
import { seed } from "../story/seed.ts";
import { createApp } from "../web/createApp.ts";
import { type Listening, listen } from "../web/listen.ts";
import { openStage, type Stage } from "../web/stage.fixture.ts";

if (executablePath === undefined)
  console.warn(
    "There is no Chromium here (apt-get install chromium): the story runs by HTTP alone, in src/web/story.test.ts",
  );

describe.runIf(executablePath !== undefined)("in Chromium", () => {
  let stage: Stage;
  let server: Listening;
  let browser: Browser;
  let base = "";
  beforeAll(async () => {
    stage = await openStage();
    await seed(stage.centre);
    server = await listen(createApp(stage.centre), 0);
    base = `http://127.0.0.1:${server.port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await stage.close();
  });

  const choose = async ({ page }: Watched, role: string): Promise<void> => {
    await page.getByLabel("Vai trò").selectOption(role);
    await page.getByRole("button", { name: "Đổi" }).click();
  };

  const step = async (watched: Watched, role: string, name: string, fields: Readonly<Record<string, string>> = {}) => {
    const { page } = watched;
    await choose(watched, role);
    const next = page.locator(".command", { hasText: name }).first();
    if ((await next.locator("summary").count()) > 0 && (await next.getAttribute("open")) === null)
      await next.locator("summary").click();
    for (const [label, value] of Object.entries(fields)) await next.getByLabel(label).fill(value);
    await next.getByRole("button", { name }).click();
    await page.getByText("Đã ghi nhận.").waitFor();
  };

  it("goes the whole way: receive, supplement, process, sign, return, and track by the code on the slip", async () => {
    const watched = await watch(browser, base);
    const { page, complaints } = watched;
    await page.goto("/vi");
    await page.getByRole("link", { name: "Tiếp nhận hồ sơ" }).click();
    await page.getByLabel("Thủ tục nào?").fill("tinh trang hon nhan");
    await page.getByRole("link", { name: /Cấp Giấy xác nhận tình trạng hôn nhân/ }).click();
    await page.getByLabel("Địa chỉ của người nộp").fill("12 Lê Lợi, phường Vĩnh Ninh, thành phố Huế");
    await page.getByRole("textbox", { name: "Giấy tờ khác" }).fill("Tờ khai");
    await page.getByRole("button", { name: "Xem nơi giải quyết và ngày hẹn" }).click();
    expect(await page.locator(".due-date").textContent()).toBe("Hết ngày thứ Năm 26/11/2026");
    expect(await page.locator(".days .holiday").textContent()).toContain("Ngày Văn hoá Việt Nam");
    await page.getByRole("button", { name: "Tiếp nhận và in giấy hẹn" }).click();
    await page.getByText("Đã ghi nhận.").waitFor();
    const address = page.url();
    await step(watched, "deskOfficer", "Chuyển hồ sơ", { "Chuyển đến": "Bộ phận Hộ tịch" });
    stage.at("2026-11-23T08:00");
    await step(watched, "specialist", "Bắt đầu giải quyết");
    await step(watched, "specialist", "Yêu cầu bổ sung", { "Giấy tờ": "Bản sao căn cước", "Lý do": "thiếu trang" });
    expect(await page.locator(".clock").textContent()).toBe("Tạm dừng");
    stage.at("2026-11-25T10:00");
    await step(watched, "deskOfficer", "Nộp bổ sung");
    await step(watched, "specialist", "Trình ký");
    await step(watched, "leader", "Ký kết quả");
    await step(watched, "clerk", "Cấp số");
    await step(watched, "deskOfficer", "Trả kết quả");
    expect(await page.locator(".timeline li").count()).toBe(9);
    const code = (await page.locator(".tracking a").textContent()) ?? "";
    await page.goto(`${address.split("?")[0]}/forms/01`);
    expect(await page.getByText("hết ngày 26 tháng 11 năm 2026").count()).toBe(1);
    expect(await page.getByRole("button", { name: "In" }).isVisible()).toBe(true);
    await page.goto("/vi/track");
    await page.getByLabel("Mã tra cứu").fill(code.toLowerCase());
    await page.keyboard.press("Enter");
    expect(await page.locator(".now").textContent()).toBe("Đã trả kết quả");
    expect(await page.locator("body").textContent()).not.toMatch(/H57|thiếu trang|căn cước|Quầy/);
    expect(complaints).toEqual([]);
    stage.at("2026-11-20T09:00");
  });

  it("leads from the QR code on the slip to the public page", async () => {
    const { page, complaints } = await watch(browser, base, { width: 900 });
    await page.goto("/vi/dossiers/H57.104-261117-0001/forms/01");
    const drawn = await page.locator("figure svg").screenshot();
    const { width, height, pixels } = await page
      .context()
      .newPage()
      .then(async (canvas) => {
        const seen = await canvas.evaluate(pixelsOf, drawn.toString("base64"));
        await canvas.close();
        return seen;
      });
    const read = jsQR.default(new Uint8ClampedArray(pixels), width, height);
    expect(read?.data).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/t\/[0-9A-Z]{16}$/);
    await page.goto(read?.data ?? "");
    expect(await page.locator(".now").textContent()).toBe("Yêu cầu bổ sung giấy tờ");
    expect(complaints).toEqual([]);
  });

  it("is gone by the keyboard alone", async () => {
    const { page, complaints } = await watch(browser, base);
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        const at = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (element === null || !element.matches("a, button, summary, input, select, textarea")) return "";
          const label =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
              ? element.labels?.[0]?.textContent
              : "";
          return `${label ?? ""} ${element.textContent}`;
        });
        if (at.includes(text)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`the keyboard does not reach "${text}"`);
    };
    await page.goto("/vi/dossiers/H57.104-261120-0001");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    await tabTo("Chuyển hồ sơ");
    await page.keyboard.press("Enter");
    await tabTo("Chuyển đến");
    await page.keyboard.type("Bộ phận Hộ tịch");
    await page.keyboard.press("Enter");
    await page.getByText("Đã ghi nhận.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đã ghi nhận.");
    const outline = await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>(".crumb a");
      link?.focus();
      return link === null ? "" : getComputedStyle(link).outlineStyle;
    });
    expect(outline).toBe("solid");
    expect(complaints).toEqual([]);
  });

  it("works without script", async () => {
    const { page, complaints } = await watch(browser, base, { script: false });
    await page.goto("/vi/receive");
    await page.getByLabel("Thủ tục nào?").fill("khai tu");
    await page.getByRole("button", { name: "Tìm" }).click();
    expect(await page.getByRole("link", { name: /Đăng ký khai tử/ }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it("tells the second of two officers what happened meanwhile", async () => {
    const [first, second] = [await watch(browser, base), await watch(browser, base)];
    for (const watched of [first, second]) {
      await watched.page.goto("/vi/dossiers/H57.104-261119-0003");
      await watched.page.locator("summary", { hasText: "Từ chối tiếp nhận" }).click();
      await watched.page.locator("details[open]").getByLabel("Lý do").fill("Không thuộc thẩm quyền");
    }
    await first.page.locator("details[open]").getByRole("button", { name: "Từ chối tiếp nhận" }).click();
    await first.page.getByText("Đã ghi nhận.").waitFor();
    await second.page.locator("details[open]").getByRole("button", { name: "Từ chối tiếp nhận" }).click();
    await second.page.getByText("nơi khác đã thực hiện: Từ chối tiếp nhận").waitFor();
    expect(await second.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
  });

  const paths = [
    "",
    "?ended=1",
    "/receive",
    "/receive?q=khai+sinh",
    "/receive/1.004873",
    "/dossiers/H57.104-261117-0001",
    "/track",
  ];

  it.each([
    ["a phone", { width: 360, height: 740 }],
    ["a desktop", { width: 1440 }],
  ])("fits and can be read, light and dark: %s", async (_name, looks) => {
    const { page, complaints } = await watch(browser, base, looks);
    const found: string[] = [];
    const look = async (): Promise<void> => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) found.push(`${page.url()}: ${wide} px too wide`);
      found.push(...(await seriousFindings(page)).map((one) => `${page.url()}: ${one}`));
    };
    for (const path of [...paths.map((path) => `/vi${path}`), "/en", "/en/dossiers/H57.104-261111-0001"]) {
      await page.goto(path);
      await look();
    }
    await page.goto("/vi/receive/1.004873");
    await page.getByLabel("Địa chỉ của người nộp").fill("phường Phú Xuân, Huế");
    await page.getByRole("button", { name: "Xem nơi giải quyết và ngày hẹn" }).click();
    await look();
    await choose({ page, context: page.context(), complaints }, "leader");
    await page.goto("/vi/dossiers/H57.104-261111-0001");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await look();
    await page.goto((await page.locator(".tracking a").getAttribute("href")) ?? "");
    await look();
    expect([found, complaints]).toEqual([[], []]);
  });
});

/** The pixels of a picture, read by the browser itself. */
const pixelsOf = async (png: string): Promise<{ width: number; height: number; pixels: number[] }> => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width * scale, image.height * scale];
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("no canvas");
  brush.imageSmoothingEnabled = false;
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, pixels: [...data] };
};
