import type { DossierStore } from "@haicap/dossier-store";
import type { DossierEvent } from "@haicap/dossiers";
import { formatInstant, type Instant } from "@haicap/kernel";
import type { indicators } from "haicap";
import { office, profile } from "./office.ts";

/** A dossier as `indicators.count` takes it. */
export type Counted = Parameters<typeof indicators.compute>[0]["dossiers"][number];

/** The dossiers of a province as they are counted, one at a time; each history is verified as it is read. */
export async function* dossiersOf(
  store: DossierStore,
  province: string,
  limits: ReadonlyMap<string, string>,
): AsyncGenerator<Counted> {
  for await (const line of store.export(province)) {
    if (!line.ok) throw new Error(`The store cannot be counted: ${line.error._tag}`);
    const { header, history } = JSON.parse(line.value) as Exported;
    yield {
      id: header.id,
      unit: header.unit,
      field: header.field,
      procedure: header.procedure,
      definition: history.definition,
      profile: { ...profile, limit: limits.get(header.procedure) ?? "" },
      office,
      events: history.entries.map(({ event }) => commandOf(event)),
    };
  }
}

interface Exported {
  readonly header: { readonly id: string; readonly unit: string; readonly field: string; readonly procedure: string };
  readonly history: { readonly definition: string; readonly entries: readonly { readonly event: DossierEvent }[] };
}

/** The command behind an event, as the wire writes it. */
const commandOf = ({ id, at, recordedAt, command, role, actor, payload }: DossierEvent): Counted["events"][number] => {
  const { newDue, ...rest } = payload ?? {};
  return {
    id,
    at: formatInstant(at),
    ...(recordedAt === null ? {} : { recordedAt: formatInstant(recordedAt) }),
    command,
    role,
    actor,
    payload: { ...rest, ...(newDue === undefined ? {} : { newDue: dayOrInstant(newDue) }) },
  };
};

const dayOrInstant = (due: Instant | string): string => (typeof due === "number" ? formatInstant(due) : due);
