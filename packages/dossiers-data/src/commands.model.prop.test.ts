import { type Command, type Dossier, type DossierRules, decide, evolve, newDossier } from "@haicap/dossiers";
import { rulesFor } from "@haicap/dossiers/testing";
import { type Instant, instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { it } from "vitest";
import { dossierDefinitions } from "./dossierDefinitions.ts";

// The picture of a dossier's life, drawn again by hand from the text of the rules: the table is not consulted.
const picture = `
Draft: Submit Submitted, ReceiveAtDesk Accepted
Submitted: Accept Accepted, RequestIntakeSupplement IntakeSupplement, RejectIntake NotAccepted, Cancel Withdrawn
IntakeSupplement: Resubmit Submitted, RejectIntake NotAccepted, ExpireIntake NotAccepted, Cancel Withdrawn
Accepted: Forward Accepted, StartProcessing Processing, RequestSupplement Supplement
Supplement: SubmitSupplement Processing, ExpireSupplement Stopped
Processing: RequestSupplement Supplement, RequestPayment FinancialObligation, Consult Consulting, DispatchChild Interlinked, Forward Accepted, SubmitForSignature AwaitingSignature
FinancialObligation: ConfirmPayment Processing
Consulting: ConsultReply Processing, ConsultLapse Processing
Interlinked: DispatchChild Interlinked, ChildResult Processing
AwaitingSignature: ReturnDraft Processing, Refuse Stopped, Sign Issuing
Issuing: Issue ResultReady
ResultReady: Deliver Returned, DeliveryFailed ResultReady
WithdrawalRequested: ApproveWithdrawal Withdrawn, DenyWithdrawal ?
NotAccepted: Archive Archived
Withdrawn: Archive Archived
Stopped: Archive Archived
Returned: Archive Archived`;

const ways = new Map(
  picture
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", list = ""] = line.split(": ");
      return [from, new Map(list.split(", ").map((way) => way.split(" ") as [string, string]))] as const;
    }),
);
const withdrawable = [
  "Accepted",
  "Processing",
  "Consulting",
  "Interlinked",
  "AwaitingSignature",
  "Supplement",
  "FinancialObligation",
];
const extendable = ["Accepted", "Processing", "Consulting", "Interlinked", "AwaitingSignature", "Issuing"];
const ending = ["RejectIntake", "Cancel", "ExpireIntake", "ExpireSupplement", "Refuse", "ApproveWithdrawal", "Issue"];
const closed = ["NotAccepted", "Withdrawn", "Stopped", "Returned", "Archived"];

/** All a tiny model knows of a dossier. */
interface Model {
  status: string;
  cameFrom: string;
  at: number;
  readonly ids: Set<string>;
  readonly waiting: Set<string>;
  readonly seen: Set<string>;
}

interface Real {
  readonly rules: DossierRules;
  dossier: Dossier;
}

/** Where the picture leads, `undefined` where it does not. */
const targetOf = (model: Model, { command, payload }: Command): string | undefined => {
  const { status, waiting } = model;
  if (command === "Rehome") return closed.includes(status) ? undefined : status;
  if (command === "RequestWithdrawal") return withdrawable.includes(status) ? "WithdrawalRequested" : undefined;
  if (command === "ApologizeExtend") return extendable.includes(status) ? status : undefined;
  if (command === "DenyWithdrawal") return status === "WithdrawalRequested" ? model.cameFrom : undefined;
  const to = ways.get(status)?.get(command);
  if (command !== "ChildResult" || to === undefined) return to;
  return [...waiting].some((child) => child !== payload?.child) ? "Interlinked" : to;
};

class Step implements fc.Command<Model, Real> {
  readonly #command: Command;
  readonly #minutes: number;
  constructor(command: Command, minutes: number) {
    this.#command = command;
    this.#minutes = minutes;
  }

