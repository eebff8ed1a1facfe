import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { seed } from "../story/seed.ts";
import { createApp } from "./createApp.ts";
import { hiddenOf, openStage, origin, type Stage, wordsOf } from "./stage.fixture.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await seed(stage.centre);
});
afterAll(() => stage.close());

const one = "H57.104-261118-0002";
const form = "application/x-www-form-urlencoded";

const hostile = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "'; drop table haicap.event; --",
  "{{7*7}}<%= 7*7 %>",
  "../../etc/passwd",
  "%00%0d%0aSet-Cookie: a=b",
  "\u202egnp.exe\u0000\u0007",
  "𝕳ồ 🏛️ sơ",
];

describe("hostile words", () => {
  it("are words on every page they come back on", async () => {
    for (const text of hostile) {
      const pages = [
        await stage.get(`/vi/receive?q=${encodeURIComponent(text)}`),
        await stage.get(`/vi?number=${encodeURIComponent(text)}&desk=${encodeURIComponent(text)}`),
        await stage.get(`/vi/track/${encodeURIComponent(text)}`),
        await stage.post("/vi/track", { code: text }),
        await stage.post("/vi/receive/1.004873", {
          address: text,
          limit: text,
          channel: text,
          papers: text,
          age: text,
        }),
      ];
      for (const { status, text: page } of pages) {
        expect([200, 303, 404, 422]).toContain(status);
        expect(page).not.toContain("<script>alert");
        expect(page).not.toContain("<img src=x");
        expect(page).not.toContain("\u0000");
      }
    }
    expect((await stage.get("/vi")).status).toBe(200);
  });

  it("are words in a history, on its papers and in its timeline", async () => {
    for (const [index, text] of hostile.entries()) {
      const page = await stage.get(`/vi/dossiers/${one}`);
      const step = hiddenOf(page.text, 'name="command" value="Forward"');
      const sent = await stage.post(`/vi/dossiers/${one}/commands`, {
        ...step,
        toAgency: `${index} ${text}`,
        reason: text,
      });
      expect(sent.status).toBe(303);
    }
    const shown = await stage.get(`/vi/dossiers/${one}`);
    expect(wordsOf(shown.text)).toContain("<script>alert(1)</script>");
    for (const path of ["", "/forms/06", "/forms/01"]) {
      const { text } = await stage.get(`/vi/dossiers/${one}${path}`);
      expect(text).not.toContain("<script>alert");
      expect(text).not.toContain("<img src=x");
    }
    expect(await stage.centre.store.verify("46")).toMatchObject({ ok: true, value: { broken: [] } });
  });
});

describe("what is not there", () => {
  it.each([
    "/vi/receive/9.999999",
    "/vi/receive/x",
    "/vi/dossiers/H57.104-261118-9999",
    "/vi/dossiers/..%2f..%2fetc",
    "/vi/dossiers/H57.104-261118-9999/forms/01",
    "/fr",
    "/vi/nothing",
    "/client/../main.ts",
    "/style/base.css",
    "/.env",
  ])("is not found, in words: %s", async (path) => {
    const { status, text } = await stage.get(path);
    expect([status, wordsOf(text)]).toEqual([404, expect.stringContaining("Không tìm thấy")]);
  });

  it("is not found for a form either", async () => {
    for (const path of ["/vi/receive/9.999999", "/vi/receive/9.999999/accept", "/vi/dossiers/x/commands"])
      expect((await stage.post(path, { id: "12345678" })).status).toBe(404);
  });

  it("is the dossier of another agency", async () => {
    await stage.centre.db.query("update haicap.dossier set agency = 'H57.105' where id = 'H57.104-261119-0001'");
    expect((await stage.get("/vi/dossiers/H57.104-261119-0001")).status).toBe(404);
    expect((await stage.get("/vi?ended=1")).text).not.toContain("H57.104-261119-0001");
  });
});

