import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

let folder = "";
const fileOf = async (content: unknown, name = "profile.json"): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haicap-"));
});
afterAll(() => rm(folder, { recursive: true }));

const call = async (args: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal(stdin);
  const code = await haicap(args, terminal);
  return { code, out: out(), err: err() };
};

const line = '{"id":1,"input":{"receivedAt":"2026-11-20T09:00:00+07:00","limit":"3 ngày làm việc"}}\n';
const stormy = {
  office: { closures: ["2026-11-23"] },
  offices: { centre: { name: "Trung tâm", kind: "serviceCentre", unit: "46", time: { weekdays: [1, 2, 3, 4, 5, 6] } } },
};

describe("--profile", () => {
  it("fills what the lines of a batch leave out, before or behind the operation", async () => {
    const file = await fileOf(stormy);
    expect((await call(["run", "deadline.compute"], line)).out).toContain('"dueOn":"2026-11-26"');
    expect((await call(["run", "deadline.compute", "--profile", file], line)).out).toContain('"dueOn":"2026-11-27"');
    expect((await call(["--profile", file, "run", "deadline.compute"], line)).out).toContain('"dueOn":"2026-11-27"');
    const own = line.replace('"limit"', '"office":{"closures":[]},"limit"');
    expect((await call(["run", "deadline.compute", "--profile", file], own)).out).toContain('"dueOn":"2026-11-26"');
  });

  it("holds for a single question, for every command, and together with a patch", async () => {
    const file = await fileOf(stormy);
    const notice = await fileOf({ calendar: [{ daysOff: ["2026-11-25"], source: "thông báo thử" }] }, "patch.json");
    expect((await call(["calendar.day", "date=2026-11-23", "--profile", file])).out).toContain('"closure"');
    const due = ["due", "2026-11-20 09:00", "3 ngày làm việc", "--json"];
    expect((await call([...due, "--profile", file])).out).toContain('"dueOn": "2026-11-27"');
    expect((await call([...due, "--profile", file, "--patch", notice])).out).toContain('"dueOn": "2026-11-30"');
    expect((await call(["unit", "Phường Thuận Hóa", "--profile", "hue"])).out).toContain("Huế (46)");
  });

  it("puts several together, and takes the hours of one office", async () => {
    const file = await fileOf(stormy);
    const later = await fileOf({ office: { closures: ["2026-11-25"] } }, "later.json");
    const due = async (...profile: readonly string[]): Promise<string> =>
      (await call(["run", "deadline.compute", ...profile], line)).out;
    expect(await due("--profile", file, "--profile", later)).toContain('"dueOn":"2026-11-27"');
    expect(await due("--profile", `${file}#centre`)).toContain('"dueOn":"2026-11-26"');
    expect(await due("--profile", "hue")).toContain('"dueOn":"2026-11-26"');
  });

  it("asks a province itself", async () => {
    const { code, out } = await call([
      "province.nextOpening",
      "at=2026-11-20T09:00:00+07:00",
      "kind=villageHouse",
      "--profile",
      "lam-dong",
    ]);
    expect([code, JSON.parse(out).at]).toEqual([0, "2026-12-12T07:30:00+07:00"]);
  });

  it("takes a module whose default export is a profile", async () => {
    const file = await fileOf('export default { office: { closures: ["2026-11-23"] } };', "profile.mjs");
    expect((await call(["run", "deadline.compute", "--profile", file], line)).out).toContain('"dueOn":"2026-11-27"');
  });

  it("lists everything that is wrong with it, in both languages, and ends with 2", async () => {
    const file = await fileOf({ province: "046", offises: {}, office: { hours: [["12:00", "08:00"]] } });
    const { code, out, err } = await call(["run", "deadline.compute", "--profile", file], line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Hồ sơ cấu hình có 3 lỗi");
    expect(err).toContain("province: the code of a province has two digits");
    expect(err).toContain('no such key: "offises"');
    expect(err).toContain("office.hours:");
  });

  it.each([
    ["not json", "", "không đọc được"],
    ["{}", "#centre", "không có cơ quan"],
  ])("ends with 2 on a file that holds %s%s", async (content, office, hint) => {
    const file = await fileOf(content);
    const { code, err } = await call(["calendar.day", "date=2026-11-23", "--profile", `${file}${office}`]);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  it("ends with 2 when there is no such file, and names the worked profiles", async () => {
    const { code, err } = await call(["run", "calendar.day", "--profile", join(folder, "none.json")]);
    expect(code).toBe(2);
    expect(err).toContain("hue, da-nang, lam-dong");
  });

  it("fills the dossiers of a file that is counted, by the office of each unit", async () => {
    const event = {
      id: "1",
      at: "2026-11-20T09:00+07:00",
      command: "ReceiveAtDesk",
      role: "deskOfficer",
      actor: "mc-1",
    };
    const dossier = {
      id: "a",
      unit: "46",
      profile: { limit: "1 ngày làm việc", workingDayAs: "days" },
      events: [event],
    };
    const counted = await fileOf(`${JSON.stringify(dossier)}\n`, "dossiers.jsonl");
    const closed = await fileOf({
      offices: { centre: { ...stormy.offices.centre, time: { closures: ["2026-11-23"] } } },
    });
    const asked = ["indicators", counted, "--as-of", "2026-11-24T00:30+07:00", "--json"];
    const lateOf = async (args: readonly string[]): Promise<unknown> =>
      JSON.parse((await call(args)).out).ours.openLate;
    expect([await lateOf(asked), await lateOf([...asked, "--profile", closed])]).toEqual([1, 0]);
  });

  it("changes nothing for operations that no profile touches", async () => {
    const file = await fileOf(stormy);
    expect((await call(["units.get", "code=26740", "--profile", file])).code).toBe(0);
  });
});
