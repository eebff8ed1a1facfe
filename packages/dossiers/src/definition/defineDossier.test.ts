import { describe, expect, it } from "vitest";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { transitionOf } from "./CompiledDefinition.ts";
import type {
  DossierDefinition,
  GuardDefinition,
  StatusDefinition,
  TransitionDefinition,
} from "./DossierDefinition.ts";
import { defineDossier, defineDossierUnsafe } from "./defineDossier.ts";
import { guardKeys, readsPayload } from "./Guard.ts";

const problems = (changed: Partial<DossierDefinition>): readonly string[] => {
  const defined = defineDossier({ ...sampleDefinition, ...changed });
  return defined.ok ? [] : defined.error.problems.map(({ problem, key }) => `${problem} ${key}`);
};

const status = (key: string, changed: Partial<StatusDefinition>): readonly StatusDefinition[] =>
  sampleDefinition.statuses.map((one) => (one.key === key ? { ...one, ...changed } : one));

const [firstRow] = sampleDefinition.transitions;
const row = (changed: Partial<TransitionDefinition>): readonly TransitionDefinition[] => [
  ...sampleDefinition.transitions,
  { ...(firstRow as TransitionDefinition), ...changed },
];

describe("defineDossier", () => {
  it("indexes every status, with the general rows in those that are open", () => {
    const compiled = defineDossierUnsafe(sampleDefinition);
    expect(compiled.initial.key).toBe("Draft");
    expect([...compiled.rows.keys()]).toHaveLength(16);
    expect(transitionOf(compiled, "Processing", "Rehome")?.to?.key).toBe("Processing");
    expect(transitionOf(compiled, "Returned", "Rehome")).toBeUndefined();
    expect(transitionOf(compiled, "Nowhere", "Rehome")).toBeUndefined();
  });

  it("prefers a status's own row to a general one", () => {
    const own = row({ from: "Processing", command: "Rehome", to: "Accepted", roles: ["leader"] });
    const compiled = defineDossierUnsafe({ ...sampleDefinition, transitions: own });
    expect(transitionOf(compiled, "Processing", "Rehome")?.to?.key).toBe("Accepted");
  });

  it.each<[string, Partial<DossierDefinition>]>([
    ["noStatus sample", { statuses: [] }],
    ["duplicateKey Draft", { statuses: [...sampleDefinition.statuses, ...status("Draft", {}).slice(0, 1)] }],
    ["duplicateRow Draft + Submit", { transitions: row({}) }],
    ["unknownStatus Limbo", { transitions: row({ from: "Limbo" }) }],
    ["unknownStatus Limbo", { transitions: row({ command: "Rehome", to: "Limbo" }) }],
    ["unknownCommand Fly", { transitions: row({ command: "Fly" }) }],
    ["unknownRole king", { transitions: row({ command: "Rehome", roles: ["king"] }) }],
    ["unknownForm 99", { transitions: row({ command: "Rehome", form: "99" }) }],
    ["unknownGuard luck", { guards: [{ command: "Sign", from: "any", guard: "luck" as "never", reason: "tooLate" }] }],
    ["unknownStatus Limbo", { guards: [{ command: "Sign", from: ["Limbo"], guard: "never", reason: "tooLate" }] }],
    ["codeOutOfRange Processing", { statuses: status("Processing", { code: 11 }) }],
    ["pauseWithEndCode Supplement", { statuses: status("Supplement", { code: 8 }) }],
    ["runningOutOfTerminal Stopped", { statuses: status("Stopped", { clock: "runs" }) }],
    ["keptWithoutReturn Processing", { statuses: status("Processing", { clock: "kept" }) }],
    [
      "unreachable Consulting",
      { transitions: sampleDefinition.transitions.filter(({ command }) => command !== "Consult") },
    ],
    [
      "cannotEnd ResultReady",
      { transitions: sampleDefinition.transitions.filter(({ command }) => command !== "Deliver") },
    ],
    [
      "cannotEnd FinancialObligation",
      {
        guards: [
          ...sampleDefinition.guards,
          { command: "ConfirmPayment", from: "any", guard: "never", reason: "tooLate" },
          { command: "RequestWithdrawal", from: ["FinancialObligation"], guard: "never", reason: "tooLate" },
        ],
      },
    ],
    ["clockLost Processing + Rehome", { transitions: row({ from: "Processing", command: "Rehome", to: "Submitted" }) }],
    [
      "clockRevived ResultReady + Rehome",
      { transitions: row({ from: "ResultReady", command: "Rehome", to: "Processing" }) },
    ],
    ["clockRevived Archived + Rehome", { transitions: row({ from: "Archived", command: "Rehome", to: "Draft" }) }],
    [
      "guardChecksNothing Sign",
      { guards: [...sampleDefinition.guards, { command: "Sign", from: "any", guard: "waitOver", reason: "tooEarly" }] },
    ],
    [
      "guardChecksNothing Rehome",
      {
        guards: [
          ...sampleDefinition.guards,
          { command: "Rehome", from: ["Processing"], guard: "waitOver", reason: "tooEarly" },
        ],
      },
    ],
    [
      "childUnguarded ChildResult",
      { guards: sampleDefinition.guards.filter(({ guard }) => guard !== "childIsPending") },
    ],
    ["childUnguarded DispatchChild", { guards: sampleDefinition.guards.filter(({ guard }) => guard !== "childIsNew") }],
  ])("refuses: %s", (problem, changed) => {
    expect(problems(changed)).toContain(problem);
  });

  it.each<[string, Partial<DossierDefinition>]>([
    ["unknownStatus Limbo", { transitions: row({ from: "Limbo" }) }],
    ["unknownCommand Fly", { transitions: row({ command: "Fly" }) }],
    ["unknownCommand Fly", { guards: [{ command: "Fly", from: "any", guard: "never", reason: "tooLate" }] }],
    ["codeOutOfRange Processing", { statuses: status("Processing", { code: 0 }) }],
    ["codeOutOfRange Processing", { statuses: status("Processing", { code: 1.5 }) }],
    ["keptWithoutReturn ResultReady", { transitions: row({ from: "ResultReady", command: "Rehome", to: "previous" }) }],
  ])("finds nothing else wrong where what is wrong is: %s", (problem, changed) => {
    expect(
      problems({
        ...changed,
        guards: changed.guards ? [...sampleDefinition.guards, ...changed.guards] : sampleDefinition.guards,
      }),
    ).toEqual([problem]);
    for (const code of [1, 10]) expect(problems({ statuses: status("Processing", { code }) })).toEqual([]);
  });

  it("asks of a step that every open status has only where it holds: not at an end, nor where a status has its own", () => {
    const general = sampleDefinition.transitions.map((one) =>
      one.command === "Rehome" ? { ...one, to: "Processing" } : one,
    );
    expect(problems({ transitions: general })).toEqual(["clockRevived ResultReady + Rehome"]);
    const own = row({ from: "ResultReady", command: "Rehome", to: "same", roles: ["leader"] }).at(-1);
    expect(own && problems({ transitions: [...general, own] })).toEqual([]);
  });

  it("does not reach a status from one that is not reached", () => {
    const transitions = sampleDefinition.transitions
      .filter(({ command }) => command !== "Consult" && command !== "DispatchChild")
      .map((one) => (one.command === "ConsultReply" ? { ...one, to: "Interlinked" } : one));
    expect(problems({ transitions })).toEqual(["unreachable Consulting", "unreachable Interlinked"]);
  });

  it("wants the guard of a child on its own command, of its own kind, in every status", () => {
    const instead = (changed: Partial<GuardDefinition>): readonly string[] =>
      problems({
        guards: sampleDefinition.guards.map((one) => (one.guard === "childIsNew" ? { ...one, ...changed } : one)),
      });
    expect(instead({})).toEqual([]);
    for (const changed of [{ command: "Rehome" }, { guard: "never" }, { from: ["Processing"] }] as const)
      expect(instead(changed)).toContain("childUnguarded DispatchChild");
  });

  it("says what is broken, and by which name", () => {
    expect(defineDossier({ ...sampleDefinition, statuses: [] })).toEqual({
      ok: false,
      error: { _tag: "DefinitionBroken", id: "sample", problems: [{ problem: "noStatus", key: "sample" }] },
    });
  });

  it("knows which guards look at what a command carries", () => {
    expect(guardKeys.filter(readsPayload)).toEqual(["childIsNew", "childIsPending", "mandateShown"]);
  });

  it("reaches a status by a step that every open status has", () => {
    const consulting = sampleDefinition.transitions.map((one) =>
      one.command === "Consult" ? { ...one, from: "anyOpen" } : one,
    );
    expect(problems({ transitions: consulting })).not.toContain("unreachable Consulting");
  });

  it("throws on a broken literal", () => {
    expect(() => defineDossierUnsafe({ ...sampleDefinition, statuses: [] })).toThrow("noStatus");
  });
});
