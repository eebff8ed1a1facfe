import { calendarOfDays, createOfficeTime } from "../../../packages/calendar/src/index.ts";
import { createTimekeeper } from "../../../packages/dossiers/src/clock/index.ts";
import {
  type Command,
  type CompiledDefinition,
  type DossierEvent,
  type DossierRules,
  decide,
  defineDossierUnsafe,
  evolve,
  newDossier,
  type Timekeeper,
} from "../../../packages/dossiers/src/index.ts";
import { dossierDefinitions } from "../../../packages/dossiers-data/src/index.ts";
import { civilDateUnsafe, type Instant, ok } from "../../../packages/kernel/src/index.ts";
import { random } from "../random.ts";

const [, current] = dossierDefinitions();
if (current === undefined) throw new Error("two definitions");

/** The definition in force, as it is used. */
export const definition: CompiledDefinition = defineDossierUnsafe(current);

const due = { at: 1_900_000_000_000 as Instant, on: civilDateUnsafe("2030-03-17") };

/** A timekeeper that answers at once: what is left is the machine itself. */
const stillTime: Timekeeper = {
  dueFrom: () => ok(due),
  leftAt: () => ok(600),
  dueAfterPause: () => ok(due),
  worked: () => ok(60),
  after: (from) => ok(from),
};

const office = createOfficeTime(
  calendarOfDays({
    daysOff: [],
    makeUpDays: [],
    from: civilDateUnsafe("2026-01-01"),
    until: civilDateUnsafe("2028-01-01"),
  }),
);
if (!office.ok) throw new Error(office.error._tag);

const profile = { ...current.parameters, delegation: true, supplementMax: 3 };

/** The machine alone, and the machine with the clocks of an office. */
export const states: DossierRules = { definition, profile, time: stillTime };
export const clocks: DossierRules = {
  definition,
  profile,
  time: createTimekeeper(office.value, { amount: 5, unit: "workingDay" }, "officeHours"),
};

/** A dossier that went its way: every command was accepted. */
export interface Trace {
  readonly commands: readonly Command[];
  readonly events: readonly DossierEvent[];
}

const hour = 3_600_000;

/** Legal histories, mostly onwards, with a supplement, a payment or a consultation among them. */
export const traces: readonly Trace[] = ((): readonly Trace[] => {
  const numbers = random(9);
  const seldom = ["RejectIntake", "Cancel", "RequestWithdrawal", "Refuse", "Forward", "Rehome", "ApologizeExtend"];
  return Array.from({ length: 1000 }, (_, number) => {
    const commands: Command[] = [];
    const events: DossierEvent[] = [];
    let dossier = newDossier(definition);
    for (let step = 0; step < 14; step++) {
      const rows = [...(definition.rows.get(dossier.status)?.on.values() ?? [])];
      const likely = rows.flatMap((row) => (seldom.includes(row.command.key) ? [row] : [row, row, row, row, row, row]));
      if (likely.length === 0) break;
      const row = numbers.pick(likely);
      const command: Command = {
        id: `${number}-${step}`,
        at: (1_772_400_000_000 + number * 60_000 + step * 7 * hour) as Instant,
        command: row.command.key,
        role: row.roles[0] ?? "",
        actor: `cb-${number % 40}`,
        ...(row.command.key.includes("Child") ? { payload: { child: "A" } } : {}),
      };
      const decided = decide(clocks, dossier, command);
      const [event] = decided.ok ? decided.value : [];
      if (event === undefined) continue;
      commands.push(command);
      events.push(event);
      dossier = evolve(dossier, event);
    }
    return { commands, events };
  });
})();

/** Events a trace has in the mean. */
export const meanLength: number = traces.reduce((sum, { events }) => sum + events.length, 0) / traces.length;