  /** What ends a dossier comes seldom, so that lives are long. */
  check(): boolean {
    return !ending.includes(this.#command.command) || this.#minutes % 32 === 0;
  }

  run(model: Model, real: Real): void {
    const command = { ...this.#command, at: (model.at + this.#minutes * 60_000) as Instant };
    const decided = decide(real.rules, real.dossier, command);
    const target = targetOf(model, command);
    if (!decided.ok) {
      const tag = decided.error._tag;
      if (model.ids.has(command.id)) throw new Error("a duplicate is no fault");
      if (model.ids.size > 0 && command.at < model.at) equal(tag, "OutOfOrder");
      else if (target === undefined && closed.includes(model.status)) equal(tag, "AlreadyTerminal");
      else if (target === undefined && !guardedAway(model.status, command)) equal(tag, "WrongStatus");
      else if (tag !== "WrongRole" && tag !== "GuardFailed")
        throw new Error(`${tag}: ${model.status} ${command.command}`);
      return;
    }
    if (model.ids.has(command.id)) {
      equal(decided.value.length, 0);
      return;
    }
    real.dossier = decided.value.reduce(evolve, real.dossier);
    if (target === undefined) throw new Error(`${model.status} ${command.command} is not in the picture`);
    tell(model, command, target);
    equal(real.dossier.status, model.status);
    equal(real.dossier.children.pending.join(), [...model.waiting].join());
    equal(real.dossier.clock.mode === "paused", ["Supplement", "FinancialObligation"].includes(heldStatus(model)));
    equal(real.dossier.sequence, model.ids.size);
  }

  toString(): string {
    return `${this.#command.command} by ${this.#command.role} +${this.#minutes}'`;
  }
}

/** Rows the table has only to refuse them with a better reason. */
const guardedAway = (status: string, { command }: Command): boolean =>
  command === "RequestWithdrawal" && (status === "Issuing" || status === "ResultReady");

const heldStatus = ({ status, cameFrom }: Model): string => (status === "WithdrawalRequested" ? cameFrom : status);

const tell = (model: Model, command: Command, target: string): void => {
  const child = command.payload?.child ?? "";
  if (command.command === "DispatchChild") {
    if (model.seen.has(child)) throw new Error("a child is sent once");
    model.waiting.add(child);
    model.seen.add(child);
  }
  if (command.command === "ChildResult" && !model.waiting.delete(child)) throw new Error("nobody waits for this child");
  if (target === "WithdrawalRequested" && model.status !== target) model.cameFrom = model.status;
  model.status = target;
  model.at = command.at;
  model.ids.add(command.id);
};

const equal = (got: unknown, wanted: unknown): void => {
  if (got !== wanted) throw new Error(`${String(got)} is not ${String(wanted)}`);
};

const [, definition] = dossierDefinitions();
if (definition === undefined) throw new Error("two definitions");
const rules = rulesFor({
  definition,
  profile: {
    supplementMax: 99,
    extensionMax: 3,
    supplementLimitCalendarDays: 1,
    intakeSupplementLimitCalendarDays: 1,
    consultLimitWorkingHours: 2,
    delegation: true,
  },
});

const steps = definition.transitions.map(({ command, roles }) =>
  fc
    .record({
      id: fc.nat(400).map((id) => `c${id}`),
      role: fc.constantFrom(...roles, ...roles, "stranger"),
      child: fc.constantFrom("A", "B", "C", "D"),
      minutes: fc.oneof({ weight: 9, arbitrary: fc.nat(2000) }, { weight: 1, arbitrary: fc.constant(-30) }),
    })
    .map(({ id, role, child, minutes }) => {
      const payload = { child, capacity: "TM" as const };
      return new Step({ id, at: 0 as Instant, command, role, actor: "x", payload }, minutes);
    }),
);

it("every dossier goes where the picture of the rules leads, over long random lives", () => {
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: 1500, size: "max" }), (commands) => {
      fc.modelRun(
        () => ({
          model: {
            status: "Draft",
            cameFrom: "",
            at: instantUnsafe("2026-02-02T07:00+07:00"),
            ids: new Set<string>(),
            waiting: new Set<string>(),
            seen: new Set<string>(),
          },
          real: { rules, dossier: newDossier(rules.definition) },
        }),
        commands,
      );
    }),
    { numRuns: 60 },
  );
});
