import { instantUnsafe } from "@haicap/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../web/stage.fixture.ts";
import { act } from "./act.ts";
import { lookUp, procedureField, procedureName, unitName } from "./lookUp.ts";
import { nextSteps } from "./nextSteps.ts";
import { receive } from "./receive.ts";

let stage: Stage;
let id = "";
const at = instantUnsafe("2026-11-20T09:00+07:00");
const reception = {
  command: "reception-1",
  role: "deskOfficer",
  procedure: "1.004873",
  field: "Hộ tịch",
  unit: "19789",
  limit: "3 ngày làm việc",
  channel: "inPerson",
  documents: [],
  at,
} as const;
beforeAll(async () => {
  stage = await openStage();
  const received = await receive(stage.centre, reception);
  id = received.dossier ?? "";
});
afterAll(() => stage.close());

const forward = { id: "forward-1", at, command: "Forward", role: "deskOfficer", actor: "Quầy số 1" };

it("knows nothing of a dossier that is not there", async () => {
  expect(await act(stage.centre, { id: "H57.104-261120-9999", version: 0, command: forward })).toEqual({
    outcome: "missing",
  });
  expect(await lookUp(stage.centre, "dossier", "H57.104-261120-9999")).toBeUndefined();
});

it("says in words what stands against a command", async () => {
  const late = { ...forward, at: instantUnsafe("2026-11-19T09:00+07:00") };
  expect(await act(stage.centre, { id, version: 1, command: late })).toMatchObject({ outcome: "refused" });
  const unknown = { ...forward, command: "Fly" };
  expect(await act(stage.centre, { id, version: 1, command: unknown })).toMatchObject({
    outcome: "refused",
    why: { en: expect.stringContaining("Fly") },
  });
  const large = { ...forward, payload: { reason: "x".repeat(100_000) } };
  expect(await act(stage.centre, { id, version: 1, command: large })).toMatchObject({
    outcome: "refused",
    why: { en: expect.stringContaining("too large") },
  });
});

it("offers what the status allows, with the form it issues and until when", async () => {
  const looked = await lookUp(stage.centre, "dossier", id);
  if (looked === undefined) throw new Error("it was received");
  const steps = nextSteps(stage.centre, looked, "leader");
  expect(steps.find(({ command }) => command === "ApologizeExtend")).toMatchObject({
    form: "04",
    needs: ["newDue", "reason"],
    until: instantUnsafe("2026-11-27T00:00+07:00"),
    against: undefined,
  });
  expect(steps.find(({ command }) => command === "StartProcessing")?.against?.vi).toContain("Công chức chuyên môn");
});

it("receives nothing whose time cannot be counted", async () => {
  const unread = await receive(stage.centre, { ...reception, command: "reception-2", limit: "mai" });
  expect(unread).toMatchObject({ dossier: undefined, why: { vi: expect.stringContaining("mai") } });
  const far = { ...reception, command: "reception-3", at: instantUnsafe("2027-12-30T09:00+07:00") };
  expect(await receive(stage.centre, far)).toMatchObject({
    dossier: undefined,
    why: { vi: expect.stringContaining("2028") },
  });
});

it("does nothing on a history that was changed behind its back", async () => {
  await stage.centre.db.query(
    "update haicap.event set entry = jsonb_set(entry, '{event,actor}', '\"x\"') where dossier = $1",
    [id],
  );
  expect(await act(stage.centre, { id, version: 1, command: forward })).toMatchObject({
    outcome: "refused",
    why: { en: expect.stringContaining("was changed") },
  });
  await expect(lookUp(stage.centre, "dossier", id)).rejects.toThrow("StoredHistoryBroken");
});

it("names what the tables do not know by its code", () => {
  expect([procedureName("9.999999"), procedureField("9.999999"), unitName("00000")]).toEqual(["9.999999", "", "00000"]);
});
