import { type Outcome, type Status, statuses } from "./Outcome.ts";

export type Counts = Readonly<Record<Status, number>>;

/** The counts of one unit or one sector. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly counts: Counts;
}

/** How the rows stand, all together and by unit and sector, the largest first. The counts of the statuses add up to `total`. */
export interface Summary {
  readonly total: number;
  readonly counts: Counts;
  readonly ambiguous: number;
  readonly units: readonly Group[];
  readonly sectors: readonly Group[];
}

export const summarise = (outcomes: readonly Outcome[]): Summary => ({
  total: outcomes.length,
  counts: countsOf(outcomes),
  ambiguous: outcomes.filter((outcome) => outcome.ambiguous).length,
  units: grouped(outcomes, (outcome) => outcome.place?.now && [outcome.place.now.code, outcome.place.now.fullName]),
  sectors: grouped(outcomes, (outcome) => outcome.procedure && [outcome.procedure.sector, outcome.procedure.sector]),
});

const countsOf = (outcomes: readonly Outcome[]): Counts => {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const outcome of outcomes) counts[outcome.status] += 1;
  return counts;
};

const grouped = (
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => readonly [string, string] | undefined,
): readonly Group[] => {
  const groups = new Map<string, { name: string; members: Outcome[] }>();
  for (const outcome of outcomes) {
    const [key, name] = keyOf(outcome) ?? ["", ""];
    if (key === "") continue;
    const group = groups.get(key) ?? { name, members: [] };
    group.members.push(outcome);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { name, members }]): Group => ({ key, name, total: members.length, counts: countsOf(members) }))
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
};
