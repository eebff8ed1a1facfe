import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../story/sample.ts";
import { seed } from "../story/seed.ts";
import { hiddenOf, openStage, origin, type Stage, wordsOf } from "./stage.fixture.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await seed(stage.centre);
});
afterAll(() => stage.close());

const one = "H57.104-261117-0001";

const code = async (): Promise<string> =>
  /\/track\/([0-9A-Z]{16})/.exec((await stage.get(`/vi/dossiers/${one}`)).text)?.[1] ?? "";

describe("the sample", () => {
  it("is there at once, and only once", async () => {
    await seed(stage.centre);
    const rows = await stage.centre.db.query<{ n: number }>("select count(*)::int as n from haicap.dossier");
    expect(rows[0]?.n).toBe(sample.length);
    const words = wordsOf((await stage.get("/vi")).text);
    for (const figure of ["1 quá hạn", "2 hết hạn hôm nay", "1 tạm dừng", "1 chờ trả kết quả", "1 chờ tiếp nhận"])
      expect(words).toContain(figure);
  });

  it("has its papers", async () => {
    const page = await stage.get(`/vi/dossiers/${one}`);
    const forms = [...page.text.matchAll(/forms\/(\d\d)/g)].map(([, number]) => number);
    expect(forms).toEqual(["01", "02", "06", "07"]);
    for (const form of forms) expect((await stage.get(`/vi/dossiers/${one}/forms/${form}`)).status).toBe(200);
    const none = await stage.get(`/vi/dossiers/${one}/forms/05`);
    expect([none.status, wordsOf(none.text)]).toEqual([404, expect.stringContaining("Chưa có biểu mẫu này")]);
    expect((await stage.get(`/vi/dossiers/${one}/forms/99`)).status).toBe(404);
  });
});

describe("both languages", () => {
  it("have the same pages, with the same links, fields and commands", async () => {
    const paths = [
      "",
      "?desk=specialist",
      "?ended=1",
      "/receive",
      "/receive?q=khai+sinh",
      "/receive/1.004873",
      `/dossiers/${one}`,
      "/track",
      `/track/${await code()}`,
    ];
    for (const path of paths) {
      const [vi, en] = [await stage.get(`/vi${path}`), await stage.get(`/en${path}`)];
      expect([path, vi.status, en.status]).toEqual([path, 200, 200]);
      expect(shapeOf(en.text)).toEqual(shapeOf(vi.text));
      expect(en.text).toContain('<html lang="en">');
      expect(en.text).toContain(`href="/vi${path.replaceAll("+", "%20")}"`);
    }
  });

  it("are chosen by what the browser prefers where the address does not say", async () => {
    const asked = (language: string) => stage.app.request(`${origin}/`, { headers: { "Accept-Language": language } });
    expect((await asked("en-GB,en;q=0.9")).headers.get("Location")).toBe("/en");
    expect((await asked("vi,en;q=0.9")).headers.get("Location")).toBe("/vi");
    expect((await asked("fr")).headers.get("Location")).toBe("/vi");
  });
});

/** The elements of a page with their names and targets, whatever is written on them. */
const shapeOf = (page: string): readonly string[] =>
  [
    ...page
      .replaceAll(/(hreflang|lang|title|aria-label|label|content|data-label|datetime)="[^"]*"/g, "")
      .matchAll(/<(\w+)([^>]*)>/g),
  ].map(
    ([, tag = "", attributes = ""]) =>
      `${tag} ${attributes
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
        .replaceAll(/"\/(vi|en)\b/g, '"/')
        .replaceAll(/aria-current="\w+"/g, "")
        .replaceAll(/\s+/g, " ")
        .trim()}`,
  );

describe("the list", () => {
  it("is narrowed to a desk, and opens a number that is typed", async () => {
    expect((await stage.get("/vi?desk=leader")).text).toContain("H57.104-261111-0001");
    expect((await stage.get("/vi?desk=leader")).text).not.toContain(one);
    expect((await stage.get("/vi?desk=clerk")).text).toContain("Không có hồ sơ nào ở đây");
    expect((await stage.get(`/vi?number=${one.toLowerCase()}`)).to).toBe(`/vi/dossiers/${one}`);
    expect(wordsOf((await stage.get("/vi?number=%3Cb%3E")).text)).toContain("Không có hồ sơ mang số này: <B>");
  });

  it("knows every stand of a dossier, in both languages", async () => {
    const words = wordsOf((await stage.get("/en")).text);
    for (const stand of [
      "Overdue",
      "Due today",
      "1 working day left",
      "3 working days left",
      "Standing still",
      "To be returned",
      "To be accepted",
    ])
      expect(words).toContain(stand);
    expect(wordsOf((await stage.get("/en?ended=1")).text)).toContain("Ended");
  });
});

