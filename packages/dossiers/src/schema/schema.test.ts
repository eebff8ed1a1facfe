import { describe, expect, it } from "vitest";
import { dossiersAllowedInput, dossiersReplayInput } from "./index.ts";

const event = { id: "e1", at: "2026-03-02T08:00+07:00", command: "Submit", role: "applicant", actor: "cd-001" };
const question = { profile: { limit: "5 ngày làm việc" }, asOf: "2026-03-31T17:00+07:00", events: [event] };

const complaints = (changed: object): string => {
  const parsed = dossiersReplayInput.safeParse({ ...question, ...changed });
  return parsed.success ? "" : JSON.stringify(parsed.error.issues);
};

const withEvent = (changed: object): string => complaints({ events: [{ ...event, ...changed }] });

describe("a history on the wire", () => {
  it("reads instants with and without seconds, and a promised date as a day or an instant", () => {
    const day = { ...event, at: "2026-03-02T08:00:00Z", payload: { newDue: "2026-03-12" } };
    const instant = { ...event, payload: { newDue: "2026-03-12T17:00+07:00" } };
    const parsed = dossiersReplayInput.parse({ ...question, events: [day, instant] });
    expect(parsed.events.map(({ at, payload }) => [at, payload?.newDue])).toEqual([
      [1772438400000, "2026-03-12"],
      [1772413200000, 1773309600000],
    ]);
  });

  it("lets unknown commands and roles through to the replay", () => {
    expect(withEvent({ command: "Fly", role: "stranger" })).toBe("");
  });

  it.each([
    ["an unknown key of the question", { extra: 1 }, "extra"],
    ["an unknown key of the profile", { profile: { limit: "5 ngày làm việc", pause: 1 } }, "pause"],
    ["a limit that is missing", { profile: {} }, "limit"],
    ["numbers below zero", { profile: { limit: "5 ngày", supplementMax: -1 } }, "supplementMax"],
    ["an instant without its offset", { asOf: "2026-03-31T17:00:00" }, "asOf"],
    ["no events", { events: undefined }, "events"],
  ])("refuses %s", (_what, changed, named) => {
    expect(complaints(changed)).toContain(named);
  });

  it.each([
    ["an unknown key of an event", { colour: "red" }, "colour"],
    ["an unknown key of a payload", { payload: { colour: "red" } }, "colour"],
    ["an unknown capacity", { payload: { capacity: "king" } }, "capacity"],
    ["a day that does not exist", { payload: { newDue: "2026-02-30" } }, "2026-02-30"],
    ["an instant that does not exist", { payload: { newDue: "2026-03-12T25:00+07:00" } }, "newDue"],
    ["an empty id", { id: "" }, "id"],
  ])("refuses %s", (_what, changed, named) => {
    expect(withEvent(changed)).toContain(named);
  });

  it("asks for the role of who wants to know what is allowed", () => {
    expect(dossiersAllowedInput.safeParse(question).success).toBe(false);
    expect(dossiersAllowedInput.safeParse({ ...question, role: "leader" }).success).toBe(true);
  });
});
