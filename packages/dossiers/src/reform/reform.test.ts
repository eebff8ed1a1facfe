import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { replay } from "../replay/replay.ts";
import { commandsOf } from "../testing/commandsOf.ts";
import { plainSealer } from "../testing/plainSealer.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { type MigrationRequest, migrate } from "./migrate.ts";
import { rehome } from "./rehome.ts";

const rules = rulesFor();
const own = rules.definition;
const renamed = (key: string): string => (key === "Processing" ? "Examining" : key);
const next = defineDossierUnsafe({
  ...sampleDefinition,
  id: "next",
  parameters: { ...sampleDefinition.parameters, supplementClock: "restart" },
  statuses: sampleDefinition.statuses.map((status) => ({ ...status, key: renamed(status.key) })),
  transitions: sampleDefinition.transitions
    .filter(({ command }) => command !== "RequestPayment" && command !== "ConfirmPayment")
    .filter(({ from }) => from !== "FinancialObligation")
    .map((row) => ({ ...row, from: renamed(row.from), to: renamed(row.to) }))
    .concat({
      from: "Examining",
      command: "Archive",
      to: "FinancialObligation",
      roles: ["clerk"],
      form: null,
      until: null,
      legal: [],
      confidence: "example",
    })
    .concat({
      from: "FinancialObligation",
      command: "Sign",
      to: "Examining",
      roles: ["leader"],
      form: null,
      until: null,
      legal: [],
      confidence: "example",
    }),
});

const accepted = "2026-03-02 09:00 ReceiveAtDesk deskOfficer";
const processing = `${accepted}
  2026-03-02 10:00 StartProcessing specialist`;
const dossierOf = (text: string): Dossier => replayStory(text, "2026-03-06 09:00").dossier;
const request: MigrationRequest = {
  id: "m1",
  at: instantUnsafe("2026-07-01T08:00+07:00"),
  role: "leader",
  actor: "ld-301",
  basis: "12/QĐ-UBND",
};

const failureOf = (text: string, changed: Partial<MigrationRequest>): unknown => {
  const plan = migrate(own, next, dossierOf(text), { ...request, ...changed });
  return plan.ok ? "ok" : plan.error;
};

describe("migrate", () => {
  it("says what would change, and changes nothing but the status when its event is appended", () => {
    const dossier = dossierOf(processing);
    const plan = migrate(own, next, dossier, { ...request, statuses: { Processing: "Examining" } });
    if (!plan.ok) throw new Error(plan.error._tag);
    expect(plan.value.differences).toMatchObject({
      status: { from: "Processing", to: "Examining" },
      code: { from: 4, to: 4 },
      gainedHere: ["Archive"],
      lostHere: ["RequestPayment"],
      gained: [],
      lost: [],
      parameters: [{ key: "supplementClock", from: "resume", to: "restart" }],
    });
    expect(plan.value.event).toMatchObject({ sequence: 3, event: "Migrated", payload: { basis: "12/QĐ-UBND" } });
    const after = evolve(dossier, plan.value.event);
    expect(after).toMatchObject({ status: "Examining", clock: dossier.clock, intake: dossier.intake, sequence: 3 });
    const again = migrate(next, own, after, request);
    expect(again).toMatchObject({ error: { _tag: "AlreadyMigrated", id: "m1" } });
  });

  it("lets the dossier go on under the other definition", () => {
    const plan = migrate(own, next, dossierOf(accepted), request);
    if (!plan.ok) throw new Error(plan.error._tag);
    const after = evolve(dossierOf(accepted), plan.value.event);
    expect(next.rows.get(after.status)?.on.get("StartProcessing")?.to?.key).toBe("Examining");
  });

  it.each<[string, string, Partial<MigrationRequest>, object]>([
    ["without a basis", accepted, { basis: " " }, { _tag: "BasisMissing", definition: "next" }],
    ["to a status that is not there", processing, {}, { _tag: "StatusUnmapped", status: "Processing" }],
    ["named wrongly", accepted, { statuses: { Accepted: "Nowhere" } }, { _tag: "StatusUnmapped", status: "Nowhere" }],
    [
      "while a withdrawal waits to go back to a status that is not there",
      `${processing}
      2026-03-03 09:00 RequestWithdrawal applicant`,
      {},
      { _tag: "StatusUnmapped", status: "Processing" },
    ],
    ["where the clock stops", accepted, { statuses: { Accepted: "Supplement" } }, { _tag: "ClockWouldChange" }],
    ["to an end", accepted, { statuses: { Accepted: "Returned" } }, { _tag: "ClockWouldChange", to: "Returned" }],
    ["back in time", accepted, { at: instantUnsafe("2026-03-01T08:00+07:00") }, { _tag: "OutOfOrder" }],
    [
      "of a closed one",
      "2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 Cancel applicant",
      {},
      { _tag: "AlreadyTerminal" },
    ],
  ])("is refused %s", (_what, text, changed, failure) => {
    expect(failureOf(text, changed)).toMatchObject(failure);
  });
});