describe("the role", () => {
  it("is kept in a cookie no script reads, and leads back where one was", async () => {
    const chosen = await stage.post("/vi/role", { role: "leader", back: `/dossiers/${one}` });
    expect(chosen.to).toBe(`/vi/dossiers/${one}`);
    expect(chosen.headers.get("Set-Cookie")).toBe("role=leader; Path=/; HttpOnly; SameSite=Strict");
    for (const back of ["//evil.example", "https://evil.example", "\r\nX: y"])
      expect((await stage.post("/vi/role", { role: "emperor", back })).to).toMatch(/^\/vi(?:\/\/evil\.example)?$/);
  });

  it("decides what is offered, and what is not says why", async () => {
    const officer = wordsOf((await stage.get("/vi/dossiers/H57.104-261111-0001")).text);
    expect(officer).toContain("Vai trò này chưa có việc gì ở bước này");
    expect(officer).toContain("Người có thẩm quyền ký");
    const leader = await stage.get("/vi/dossiers/H57.104-261111-0001", "leader");
    for (const command of ["Sign", "ReturnDraft", "Refuse"]) expect(leader.text).toContain(`value="${command}"`);
  });
});

describe("receiving", () => {
  const limit = "3 ngày làm việc";
  const preview = (fields: Readonly<Record<string, string>>, procedure = "1.004873") =>
    stage.post(`/vi/receive/${procedure}`, { address: "phường Thuận Hóa, Huế", channel: "inPerson", limit, ...fields });

  it("asks back where an address may lie in several communes, and goes on with the one chosen", async () => {
    const address = "phường An Khánh";
    const several = await preview({ address });
    const units = [...several.text.matchAll(/type="radio" name="unit" value="(\d{5})"/g)].map(([, unit = ""]) => unit);
    expect([several.status, units.length > 1]).toEqual([422, true]);
    expect(several.text).not.toContain("/accept");
    const chosen = await preview({ address, unit: units[1] ?? "" });
    expect([chosen.status, hiddenOf(chosen.text, 'name="seen"')["unit"]]).toEqual([200, units[1]]);
    expect((await preview({ address, unit: "19789" })).status).toBe(422);
  });

  it("says what cannot be read, and keeps what was typed", async () => {
    const nowhere = await preview({ address: "đâu đó" });
    expect([nowhere.status, nowhere.text]).toEqual([422, expect.stringContaining('value="đâu đó"')]);
    expect((await preview({ address: " " })).status).toBe(422);
    const unread = await preview({ limit: "mai" });
    expect(wordsOf(unread.text)).toContain("Không đọc được thời hạn");
    expect(unread.text).not.toContain("/accept");
  });

  it("says whose the decision is when the applicant lives elsewhere, and asks for the facts a case turns on", async () => {
    expect(wordsOf((await preview({ address: "phường Phú Xuân, Huế" })).text)).toContain("Ngoài địa bàn của trung tâm");
    const building = await preview({}, "1.013225");
    expect(building.text).toContain('name="insideIndustrialZone"');
    const told = wordsOf((await preview({ insideIndustrialZone: "false" }, "1.013225")).text);
    expect(told).toContain("Ủy ban nhân dân cấp xã – Phường Thuận Hóa");
    expect(wordsOf((await preview({}, "1.000314")).text)).toContain("tuỳ từng trường hợp");
  });

  it("files what comes online, and accepts it later", async () => {
    const page = await preview({ channel: "online", papers: "Tờ khai\nTờ khai\n\nẢnh" });
    const filed = await stage.post("/vi/receive/1.004873/accept", hiddenOf(page.text, 'name="seen"'));
    const shown = await stage.get(filed.to ?? "");
    expect(wordsOf(shown.text)).toContain("Mới đăng ký");
    expect(wordsOf(shown.text)).toMatch(/Tờ khai[,;] Ảnh/);
    const step = hiddenOf(shown.text, 'name="command" value="RejectIntake"');
    const where = (filed.to ?? "").split("?")[0];
    const silent = await stage.post(`${where}/commands`, step);
    expect([silent.status, wordsOf(silent.text)]).toEqual([422, expect.stringContaining("Còn thiếu: Lý do")]);
    expect((await stage.post(`${where}/commands`, { ...step, reason: "Không thuộc thẩm quyền" })).status).toBe(303);
    expect(wordsOf((await stage.get(`${where}`)).text)).toContain("Không được tiếp nhận");
    const track = /\/track\/[0-9A-Z]{16}/.exec((await stage.get(`${where}`)).text)?.[0];
    expect(wordsOf((await stage.get(`/en${track}`)).text)).not.toContain("thẩm quyền");
  });

  it("does not accept on another day than the one that was shown", async () => {
    const page = await preview({});
    const hidden = hiddenOf(page.text, 'name="seen"');
    stage.at("2026-11-23T09:00");
    const late = await stage.post("/vi/receive/1.004873/accept", hidden);
    expect([late.status, wordsOf(late.text)]).toEqual([422, expect.stringContaining("Ngày hẹn trả đã khác lúc xem")]);
    stage.at("2026-11-20T09:00");
    const lost = await stage.post("/vi/receive/1.004873/accept", { ...hidden, unit: "00000" });
    expect([lost.status, wordsOf(lost.text)]).toEqual([422, expect.stringContaining("Chưa chọn xã, phường")]);
    const unread = await stage.post("/vi/receive/1.004873/accept", { ...hidden, limit: "mai" });
    expect(unread.status).toBe(422);
  });

  it("is the desk's: another role draws no number", async () => {
    const hidden = hiddenOf((await preview({})).text, 'name="seen"');
    const slips = async () => (await stage.centre.db.query("select dossier from one_stop.slip")).length;
    const before = await slips();
    const refused = await stage.post("/vi/receive/1.004873/accept", hidden, "clerk");
    expect([refused.status, wordsOf(refused.text)]).toEqual([422, expect.stringContaining("Văn thư")]);
    expect(await slips()).toBe(before);
  });

  it("shows before what the clock says after, whatever the limit", async () => {
    const limits = [
      "3 ngày làm việc",
      "1 ngày làm việc",
      "30 ngày",
      "8 giờ làm việc",
      "1 tháng",
      "trong ngày làm việc; sau 15 giờ tính sang ngày làm việc tiếp theo",
    ];
    for (const moment of ["2026-11-20T09:00", "2026-11-20T16:10", "2026-11-21T10:00", "2026-12-31T11:30"]) {
      stage.at(moment);
      for (const limit of limits) {
        const page = await preview({ limit });
        const sent = await stage.post("/vi/receive/1.004873/accept", hiddenOf(page.text, 'name="seen"'));
        const shown = /class="due-date">([^<]+)/;
        const [before, after] = [shown.exec(page.text)?.[1], shown.exec((await stage.get(sent.to ?? "")).text)?.[1]];
        expect([limit, moment, after?.toLowerCase()]).toEqual([limit, moment, before?.toLowerCase()]);
      }
    }
    stage.at("2026-11-20T09:00");
  });

  it("says that a year is not published rather than guess", async () => {
    stage.at("2030-03-04T09:00");
    const page = await preview({});
    stage.at("2026-11-20T09:00");
    expect(page.text).not.toContain("/accept");
    expect(wordsOf(page.text)).toMatch(/2030|chưa/i);
  });
});

describe("an extension", () => {
  it("needs a day, moves the promise and leaves the law's date beside it", async () => {
    const id = "H57.104-261118-0001";
    const step = hiddenOf((await stage.get(`/vi/dossiers/${id}`, "leader")).text, 'value="ApologizeExtend"');
    const wrong = await stage.post(
      `/vi/dossiers/${id}/commands`,
      { ...step, reason: "chờ xác minh", newDue: "31/12" },
      "leader",
    );
    expect(wordsOf(wrong.text)).toContain("Ngày hẹn trả mới không phải là một ngày");
    const sent = await stage.post(
      `/vi/dossiers/${id}/commands`,
      { ...step, reason: "chờ xác minh", newDue: "2026-11-27" },
      "leader",
    );
    expect(sent.status).toBe(303);
    const words = wordsOf((await stage.get(`/vi/dossiers/${id}`)).text);
    expect(words).toContain("Hẹn trả hết ngày thứ Sáu 27/11/2026");
    expect(words).toContain("Hạn theo luật: hết ngày thứ Hai 23/11/2026");
    expect(wordsOf((await stage.get(`/vi/dossiers/${id}/forms/04`)).text)).toContain("hết ngày 27 tháng 11 năm 2026");
  });
});
