import { openStore } from "../../packages/dossier-store/src/index.ts";
import { openPglite } from "../../packages/dossier-store/src/pglite/index.ts";
import { replay } from "../../packages/dossiers/src/replay/index.ts";
import { address, deadline, indicators, procedures, unwrap } from "../../packages/haicap/src/index.ts";
import { definitionNamed, dossierRules, sealer } from "../../packages/haicap/src/store/index.ts";
import { instantUnsafe } from "../../packages/kernel/src/index.ts";

/** What one dossier costs in each step of its life: milliseconds of processor time for `count` of them. */
export interface StepCost {
  readonly name: string;
  readonly count: number;
  readonly milliseconds: number;
}

const acts = [
  ["ReceiveAtDesk", "deskOfficer", "2026-03-02T09:00:00+07:00"],
  ["StartProcessing", "specialist", "2026-03-02T10:00:00+07:00"],
  ["SubmitForSignature", "specialist", "2026-03-04T09:00:00+07:00"],
  ["Sign", "leader", "2026-03-04T14:00:00+07:00"],
  ["Issue", "clerk", "2026-03-04T15:00:00+07:00"],
  ["Deliver", "deskOfficer", "2026-03-05T09:00:00+07:00"],
] as const;

const events = acts.map(([command, role, at], index) => ({ id: `e${index}`, at, command, role, actor: "quay-01" }));
const profile = { limit: "5 ngày làm việc" } as const;

/** The questions asked of each dossier, one at a time through the operations, as a service asks them. */
export const perDossier = async (): Promise<readonly StepCost[]> => [
  repeated("which unit: address.resolve", 5_000, (turn) =>
    unwrap(address.resolve({ text: `số ${turn} Nguyễn Huệ, P. Bến Nghé, Q.1, TP HCM`, writtenUnder: "threeTier" })),
  ),
  repeated("who decides: procedures.whoHandles", 5_000, () =>
    unwrap(procedures.whoHandles({ code: "1.001193", on: "2026-03-02", place: "19753" })),
  ),
  repeated("when due: deadline.compute", 20_000, (turn) =>
    unwrap(
      deadline.compute({
        receivedAt: `2026-03-02T09:${String(turn % 60).padStart(2, "0")}:00+07:00`,
        limit: "5 ngày làm việc",
      }),
    ),
  ),
  await counted(5_000),
];

/** Whatever else the machine is busy with, in milliseconds. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const repeated = (name: string, count: number, work: (turn: number) => unknown): StepCost => {
  for (let turn = 0; turn < count / 10; turn++) work(turn);
  const from = processorTime();
  for (let turn = 0; turn < count; turn++) work(turn);
  return { name, count, milliseconds: processorTime() - from };
};

const counted = async (count: number): Promise<StepCost> => {
  const dossiers = Array.from({ length: count }, (_, index) => ({ id: String(index), unit: "19753", profile, events }));
  const options = { asOf: "2026-11-22T17:00:00+07:00", by: ["unit", "month"] } as const;
  unwrap(await indicators.count(dossiers.slice(0, count / 10), options));
  const from = processorTime();
  unwrap(await indicators.count(dossiers, options));
  return {
    name: `how it kept its time: indicators.count, ${events.length} events`,
    count,
    milliseconds: processorTime() - from,
  };
};

/** What the store costs in the process: milliseconds of processor time for dossiers appended in batches, and bytes for each of them. */
export const inStore = async (count: number): Promise<StepCost & { readonly bytes: number }> => {
  const db = await openPglite();
  const opened = await openStore({ db, sealer, definitions: definitionNamed, provinces: ["46"] });
  const rules = dossierRules({ on: "2026-03-02", profile });
  if (!opened.ok || !rules.ok) throw new Error("The store cannot be opened");
  const replayed = replay(
    rules.value,
    events.map((event) => ({ ...event, at: instantUnsafe(event.at) })),
  );
  if (!replayed.ok) throw new Error(replayed.error._tag);
  const from = processorTime();
  for (let batch = 0; batch < count; batch += 100) {
    const additions = [];
    for (let index = batch; index < batch + 100; index++) {
      const header = { province: "46", id: `H57.12-260302-${index}`, agency: "H57.12", unit: "19753" };
      const stored = await opened.value.open(header, rules.value.definition);
      if (stored.ok) additions.push({ stored: stored.value, events: replayed.value.events });
    }
    const appended = await opened.value.append(additions);
    if (!appended.ok) throw new Error(appended.error._tag);
  }
  const milliseconds = processorTime() - from;
  const [size] = await db.query<{ bytes: string }>(
    "select sum(pg_total_relation_size(c.oid))::text as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'haicap' and c.relkind = 'r'",
  );
  await db.close();
  return {
    name: `kept: opened and ${events.length} events appended, PGlite`,
    count,
    milliseconds,
    bytes: Number(size?.bytes ?? 0) / count,
  };
};
