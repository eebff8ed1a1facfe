import type { Db } from "@haicap/dossier-store";
import { openPglite } from "@haicap/dossier-store/pglite";
import { openPostgres } from "@haicap/dossier-store/postgres";
import { eventsOf, redact, verifyHistory } from "@haicap/dossiers/history";
import { sealer } from "haicap/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { hiddenOf, openStage, type Page, type Stage, wordsOf } from "./stage.fixture.ts";

const address = "12 Lê Lợi, phường Vĩnh Ninh, thành phố Huế";

const server = inject("postgres");

/** A database of its own on the server of tests. */
const onServer = async (): Promise<Db> => {
  const all = openPostgres(server, { connections: 1 });
  await all.exec("drop database if exists one_stop with (force)");
  await all.exec("create database one_stop");
  await all.close();
  const url = new URL(server);
  url.pathname = "/one_stop";
  return openPostgres(url.href);
};

const databases: readonly (readonly [string, () => Promise<Db>])[] = [
  ["PGlite", openPglite],
  ...(server === "" ? [] : [["PostgreSQL", onServer] as const]),
];

/** The way of a dossier through the centre by forms alone, as a browser without script goes it. */
describe.each(databases)("a dossier on %s, from the desk and back to it", (_name, openDb) => {
  let stage: Stage;
  let id = "";
  let code = "";
  beforeAll(async () => {
    stage = await openStage(await openDb());
  });
  afterAll(() => stage.close());

  const dossier = (role?: string): Promise<Page> => stage.get(`/vi/dossiers/${id}`, role);

  const act = async (role: string, command: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> => {
    const page = await dossier(role);
    const hidden = hiddenOf(page.text, `name="command" value="${command}"`);
    expect(hidden["command"]).toBe(command);
    return stage.post(`/vi/dossiers/${id}/commands`, { ...hidden, ...fields }, role);
  };

  it("finds the procedure without marks", async () => {
    const page = await stage.get("/vi/receive?q=xac+nhan+tinh+trang+hon+nhan");
    expect(page.text).toContain('href="/vi/receive/1.004873"');
  });

  it("shows commune, authority and every day before it is accepted, and keeps no address", async () => {
    const form = await stage.get("/vi/receive/1.004873");
    expect(form.text).toContain('value="3 ngày làm việc"');
    const page = await stage.post("/vi/receive/1.004873", { address, channel: "inPerson", limit: "3 ngày làm việc" });
    const words = wordsOf(page.text);
    expect(page.status).toBe(200);
    expect(words).toContain("Phường Thuận Hóa, Thành phố Huế");
    expect(words).toContain("trước 01/7/2025: Phường Vĩnh Ninh");
    expect(words).toContain("Hết ngày thứ Năm 26/11/2026");
    expect(words).toContain("Thứ Ba, 24/11/2026: Ngày Văn hoá Việt Nam");
    const accepted = await stage.post("/vi/receive/1.004873/accept", hiddenOf(page.text, 'name="seen"'));
    expect(accepted.to).toMatch(/^\/vi\/dossiers\/H57\.104-261120-0001\?done=1$/);
    id = "H57.104-261120-0001";
    const rows = await stage.centre.db.query("select row_to_json(d)::text as d from haicap.dossier d");
    const events = await stage.centre.db.query("select entry::text as e from haicap.event");
    const slips = await stage.centre.db.query("select row_to_json(s)::text as s from one_stop.slip s");
    expect(JSON.stringify([rows, events, slips])).not.toMatch(/Lê Lợi|Vĩnh Ninh/);
  });

  it("is accepted once, however often the form is sent", async () => {
    const page = await stage.post("/vi/receive/1.004873", { address, channel: "inPerson", limit: "3 ngày làm việc" });
    const hidden = hiddenOf(page.text, 'name="seen"');
    const sent = await Promise.all([1, 2, 3].map(() => stage.post("/vi/receive/1.004873/accept", hidden)));
    const numbers = sent.map(({ to }) => to?.split("?")[0]);
    expect(new Set(numbers)).toEqual(new Set(["/vi/dossiers/H57.104-261120-0002"]));
    const again = await stage.post("/vi/receive/1.004873/accept", hidden);
    expect(again.to).toBe("/vi/dossiers/H57.104-261120-0002?done=2");
    const rows = await stage.centre.db.query<{ n: number }>(
      "select count(*)::int as n from haicap.dossier where version > 0",
    );
    expect(rows[0]?.n).toBe(2);
  });

  it("shows the reception again as it was typed when the day has changed before it was accepted", async () => {
    const typed = { address, channel: "inPerson", limit: "3 ngày làm việc", papers: "Tờ khai\nẢnh" };
    const page = await stage.post("/vi/receive/1.004873", typed);
    stage.at("2026-11-23T09:00");
    const late = await stage.post("/vi/receive/1.004873/accept", hiddenOf(page.text, 'name="seen"'));
    stage.at("2026-11-20T09:00");
    expect([late.status, wordsOf(late.text)]).toEqual([422, expect.stringContaining("Ngày hẹn trả đã khác lúc xem")]);
    expect(late.text).toContain(`name="address" value="${address}"`);
    expect(late.text).toContain("Tờ khai\nẢnh</textarea>");
    expect(hiddenOf(late.text, 'name="seen"')["seen"]).not.toBe(hiddenOf(page.text, 'name="seen"')["seen"]);
  });

  it("promises on the slip what was shown before", async () => {
    const page = await dossier();
    code = /\/vi\/track\/([0-9A-Z]{16})/.exec(page.text)?.[1] ?? "";
    expect(code).toHaveLength(16);
    const slip = await stage.get(`/vi/dossiers/${id}/forms/01`);
    expect(wordsOf(slip.text)).toContain("hết ngày 26 tháng 11 năm 2026");
    expect(slip.headers.get("Content-Security-Policy")).toContain("style-src 'self' 'sha256-");
    expect(slip.text).toContain("UBND phường Thuận Hóa");
  });

  it("goes by handing over, a supplement, a signature and back to the applicant", async () => {
    expect((await act("deskOfficer", "Forward", { toAgency: "Bộ phận Hộ tịch" })).status).toBe(303);
    stage.at("2026-11-23T08:00");
    expect((await act("specialist", "StartProcessing")).status).toBe(303);
    const asked = { documents: "Bản sao căn cước\nTờ khai mới", reason: "thiếu trang" };
    expect((await act("specialist", "RequestSupplement", asked)).status).toBe(303);
    expect(wordsOf((await dossier()).text)).toContain("Sẽ lùi theo thời gian tạm dừng");
    expect(wordsOf((await stage.get(`/vi/dossiers/${id}/forms/02`)).text)).toContain("Bản sao căn cước");
    stage.at("2026-11-25T10:00");
    expect((await act("deskOfficer", "SubmitSupplement", { documents: "Bản sao căn cước" })).status).toBe(303);
    expect((await act("specialist", "SubmitForSignature")).status).toBe(303);
    const unsigned = await act("leader", "Sign", { capacity: "TUQ" });
    expect([unsigned.status, wordsOf(unsigned.text)]).toEqual([422, expect.stringContaining("Chưa thực hiện được")]);
    expect((await act("leader", "Sign", { capacity: "TUQ", mandate: "12/QĐ-UBND" })).status).toBe(303);
    expect((await act("clerk", "Issue")).status).toBe(303);
    expect(wordsOf((await stage.get("/vi")).text)).toContain("1 chờ trả kết quả");
    expect((await act("deskOfficer", "Deliver")).status).toBe(303);
    expect(wordsOf((await dossier()).text)).toContain("Hồ sơ");
    expect((await stage.get("/vi?ended=1")).text).toContain(id);
    expect((await stage.get("/vi")).text).not.toContain(`dossiers/${id}`);
    const verified = await stage.centre.store.verify("46");
    expect(verified).toMatchObject({ ok: true, value: { dossiers: 2, broken: [] } });
  });

  it("shows the public how it stands and nothing else", async () => {
    const page = await stage.get(`/vi/track/${code}`);
    const words = wordsOf(page.text);
    expect(words).toContain("Đã trả kết quả");
    expect(words).toContain("chờ bổ sung hồ sơ");
    expect(page.text).not.toMatch(/H57|Quầy|thiếu trang|căn cước|12\/QĐ|Bộ phận Hộ tịch|Công chức/);
    const typed = await stage.post("/en/track", { code: `${code.slice(0, 8).toLowerCase()}-${code.slice(8)}` });
    expect(typed.to).toBe(`/en/track/${code}`);
    expect((await stage.get(`/t/${code}`)).to).toBe(`/vi/track/${code}`);
    expect((await stage.get("/vi/track/0000000000000000")).status).toBe(404);
    expect((await stage.get(`/vi/track/${id}`)).status).toBe(404);
  });

  it("commits what may tell about a person: it can be taken out, and the chain still holds", async () => {
    const read = await stage.centre.store.read({ province: "46", id });
    if (!read.ok) throw new Error(read.error._tag);
    const { history, definition } = read.value;
    expect(JSON.stringify(eventsOf(history))).toContain("thiếu trang");
    const redacted = redact(history, ["reason", "documents", "mandate"]);
    expect(JSON.stringify(redacted)).not.toMatch(/thiếu trang|căn cước|12\/QĐ/);
    expect(verifyHistory(sealer, definition, redacted)).toMatchObject({ ok: true });
  });

  it("logs pages, not dossiers, codes or words", async () => {
    expect(stage.log.length).toBeGreaterThan(20);
    expect(JSON.stringify(stage.log)).not.toMatch(new RegExp(`${code}|${id}|Lê Lợi|tinh`));
    expect(new Set(stage.log.map(({ route }) => route))).toContain("/:language/track/:code");
  });

  describe("with two officers at once", () => {
    let id = "";
    beforeAll(async () => {
      const page = await stage.post("/vi/receive/1.004873", { address, channel: "inPerson", limit: "3 ngày làm việc" });
      const sent = await stage.post("/vi/receive/1.004873/accept", hiddenOf(page.text, 'name="seen"'));
      id = /H57[\d.-]+/.exec(sent.to ?? "")?.[0] ?? "";
    });

    const sees = async (role: string, command: string): Promise<Record<string, string>> =>
      hiddenOf((await stage.get(`/vi/dossiers/${id}`, role)).text, `name="command" value="${command}"`);

    it("lets the first through; the second is told what happened and writes nothing", async () => {
      const [forward, start] = [await sees("deskOfficer", "Forward"), await sees("specialist", "StartProcessing")];
      expect((await stage.post(`/vi/dossiers/${id}/commands`, start, "specialist")).status).toBe(303);
      const second = await stage.post(`/vi/dossiers/${id}/commands`, { ...forward, toAgency: "Phòng Kinh tế" });
      expect(second.status).toBe(409);
      expect(wordsOf(second.text)).toContain("nơi khác đã thực hiện: Bắt đầu giải quyết");
      const english = await stage.post(`/en/dossiers/${id}/commands`, { ...forward, toAgency: "Phòng Kinh tế" });
      expect(wordsOf(english.text)).toContain("somebody else did: Start processing. Nothing of yours was written");
    });

    it("keeps what the second typed, in its form or beside it where that is gone", async () => {
      const step = await sees("specialist", "RequestSupplement");
      const typed = { documents: "\nBản sao <căn cước>\nTờ khai", reason: 'mờ & "thiếu"' };
      const overtaken = { ...step, ...typed, version: "0" };
      const page = await stage.post(`/vi/dossiers/${id}/commands`, overtaken, "specialist");
      expect(page.status).toBe(409);
      expect(page.text).toContain("\n\nBản sao &lt;căn cước&gt;\nTờ khai</textarea>");
      expect(page.text).toContain("mờ &amp; &quot;thiếu&quot;</textarea>");
      const [form = ""] = page.text.split("<details").filter((part) => part.includes('value="RequestSupplement"'));
      expect(form).toMatch(/^ class="command" open/);
      const gone = await stage.post(`/vi/dossiers/${id}/commands`, overtaken, "leader");
      expect(wordsOf(gone.text)).toContain(
        'Đã nhập, chưa ghi: Yêu cầu bổ sung, hoàn thiện hồ sơ Giấy tờ Bản sao <căn cước> Tờ khai Lý do mờ & "thiếu"',
      );
      const lacking = await stage.post(`/vi/dossiers/${id}/commands`, { ...step, documents: "Tờ khai" }, "specialist");
      expect([lacking.status, wordsOf(lacking.text)]).toEqual([422, expect.stringContaining("Còn thiếu: Lý do")]);
      expect(lacking.text).toContain("\nTờ khai</textarea>");
      expect(lacking.text.match(/aria-invalid="true"/g)).toHaveLength(1);
    });

    it("lets one through when both press at once", async () => {
      const steps = await Promise.all([
        sees("specialist", "SubmitForSignature"),
        sees("specialist", "RequestSupplement"),
      ]);
      const needed = { documents: "Bản sao", reason: "mờ" };
      const sent = await Promise.all(
        steps.map((step) => stage.post(`/vi/dossiers/${id}/commands`, { ...step, ...needed }, "specialist")),
      );
      expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
    });

    it("does a command once that is sent twice", async () => {
      const page = await stage.get(`/vi/dossiers/${id}`, "applicant");
      const step = hiddenOf(page.text, 'name="command" value="RequestWithdrawal"');
      const sent = await stage.post(`/vi/dossiers/${id}/commands`, step, "applicant");
      const again = await stage.post(`/vi/dossiers/${id}/commands`, step, "applicant");
      expect([sent.to, again.to]).toEqual([`/vi/dossiers/${id}?done=1`, `/vi/dossiers/${id}?done=2`]);
      expect(wordsOf((await stage.get(again.to ?? "")).text)).toContain("đã được ghi nhận trước đó");
    });

    it("refuses what the role may not do, in names and not in keys", async () => {
      const step = await sees("leader", "ApproveWithdrawal");
      const refused = await stage.post(`/vi/dossiers/${id}/commands`, step, "clerk");
      expect(refused.status).toBe(422);
      expect(wordsOf(refused.text)).toContain("Đồng ý cho rút hồ sơ");
      expect(wordsOf(refused.text)).not.toContain("ApproveWithdrawal");
    });
  });
});

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the server of tests, or "" where there is none. */
    postgres: string;
  }
}
