import { err, type Instant, ok, type Result } from "@haicap/kernel";
import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type { StatusDefinition } from "../definition/DossierDefinition.ts";
import { hasId } from "../lifecycle/AcceptedIds.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { type DefinitionDifferences, definitionDifferences } from "./definitionDifferences.ts";
import type { MigrationFailure } from "./MigrationFailure.ts";

/** Who decided that a dossier goes on under another definition, when and on what basis; `statuses` renames those it does not have. */
export interface MigrationRequest {
  readonly id: string;
  readonly at: Instant;
  readonly role: string;
  readonly actor: string;
  /** The document that orders it. */
  readonly basis: string;
  readonly statuses?: Readonly<Record<string, string>>;
}

/** What a migration would do: the event to append, and what would be different from then on. Nothing has happened yet. */
export interface Migration {
  readonly event: DossierEvent;
  readonly differences: DefinitionDifferences;
}

/**
 * Plans to move a dossier to another definition (chuyển hồ sơ sang quy trình khác), by a decision with its basis.
 *
 * The answer is the dry run: `differences` says what would change, and only appending `event` makes it so. A dossier keeps its
 * definition otherwise, whatever comes into force. The clock, its due dates and what was used stay as they are; a status in which
 * the clock would do something else is refused.
 *
 * Fails with {@link MigrationFailure}.
 *
 * @legal one-stop-2025
 * @example
 * const own = defineDossierUnsafe(sampleDefinition);
 * const next = defineDossierUnsafe({ ...sampleDefinition, id: "next", parameters: { ...sampleDefinition.parameters, supplementMax: 2 } });
 * const { dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const request = { id: "m1", at: instantUnsafe("2026-07-01T08:00+07:00"), role: "leader", actor: "ld", basis: "12/QĐ-UBND" };
 * const plan = migrate(own, next, dossier, request);
 * plan.ok && plan.value.differences.parameters; // => [{ key: "supplementMax", from: 1, to: 2 }]
 * plan.ok && plan.value.event.effects; // => [{ kind: "migrated", from: "sample", to: "next" }]
 * migrate(own, next, dossier, { ...request, basis: "" }); // => err { _tag: "BasisMissing", definition: "next" }
 * @since 0.1.0
 */
export const migrate = (
  from: CompiledDefinition,
  to: CompiledDefinition,
  dossier: Dossier,
  request: MigrationRequest,
): Result<Migration, MigrationFailure> => {
  const refused = refusalOf(from, to, dossier, request);
  if (refused !== undefined) return err(refused);
  const status = landing(to, dossier, request);
  if (!status.ok) return status;
  const unfit = clockProblem(from, dossier, status.value);
  if (unfit !== undefined) return err(unfit);
  return ok({
    event: eventOf(from, to, dossier, request, status.value),
    differences: definitionDifferences(from, to, dossier.status, status.value.key),
  });
};

const refusalOf = (
  from: CompiledDefinition,
  to: CompiledDefinition,
  dossier: Dossier,
  { id, at, basis }: MigrationRequest,
): MigrationFailure | undefined => {
  if (hasId(dossier.accepted, id)) return { _tag: "AlreadyMigrated", id };
  if (basis.trim() === "") return { _tag: "BasisMissing", definition: to.definition.id };
  if (dossier.lastAt !== null && at < dossier.lastAt) return { _tag: "OutOfOrder", at, lastAt: dossier.lastAt };
  return from.rows.get(dossier.status)?.status.terminal === true
    ? { _tag: "AlreadyTerminal", status: dossier.status, command: "Migrate" }
    : undefined;
};

/** Where the dossier goes on; a pending withdrawal must find the status it may go back to, too. */
const landing = (
  to: CompiledDefinition,
  { status, withdrawal }: Dossier,
  { statuses = {} }: MigrationRequest,
): Result<StatusDefinition, MigrationFailure> => {
  const named = Object.hasOwn(statuses, status) ? (statuses[status] ?? status) : status;
  const missing = [named, withdrawal?.from ?? named].find((key) => !to.rows.has(key));
  const found = to.rows.get(named)?.status;
  return found === undefined || missing !== undefined
    ? err({
        _tag: "StatusUnmapped",
        status: missing ?? named,
        definition: to.definition.id,
        known: [...to.rows.keys()],
      })
    : ok(found);
};

const clockProblem = (
  from: CompiledDefinition,
  dossier: Dossier,
  to: StatusDefinition,
): MigrationFailure | undefined => {
  const now = from.rows.get(dossier.status)?.status;
  if (now === undefined || (now.clock === to.clock && now.awaits === to.awaits && !to.terminal)) return undefined;
  return { _tag: "ClockWouldChange", from: dossier.status, to: to.key };
};

const eventOf = (
  from: CompiledDefinition,
  to: CompiledDefinition,
  dossier: Dossier,
  { id, at, role, actor, basis }: MigrationRequest,
  status: StatusDefinition,
): DossierEvent => ({
  sequence: dossier.sequence + 1,
  id,
  event: "Migrated",
  command: "Migrate",
  at,
  recordedAt: null,
  role,
  actor,
  from: dossier.status,
  to: status.key,
  code: status.code === "kept" ? dossier.code : status.code,
  payload: { basis },
  effects: [{ kind: "migrated", from: from.definition.id, to: to.definition.id }],
});
