import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deadline, procedures, unwrap } from "haicap";
import { operationNamed } from "haicap/operations";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executablePath, openBrowser } from "../../../tools/browser/openBrowser.ts";
import { seriousFindings } from "../../../tools/browser/seriousFindings.ts";
import { watch } from "../../../tools/browser/watch.ts";
import { buildPage, type PageWeight } from "../dev/buildPage.ts";
import { type Served, servePage } from "../dev/servePage.ts";
import { fragmentOf } from "../shell/permalink.ts";
import { tools } from "../tools/tools.ts";

if (executablePath === undefined)
  console.warn("There is no Chromium here (apt-get install chromium): the playground is tested without one");

const docs = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

describe.runIf(executablePath !== undefined)("the playground in Chromium", () => {
  let folder = "";
  let weight: PageWeight;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "haicap-playground-"));
    weight = await buildPage(folder);
    served = await servePage(folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
    await rm(folder, { recursive: true });
  });

  const panelOf = (page: Page, tool: string): Locator => page.locator(`#pg-panel-${tool}`);

  /** The answer once it stands there, without the samples and what is printed word for word. */
  const answered = async (panel: Locator): Promise<string> => {
    await panel.locator(".pg-answer:not([aria-busy]) :is(.pg-links, [role=alert])").waitFor();
    return panel.locator(".pg-answer").evaluate((answer) => {
      const copy = answer.cloneNode(true) as Element;
      for (const verbatim of copy.querySelectorAll(".pg-samples, pre")) verbatim.remove();
      return copy.textContent.replaceAll("\u00a0", " ");
    });
  };

  const ask = async (page: Page, tool: string, example = 0): Promise<string> => {
    const { words } = tools.find(({ name }) => name === tool) ?? { words: undefined };
    const lang = (await page.locator("html").getAttribute("lang")) === "en" ? "en" : "vi";
    await page.getByRole("tab", { name: words?.[lang].tab ?? "" }).click();
    await panelOf(page, tool).locator(".pg-examples button").nth(example).click();
    return answered(panelOf(page, tool));
  };

  it("can be used after 60 kB of script, and asks for 250 kB of rules at most with the first question", () => {
    expect(weight.start).toBeLessThan(60);
    expect(Object.keys(weight.tools).sort()).toEqual(["addresses", "deadline", "dossier", "handling"]);
    for (const { rules } of Object.values(weight.tools)) expect(weight.start + rules).toBeLessThan(250);
  });

  it("answers as the operations do, and loads a tool's tables with the first question to it", async () => {
    const { page, complaints } = await watch(browser, served.base);
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto("/");
    await page.getByLabel("Địa chỉ, mỗi dòng một địa chỉ").waitFor();
    expect(loaded.filter((url) => url.includes("tables-"))).toEqual([]);
    await ask(page, "deadline");
    expect(loaded.some((url) => url.includes("tables-calendar"))).toBe(true);
    expect(loaded.some((url) => url.includes("tables-procedures"))).toBe(false);
    const due = unwrap(deadline.compute({ receivedAt: "2026-11-20T16:10:00+07:00", limit: "3 ngày làm việc" }));
    expect(due.dueOn).toBe("2026-11-26");
    expect(await panelOf(page, "deadline").locator(".pg-result").textContent()).toBe(
      "Hết ngày thứ\u00a0Năm, 26/11/2026",
    );
    expect(await panelOf(page, "deadline").locator("td[data-tone=due]").textContent()).toContain("26/11/2026");
    expect(await panelOf(page, "deadline").locator("td[data-tone=off]").allTextContents()).toContainEqual(
      expect.stringContaining("Ngày Văn hoá Việt Nam"),
    );
    expect(await ask(page, "addresses")).toMatch(
      /Phường Sài Gòn, Thành phố Hồ Chí Minh.*trước đây: Phường Bến Nghé, Quận 1/u,
    );
    expect(await ask(page, "addresses", 1)).toMatch(/Phường Hòa Hưng.*một phần dân cư.*Phường Diên Hồng/u);
    const who = unwrap(procedures.whoHandles({ code: "1.001193", place: "26740", on: "2026-11-20" }));
    const told = await ask(page, "handling");
    expect(told).toContain(`${who.decides?.body} – Phường Sài Gòn, Thành phố Hồ Chí Minh`);
    for (const line of Object.values(procedures.handlingNotes(who, "vi")).flat()) expect(told).toContain(line);
    const verbatim = await panelOf(page, "handling").locator(".pg-answer pre").first().textContent();
    expect(verbatim).toBe(procedures.handlingLines(who, "vi").join("\n"));
    expect(complaints).toEqual([]);
  });

  it("walks a dossier: steps are taken, the clock stands still, the due date moves and says why", async () => {
    const { page, complaints } = await watch(browser, served.base, { width: 900 });
    await page.goto("/");
    const panel = panelOf(page, "dossier");
    const step = async (
      command: string,
      at: string,
      fields: Readonly<Record<string, string>> = {},
    ): Promise<string> => {
      await panel.getByLabel("Bước tiếp theo lúc", { exact: true }).fill(at);
      await panel.getByLabel("Bước tiếp theo lúc", { exact: true }).press("Tab");
      await panel.locator(`.pg-asked:has-text("${at.slice(0, 10)}")`).waitFor();
      const form = panel.locator(`[data-command=${command}]`);
      if (Object.keys(fields).length > 0) await form.locator("summary").click();
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
      const before = await panel.locator(".pg-history > li").count();
      await form.getByRole("button", { name: "Thực hiện" }).click();
      await panel.locator(".pg-history > li").nth(before).waitFor();
      return (await panel.locator(".pg-hero").textContent()) ?? "";
    };
    await ask(page, "dossier");
    expect(await step("ReceiveAtDesk", "16/11/2026 09:00")).toContain("thời hạn đang chạy");
    await step("StartProcessing", "16/11/2026 14:00");
    const paused = await step("RequestSupplement", "18/11/2026 10:00", { "Lý do": "<b>thiếu</b> trang" });
    expect(paused).toContain("thời hạn tạm dừng");
    const resumed = await step("SubmitSupplement", "25/11/2026 09:00");
    expect(resumed).toMatch(/Hạn đã đổi từ .*23\/11\/2026 sang .*30\/11\/2026: chờ bổ sung hồ sơ/u);
    expect(await panel.locator(".pg-history").textContent()).toContain("<b>thiếu</b> trang");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-lead"))).toBe(true);
    await panel.getByRole("button", { name: "Bỏ bước cuối" }).click();
    await panel.getByText("thời hạn tạm dừng", { exact: true }).waitFor();
    expect(await panel.locator(".pg-history > li").count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  it("asks back which procedure, which place and what case was meant, and goes on with what was chosen", async () => {
    const { page, complaints } = await watch(browser, served.base, { width: 900 });
    await page.goto(
      `/${fragmentOf({ tool: "handling", state: { procedure: "khai sinh", place: "xã Hoà Bình", on: "2026-11-20" } })}`,
    );
    const panel = panelOf(page, "handling");
    await panel.getByRole("button", { name: "Thủ tục đăng ký khai sinh 1.001193" }).click();
    await panel.getByText("Địa chỉ này có thể thuộc").first().waitFor();
    await panel.getByRole("button", { name: /^Xã Văn Lăng, Tỉnh Thái Nguyên/u }).click();
    await panel.locator(".pg-result").waitFor();
    expect(await panel.locator(".pg-result").textContent()).toContain("Xã Văn Lăng, Tỉnh Thái Nguyên");
    await ask(page, "handling", 3);
    await panel.getByLabel("Yêu cầu").selectOption("correct");
    await panel.getByLabel("Tuổi").fill("14");
    await panel.getByRole("button", { name: "Trả lời với tình tiết này" }).click();
    await panel.locator(".pg-result").waitFor();
    expect(await panel.locator(".pg-result").textContent()).toBe("Ủy ban nhân dân cấp huyện");
    expect(complaints).toEqual([]);
  });

  it("gives for every example, in both languages, dates of the language, a link that answers the same, and samples that run", async () => {
    const samples: string[] = [];
    const commands: string[] = [];
    for (const lang of ["vi", "en"] as const) {
      const { page, complaints } = await watch(browser, served.base, { width: lang === "vi" ? 1440 : 360 });
      await page.goto(`/?lang=${lang}`);
      for (const { name, examples } of tools)
        for (const at of examples.keys()) {
          const told = await ask(page, name, at);
          expect([name, at, told.match(lang === "vi" ? /\d{4}-\d\d-\d\d/u : /\d\d?\/\d\d?\/\d{4}/u)?.[0]]).toEqual([
            name,
            at,
            undefined,
          ]);
          expect([name, at, await tooWide(page)]).toEqual([name, at, []]);
          const [code, command] = await panelOf(page, name).locator("[data-sample]").allTextContents();
          if (code !== undefined && (lang === "vi" || at === 0)) samples.push(code);
          if (command !== undefined && lang === "vi" && at === 0) commands.push(command);
          const link = await panelOf(page, name)
            .locator(".pg-permalink")
            .evaluate((a) => (a as HTMLAnchorElement).href);
          expect(page.url()).toBe(link);
          if (at > 0 || lang === "en") continue;
          const again = await watch(browser, served.base);
          await again.page.goto(link);
          expect(await answered(panelOf(again.page, name))).toBe(told);
          expect(again.complaints).toEqual([]);
          await again.context.close();
        }
      expect(complaints).toEqual([]);
    }
    const [printed] = await Promise.all([runAll(samples), ...commands.map((one, at) => runCommand(one, at === 0))]);
    expect(printed).toHaveLength(samples.length);
    for (const lines of printed) expect(lines.trim()).not.toBe("");
    expect(printed.join("\n")).toContain("2026-11-26 2026-11-27T00:00:00+07:00 confirmed");
    expect(printed.join("\n")).toContain("12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM → Phường Sài Gòn");
    expect(printed.join("\n")).toContain("Giải quyết: Ủy ban nhân dân cấp xã – Phường Sài Gòn (26740)");
    expect(printed.join("\n")).toMatch(/Tính đến .*: Trình ký/u);
  });

  it("is gone by the keyboard alone", async () => {
    const { page, complaints } = await watch(browser, served.base);
    await page.goto("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Địa chỉ");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("11/02/2026 10h");
    await page.keyboard.press("Enter");
    const panel = panelOf(page, "deadline");
    expect(await answered(panel)).toContain("10:00 thứ Tư, 11/02/2026");
    expect(await panel.locator("[role=status]").textContent()).toMatch(/^Hết ngày/u);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("End");
    expect(await panelOf(page, "handling").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  /** Goes on by Tab until what is focused is that. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
    }
    throw new Error(`the keyboard does not come to ${selector}`);
  };

  it.concurrent.each(tools.flatMap(({ name }, at) => (["vi", "en"] as const).map((lang) => [name, lang, at] as const)))(
    "is asked, unfolded, copied and left by the keyboard alone: %s, %s",
    async (tool, lang, at) => {
      const { page, complaints } = await watch(browser, served.base, { width: lang === "vi" ? 1440 : 360 });
      await page.goto(`/?lang=${lang}`);
      const panel = panelOf(page, tool);
      await tabTo(page, "[role=tab]");
      for (let presses = 0; presses < at; presses += 1) await page.keyboard.press("ArrowRight");
      expect(await panel.isVisible()).toBe(true);
      await tabTo(page, `#pg-panel-${tool} .pg-examples button`);
      await page.keyboard.press("Enter");
      await answered(panel);
      if (tool === "dossier") {
        await tabTo(page, "[data-command=ReceiveAtDesk] [type=submit]");
        await page.keyboard.press("Enter");
        await panel.locator(".pg-history > li").first().waitFor();
        expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-lead"))).toBe(true);
      }
      await tabThrough(page);
      expect(await page.evaluate(notReached)).toEqual([]);
      await tabTo(page, `#pg-panel-${tool} .pg-answer summary, #pg-panel-${tool} .pg-permalink`);
      await page.keyboard.press("Enter");
      const isOpen = await page.evaluate(
        () => (document.activeElement?.closest("summary")?.parentElement as HTMLDetailsElement | undefined)?.open,
      );
      expect(isOpen ?? true).toBe(true);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  const evil = `"><img src=x onerror="window.stolen=1"><script>window.stolen=1</script>\${7*7}{{7*7}}`;

  it("takes hostile text as text, does not hang, and says what is wrong in words", async () => {
    const { page, complaints } = await watch(browser, served.base, { width: 900 });
    const steps = JSON.stringify([[evil, evil, evil, { reason: evil, capacity: evil }]]);
    const places = [
      { tool: "addresses", state: { text: `${evil}\nxã ${evil}\n${"a,".repeat(249)}\n${"x".repeat(900)}`, era: evil } },
      { tool: "addresses", state: { text: "Huế", on: evil } },
      { tool: "addresses", state: { text: "phường ".repeat(70).concat("\n").repeat(180) } },
      { tool: "deadline", state: { at: "2026-11-20T09:00", limit: evil, direction: evil, saturday: evil } },
      { tool: "deadline", state: { at: evil, limit: "3 ngày" } },
      { tool: "deadline", state: { at: "2026-11-20T09:00", limit: "9".repeat(400) } },
      { tool: "deadline", state: { at: "2026-11-20T09:00", limit: "1 ngày làm việc", cutoff: evil, closures: evil } },
      { tool: "deadline", state: { at: "2026-11-20T09:00", limit: "900 ngày làm việc", provisional: "project" } },
      { tool: "dossier", state: { limit: "5 ngày làm việc", start: "2026-11-16T09:00", steps } },
      { tool: "dossier", state: { limit: evil, start: "2026-11-16T09:00", steps: `[[${"[".repeat(5000)}` } },
      { tool: "dossier", state: { limit: "5 ngày", start: "2026-11-16T09:00", definition: evil } },
      { tool: "handling", state: { procedure: evil, place: evil, on: "2026-11-20" } },
      { tool: "handling", state: { procedure: "1.001193", place: evil, on: "2026-11-20" } },
      { tool: "handling", state: { procedure: "1.001193", place: "99999", on: "2026-11-20", age: evil, action: evil } },
      { tool: "handling", state: { procedure: "9.999999", on: "0000-00-00" } },
    ];
    await page.goto("/");
    for (const place of places) {
      const started = performance.now();
      await page.evaluate((fragment) => {
        for (const answer of document.querySelectorAll(".pg-answer")) answer.replaceChildren();
        location.hash = fragment;
      }, fragmentOf(place));
      expect([place, (await answered(panelOf(page, place.tool))).length > 20]).toEqual([place, true]);
      expect([place, performance.now() - started < 15_000]).toEqual([place, true]);
    }
    for (const fragment of [
      "#tool=constructor&x=1",
      "#tool=deadline&__proto__=1&constructor=2",
      "#%E0%A4%A",
      `#${"a=b&".repeat(9000)}`,
    ])
      await page.evaluate((one) => {
        location.hash = one;
      }, fragment);
    await answered(panelOf(page, "deadline"));
    expect(await page.evaluate(() => (globalThis as { stolen?: number }).stolen)).toBeUndefined();
    expect(await page.locator(".pg script, .pg img:not([src^='data:image/svg'])").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.concurrent.each([
    ["vi", "addresses 0", "deadline 4", "dossier 1"],
    ["vi", "handling 0", "handling 1", "handling 3"],
    ["en", "addresses 0", "deadline 4"],
    ["en", "dossier 1", "handling 0", "handling 3"],
  ] as const)("fits phone and desktop and can be read in light and dark: %s, %s, %s", async (lang, ...questions) => {
    const { page, complaints } = await watch(browser, served.base);
    await page.goto(`/?lang=${lang}`);
    const found: string[] = [];
    for (const question of questions) {
      const [tool = "", example] = question.split(" ");
      await ask(page, tool, Number(example));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await tooWide(page)).map((one) => `${question}, ${width}: ${one}`));
        found.push(...(await seriousFindings(page)).map((one) => `${question}, ${width}: ${one}`));
      }
    }
    expect([found, complaints]).toEqual([[], []]);
    await page.context().close();
  });
});

/** Presses Tab to the end of a page and once through it, and marks what was focused with an outline that can be seen. */
const tabThrough = async (page: Page): Promise<void> => {
  let ends = 0;
  for (let presses = 0; ends < 2 && presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    ends += await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return 1;
      const { outlineStyle, boxShadow } = getComputedStyle(at);
      if (outlineStyle !== "none" || boxShadow !== "none") at.setAttribute("data-reached", "");
      return 0;
    });
  }
  expect(ends).toBe(2);
};

/** Runs in the page: what could be used with a mouse, and the keyboard did not come to. */
const notReached = (): readonly string[] =>
  [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches("[tabindex='-1'], :disabled"))
    .filter((one) => !one.hasAttribute("data-reached"))
    .map((one) => one.outerHTML.slice(0, 200));

/** How much of a page cannot be seen without scrolling sideways. */
const tooWide = async (page: Page): Promise<readonly string[]> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [`${wide} px too wide`] : [];
};

/** Runs programs as they were copied: the first in a process of its own, the others one after the other in another. */
const runAll = async ([first = "", ...others]: readonly string[]): Promise<readonly string[]> => {
  const imports = new Set(others.map((program) => program.split("\n")[0]));
  const bodies = others.map((program) => `{${program.split("\n").slice(1).join("\n")}}\nconsole.log("\\u0000");`);
  const [alone, together] = await Promise.all([runProgram(first), runProgram([...imports, ...bodies].join("\n"))]);
  return [alone, ...together.split("\u0000").slice(0, -1)];
};

const runProgram = async (program: string): Promise<string> => {
  const { stdout } = await run(
    process.execPath,
    ["--conditions=@haicap/source", "--input-type=module", "-e", program],
    { cwd: docs },
  );
  return stdout;
};

/** A shell finds the command of this repository where a reader's would find the published one; or it hands over what it would be told. */
const runCommand = async (command: string, isReal: boolean): Promise<void> => {
  const bin = join(docs, "../packages/cli/src/bin.ts");
  const real = `npx() { shift; "${process.execPath}" --conditions=@haicap/source "${bin}" "$@"; }`;
  const shell = isReal ? real : `npx() { echo "$1 $2 $3"; cat; }`;
  const { stdout } = await run("sh", ["-c", `${shell}\n${command}`], { cwd: docs });
  const lines = stdout.trim().split("\n");
  if (isReal) {
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ ok: true });
    return;
  }
  const [words = "", ...questions] = lines;
  const operation = operationNamed(words.replace("@haicap/cli run ", ""));
  for (const question of questions) expect(operation?.run(JSON.parse(question).input)).toMatchObject({ ok: true });
};
