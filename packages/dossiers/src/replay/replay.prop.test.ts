import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addId, hasId, idList, noIds } from "../lifecycle/AcceptedIds.ts";
import type { Command } from "../lifecycle/Command.ts";
import { newDossier } from "../lifecycle/Dossier.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { commandsOf } from "../testing/commandsOf.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { story } from "../testing/story.ts";
import { type Replay, replay } from "./replay.ts";

const rules = rulesFor({ profile: { supplementMax: 2, supplementLimitCalendarDays: 2, delegation: true } });
const chain = { sealer: plainSealer, genesis: "start" };
const histories = commandsOf(rules.definition, {
  from: instantUnsafe("2026-02-02T07:00+07:00"),
  maxLength: 25,
  maxMinutesBetween: 4000,
});

const run = (commands: readonly Command[]): Replay => {
  const replayed = replay(rules, commands, chain);
  if (!replayed.ok) throw new Error(replayed.error._tag);
  return replayed.value;
};

/** A dossier without the index its ids share with other versions of it. */
const plain = ({ dossier }: Replay): object => ({ ...dossier, accepted: idList(dossier.accepted) });

describe("a history", () => {
  it("is the same whenever it is gone through", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const [once, again] = [run(commands), run(commands)];
        expect(plain(again)).toEqual(plain(once));
        expect(again.chainHead).toBe(once.chainHead);
      }),
    );
  });

  it("ends where the calendar has no answer, which is no rejection", () => {
    const late = story("2026-12-31 08:00 Submit applicant\n2026-12-31 16:00 Accept deskOfficer");
    expect(replay(rulesFor(), late)).toMatchObject({ ok: false, error: { _tag: "CalendarNotPublished" } });
    expect(replay(rulesFor(), late.slice(0, 1))).toMatchObject({ value: { chainHead: null, events: [{}] } });
  });

  it("folds to the same dossier from its events alone, and every prefix is a dossier", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const whole = run(commands);
        let dossier = newDossier(rules.definition);
        for (const [index, event] of whole.events.entries()) {
          dossier = evolve(dossier, event);
          expect(dossier.sequence).toBe(index + 1);
          expect(rules.definition.rows.has(dossier.status)).toBe(true);
          expect(dossier.withdrawal !== null).toBe(dossier.status === "WithdrawalRequested");
          expect(dossier.clock.mode === "paused").toBe(pausedNow(dossier.status, dossier.withdrawal?.from));
        }
        expect({ ...dossier, accepted: idList(dossier.accepted) }).toEqual(plain(whole));
      }),
    );
  });

  it("is not changed by what is rejected or ignored", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const whole = run(commands);
        const kept = whole.results.filter(({ outcome }) => outcome.kind === "accepted").map(({ command }) => command);
        const again = run(kept);
        expect(plain(again)).toEqual(plain(whole));
        expect(again.chainHead).toBe(whole.chainHead);
        expect(again.results.every(({ outcome }) => outcome.kind === "accepted")).toBe(true);
      }),
    );
  });

  it("is not changed by what is rejected, wherever that is put into it", () => {
    const refused = fc.constantFrom<Partial<Command>>(
      { command: "Fly" },
      { role: "stranger" },
      { command: "Archive", role: "applicant" },
    );
    fc.assert(
      fc.property(histories, fc.nat(), refused, (commands, position, change) => {
        const index = position % (commands.length + 1);
        const at = commands[index]?.at ?? commands.at(-1)?.at ?? instantUnsafe("2026-02-02T07:00+07:00");
        const hostile = { id: "put in", at, command: "Submit", role: "applicant", actor: "x", ...change };
        const [before, after] = [run(commands), run(commands.toSpliced(index, 0, hostile))];
        expect(after.results[index]?.outcome.kind).toBe("rejected");
        expect(plain(after)).toEqual(plain(before));
        expect(after.chainHead).toBe(before.chainHead);
      }),
    );
  });

  it("ignores itself when it is sent again", () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const accepted = run(commands).events.map(({ id }) => id);
        const kept = commands.filter(({ id }) => accepted.includes(id));
        const doubled = run([...commands, ...kept.map((command) => ({ ...command, at: command.at }))]);
        const tail = doubled.results.slice(commands.length);
        expect(tail.every(({ outcome, command }) => outcome.kind === "ignored" || command.command === "Fly")).toBe(
          true,
        );
        expect(doubled.events).toHaveLength(accepted.length);
      }),
    );
  });

  it("has another head as soon as one event differs", () => {
    fc.assert(
      fc.property(histories, fc.nat(30), (commands, pick) => {
        const { events, chainHead } = run(commands);
        const victim = events[pick % Math.max(1, events.length)];
        const changed = commands.map((one) => (one.id === victim?.id ? { ...one, actor: "another" } : one));
        expect(run(changed).chainHead === chainHead).toBe(victim === undefined);
        expect(chainHead === null).toBe(events.length === 0);
      }),
    );
  });
});

const pausedNow = (status: string, heldFrom: string | undefined): boolean =>
  ["Supplement", "FinancialObligation"].includes(heldFrom ?? status);

describe("the ids of accepted commands", () => {
  it("are found among few and among many, the empty one too", () => {
    const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("a1", "b1", "b2", ""));
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 40 }), text, (list, id) => {
        const ids = list.reduce(addId, noIds());
        expect(hasId(ids, id)).toBe(list.includes(id));
        expect(idList(ids)).toEqual(list);
      }),
    );
  });

  it("branch without seeing each other", () => {
    const one = addId(noIds(), "a");
    const left = addId(one, "b");
    const right = addId(one, "c");
    expect([hasId(one, "b"), hasId(left, "b"), hasId(left, "c"), hasId(right, "c"), hasId(right, "b")]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(idList(addId(left, "d"))).toEqual(["a", "b", "d"]);
  });
});
