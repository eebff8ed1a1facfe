import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../replay/replay.ts";
import { given } from "./given.ts";
import { hostileHistories } from "./hostileHistories.ts";
import { legalHistories } from "./legalHistories.ts";
import { rulesFor } from "./rulesFor.ts";

const rules = rulesFor({
  profile: { supplementMax: 3, extensionMax: 2, delegation: true, supplementLimitCalendarDays: 1 },
});
const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 40, maxMinutesBetween: 4000 };

describe("histories", () => {
  it("that are legal are accepted to the last command, and reach every status", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(legalHistories(rules, shape), (commands) => {
        const replayed = replay(rules, commands);
        if (!replayed.ok) throw new Error(replayed.error._tag);
        for (const { outcome, status } of replayed.value.results) {
          expect(outcome.kind).toBe("accepted");
          reached.add(status);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
    expect([...rules.definition.rows.keys()].filter((key) => !reached.has(key))).toEqual([]);
  });

  it("that are hostile are answered command by command, and what is rejected changes nothing wherever it is put", () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(hostileHistories(rules.definition, { ...shape, maxLength: 20 }), (commands) => {
        const replayed = replay(rules, commands);
        if (!replayed.ok) throw new Error(replayed.error._tag);
        let before = "Draft null";
        for (const { outcome, status, code } of replayed.value.results) {
          if (outcome.kind === "rejected") reasons.add(outcome.rejection._tag);
          if (outcome.kind !== "accepted") expect(`${status} ${code}`).toBe(before);
          before = `${status} ${code}`;
        }
      }),
      { numRuns: 300, seed: 6 },
    );
    expect([...reasons].sort()).toEqual([
      "AlreadyTerminal",
      "GuardFailed",
      "OutOfOrder",
      "UnknownCommand",
      "WrongRole",
      "WrongStatus",
    ]);
  });
});

describe("given, when, then", () => {
  const processing = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
    2026-03-02 10:00 StartProcessing specialist`;

  it("tells what became of the command", () => {
    expect(given("").when("2026-03-02 09:00 Submit applicant")).toMatchObject({
      status: "Submitted",
      clock: "none",
      due: null,
    });
    expect(given(processing).when("2026-03-03 09:00 Sign leader")).toMatchObject({
      outcome: "accepted",
      reason: null,
      status: "ResultReady",
      clock: "ended",
      event: { sequence: 3 },
    });
    expect(given(processing).when('2026-03-03 09:00 Sign leader {"capacity":"TUQ"}')).toMatchObject({
      outcome: "rejected",
      reason: "guardFailed:missingMandate",
      status: "Processing",
      event: null,
    });
    expect(
      given(processing, { profile: { extensionMax: 0 } }).when("2026-03-03 09:00 ApologizeExtend leader").reason,
    ).toBe("guardFailed:limitReached");
  });

  it("does not begin from what was not accepted", () => {
    expect(() => given("2026-03-02 09:00 Sign leader").when("2026-03-02 09:00 Submit applicant")).toThrow("Sign");
  });
});