describe("what does not fit", () => {
  const ask = (path: string, init: RequestInit) => stage.app.request(`${origin}${path}`, init);

  it("is a form from another site", async () => {
    const body = "role=leader";
    const cross = [{ Origin: "https://evil.example" }, { Origin: "null" }, { "Sec-Fetch-Site": "cross-site" }, {}];
    for (const headers of cross) {
      const answer = await ask("/vi/role", { method: "POST", headers: { ...headers, "Content-Type": form }, body });
      expect([answer.status, answer.headers.get("Set-Cookie")]).toEqual([403, null]);
    }
    const own = await ask("/vi/role", {
      method: "POST",
      headers: { "Sec-Fetch-Site": "same-origin", "Content-Type": form },
      body,
    });
    expect(own.status).toBe(303);
  });

  it("is a body that is too large, whether it says so or not", async () => {
    const body = `papers=${"x".repeat(300_000)}`;
    const told = await ask("/vi/receive/1.004873", {
      method: "POST",
      headers: { Origin: origin, "Content-Type": form },
      body,
    });
    expect([told.status, wordsOf(await told.text())]).toEqual([413, expect.stringContaining("Quá lớn")]);
    const stream = new Blob([body]).stream();
    const init = { method: "POST", headers: { Origin: origin, "Content-Type": form }, body: stream, duplex: "half" };
    expect((await ask("/vi/receive/1.004873", init as RequestInit)).status).toBe(413);
  });

  it("is another way of asking", async () => {
    for (const [method, path, allow] of [
      ["DELETE", `/vi/dossiers/${one}`, "GET, HEAD"],
      ["GET", `/vi/dossiers/${one}/commands`, "POST"],
      ["PUT", "/vi/track", "GET, HEAD, POST"],
      ["POST", "/style.css", "GET, HEAD"],
    ] as const) {
      const answer = await ask(path, { method, headers: { Origin: origin, "Content-Type": form } });
      expect([path, answer.status, answer.headers.get("Allow")]).toEqual([path, 405, allow]);
    }
  });

  it("is another kind of body, an id that is none, a version that is none", async () => {
    const json = await ask("/vi/track", {
      method: "POST",
      headers: { Origin: origin, "Content-Type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(415);
    const commands = `/vi/dossiers/${one}/commands`;
    expect((await stage.post(commands, { command: "Forward", id: "x", version: "1" })).status).toBe(400);
    expect((await stage.post(commands, { command: "Forward", id: "12345678", version: "1e9e" })).status).toBe(400);
    expect((await stage.post(commands, { command: "Forward", id: "12345678", version: "-1" })).status).toBe(400);
    const version = hiddenOf((await stage.get(`/vi/dossiers/${one}`)).text, 'value="Forward"')["version"] ?? "";
    const unknown = await stage.post(commands, { command: "__proto__", id: "12345678", version });
    expect(unknown.status).toBe(422);
  });
});

describe("every answer", () => {
  it("lets a page do nothing but its own", async () => {
    for (const path of ["/vi", "/style.css", "/nothing", "/vi/track"]) {
      const { headers } = await stage.get(path);
      expect(headers.get("Content-Security-Policy")).toMatch(
        /^default-src 'none'; style-src 'self'; script-src 'self'/,
      );
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
    }
    const { text } = await stage.get("/vi");
    expect(text).not.toMatch(/<script(?! src="\/client\.js")|<style|\son\w+=|\sstyle=|https?:\/\//);
    expect(await (await stage.app.request(`${origin}/health`)).json()).toEqual({ status: "ok" });
  });

  it("tells nothing of a fault but that there is one", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const db = { ...stage.centre.db, query: () => Promise.reject(new Error(`${one}: one_stop.slip is gone`)) };
    const answer = await createApp({ ...stage.centre, db }).request(`${origin}/vi/dossiers/${one}`);
    const [status, text] = [answer.status, await answer.text()];
    expect([status, wordsOf(text)]).toEqual([500, expect.stringContaining("Có lỗi")]);
    expect(text).not.toContain("one_stop");
    expect(JSON.stringify(said.mock.calls)).not.toContain(one);
    said.mockRestore();
  });
});
