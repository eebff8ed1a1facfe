import { sealEvent } from "../../../packages/dossiers/src/history/index.ts";
import { decide, evolve, newDossier } from "../../../packages/dossiers/src/index.ts";
import { sealer } from "../../../packages/haicap/src/sealing/sealer.ts";
import { formatInstant, instantUnsafe } from "../../../packages/kernel/src/index.ts";
import { measure } from "../measure.ts";
import { table, time } from "../report.ts";
import { definition, meanLength, states, traces } from "./traces.ts";

const digest = "0".repeat(64);

/** Histories read from JSON Lines, and events chained with Node's SHA-256; the canonical JSON of a library beside our own. */
export const benchHistory = (): void => {
  const commandLines = traces.map(({ commands }) =>
    commands.map((one) => JSON.stringify({ ...one, at: formatInstant(one.at) })),
  );
  const eventLines = traces.map(({ events }) => events.map((one) => JSON.stringify(one)));
  const taken = measure([
    {
      name: "commands",
      run: (at) => {
        let dossier = newDossier(definition);
        for (const line of commandLines[at % traces.length] ?? []) {
          const read = JSON.parse(line);
          const decided = decide(states, dossier, { ...read, at: instantUnsafe(read.at) });
          if (decided.ok) for (const event of decided.value) dossier = evolve(dossier, event);
        }
        return dossier.sequence;
      },
    },
    {
      name: "events",
      run: (at) => {
        let dossier = newDossier(definition);
        for (const line of eventLines[at % traces.length] ?? []) dossier = evolve(dossier, JSON.parse(line));
        return dossier.sequence;
      },
    },
    {
      name: "parse",
      run: (at) => (eventLines[at % traces.length] ?? []).reduce((sum, line) => sum + JSON.parse(line).sequence, 0),
    },
    {
      name: "append",
      run: (at) =>
        (traces[at % traces.length]?.events ?? []).reduce((head, event) => sealEvent(sealer, head, event), digest)
          .length,
    },
    {
      name: "library",
      run: (at) =>
        (traces[at % traces.length]?.events ?? []).reduce(
          (previous, event) => sealer.sha256Hex(sealer.canonical({ previous, event })),
          digest,
        ).length,
    },
  ]);
  const bytes = eventLines.flat().reduce((sum, line) => sum + line.length, 0) / eventLines.flat().length;
  const row = (what: string, name: string): readonly string[] => [
    what,
    time((taken.get(name) ?? Number.NaN) / meanLength),
  ];
  table(
    `One event of a history; a recorded event is ${bytes.toFixed(0)} bytes of JSON`,
    ["", "an event"],
    [
      row("commands from JSON Lines: parse, instant, decide, evolve", "commands"),
      row("recorded events from JSON Lines: parse, evolve", "events"),
      row("  of which JSON.parse", "parse"),
      row("chain append: canonical JSON and SHA-256", "append"),
      row("  the same with the canonicalize library", "library"),
    ],
  );
};