describe("rehome", () => {
  const successors = new Map([
    ["Phường A", ["Phường X"]],
    ["Phường B", ["Phường X", "Phường Y"]],
    ["Phường C", []],
    ["Phường D", ["Phường D"]],
  ]);
  const reform = { at: request.at, basis: "1675/NQ-UBTVQH15", actor: "admin", successors };
  const housed = (code: string, agency: string, text = processing): Parameters<typeof rehome>[0][number] => ({
    code,
    receivedBy: "Quận 1",
    agency,
    rules,
    dossier: dossierOf(text),
  });

  it("moves what has one successor, leaves the rest to be chosen or where it is, and counts them", () => {
    const closed = "2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 Cancel applicant";
    const report = rehome(
      [
        housed("1", "Phường A"),
        housed("2", "Phường B"),
        housed("3", "Phường C"),
        housed("4", "Phường D"),
        housed("5", "Sở Y"),
        housed("6", "Phường A", closed),
      ],
      reform,
    );
    expect(report.dossiers.map(({ kind }) => kind)).toEqual([
      "moves",
      "toBeChosen",
      "toBeChosen",
      "stays",
      "stays",
      "closed",
    ]);
    expect(report.counts).toEqual({ moves: 1, toBeChosen: 2, stays: 2, closed: 1, refused: 0 });
    expect([...report.taken]).toEqual([["Phường X", 1]]);
    expect(report.dossiers[0]).toMatchObject({
      code: "1",
      receivedBy: "Quận 1",
      from: "Phường A",
      to: "Phường X",
      events: [{ payload: { fromAgency: "Phường A", toAgency: "Phường X", basis: "1675/NQ-UBTVQH15" } }],
    });
  });

  it("moves nothing twice, and says why it may not move", () => {
    const first = rehome([housed("1", "Phường A")], reform).dossiers[0];
    if (first?.kind !== "moves") throw new Error("moves");
    const moved = { ...housed("1", "Phường A"), dossier: first.events.reduce(evolve, dossierOf(processing)) };
    expect(rehome([moved], reform).dossiers[0]).toMatchObject({ kind: "moves", events: [] });
    const early = { ...reform, at: instantUnsafe("2026-03-01T00:00+07:00") };
    expect(rehome([housed("1", "Phường A")], early).dossiers[0]).toMatchObject({
      kind: "refused",
      why: { _tag: "OutOfOrder" },
    });
    const other = { ...reform, command: { key: "Rehome", role: "clerk" } };
    expect(rehome([housed("1", "Phường A")], other).dossiers[0]).toMatchObject({ why: { _tag: "WrongRole" } });
  });

  it("touches no clock, status, code or counter of any dossier", () => {
    const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 15, maxMinutesBetween: 4000 };
    fc.assert(
      fc.property(commandsOf(own, shape), (commands) => {
        const replayed = replay(rules, commands, { sealer: plainSealer, genesis: "" });
        if (!replayed.ok) throw new Error(replayed.error._tag);
        const { dossier } = replayed.value;
        const [one] = rehome([{ ...housed("1", "Phường A"), dossier }], {
          ...reform,
          at: instantUnsafe("2026-12-01T08:00+07:00"),
        }).dossiers;
        if (one?.kind !== "moves") {
          expect(one?.kind).toBe("closed");
          return;
        }
        const { sequence: _s, lastAt: _l, accepted: _a, ...after } = one.events.reduce(evolve, dossier);
        expect(dossier).toMatchObject(after);
      }),
    );
  });
});
