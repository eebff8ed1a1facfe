import { type DossierRules, decide, evolve, newDossier } from "../../../packages/dossiers/src/index.ts";
import { type Contender, measure } from "../measure.ts";
import { table, time, times } from "../report.ts";
import { peerEvents, peerRun } from "./peer.ts";
import { clocks, definition, meanLength, states, type Trace, traces } from "./traces.ts";

const traceAt = (at: number): Trace => traces[at % traces.length] as Trace;

/** Decides and applies every command of a trace. */
const runs =
  (rules: DossierRules) =>
  (at: number): number => {
    let dossier = newDossier(definition);
    for (const command of traceAt(at).commands) {
      const decided = decide(rules, dossier, command);
      if (!decided.ok) throw new Error(decided.error._tag);
      for (const event of decided.value) dossier = evolve(dossier, event);
    }
    return dossier.sequence;
  };

const folds = (at: number): number => traceAt(at).events.reduce(evolve, newDossier(definition)).sequence;

/** The machine alone and with an office's clocks, beside XState on the same table and the same histories. */
export const benchMachine = (): void => {
  const peers = traces.map(peerEvents);
  for (const [index, events] of peers.entries())
    if (peerRun(events) !== traces[index]?.events.at(-1)?.to)
      throw new Error(`XState ends elsewhere in trace ${index}`);
  const ours: readonly Contender[] = [
    { name: "states", run: runs(states) },
    { name: "clocks", run: runs(clocks) },
    { name: "fold", run: folds },
  ];
  const peer: Contender = { name: "xstate", run: (at) => peerRun(peers[at % peers.length] ?? []).length };
  // Not interleaved: the garbage of the one would be swept while the other is measured. Ours before and after, the better counts.
  const rounds = [measure(ours), measure([peer]), measure(ours)];
  const best = (name: string): number =>
    Math.min(...rounds.map((taken) => taken.get(name) ?? Number.POSITIVE_INFINITY));
  const each = (name: string): number => best(name) / meanLength;
  const row = (what: string, name: string): readonly string[] => [
    what,
    time(each(name)),
    times(each("xstate") / each(name)),
  ];
  table(
    `One event of a dossier, ${traces.length} histories of ${meanLength.toFixed(1)} events, rules of ${definition.definition.id}`,
    ["", "an event", "XState to this"],
    [
      row("XState 5 transition(), states and roles", "xstate"),
      row("haicap decide + evolve, states, roles, ids, guards", "states"),
      row("haicap decide + evolve, with the office's clocks", "clocks"),
      row("haicap fold of recorded events, clocks included", "fold"),
    ],
  );
};
