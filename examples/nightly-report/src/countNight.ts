import type { DossierStore, DossierSummary } from "@haicap/dossier-store";
import { addDays, civilDateAt, type Instant, instantUnsafe } from "@haicap/kernel";
import { indicators, type Result, units, unwrap } from "haicap";
import { type Counted, dossiersOf } from "./dossiersOf.ts";
import { province } from "./office.ts";

type Part = Extract<Awaited<ReturnType<typeof indicators.count>>, { ok: true }>["value"]["part"];
type Figures = ReturnType<typeof indicators.read>;

/** The figures of one unit, all months together and each. */
export interface UnitNight {
  readonly code: string;
  readonly name: string;
  readonly figures: Figures;
}

/** What a night's count found. */
export interface Night {
  readonly asOf: string;
  readonly province: Figures;
  readonly units: readonly UnitNight[];
  /** Open dossiers whose due date has passed, and those due within three days; the earliest first. */
  readonly overdue: readonly DossierSummary[];
  readonly dueSoon: readonly DossierSummary[];
  /** Dossiers on which the portal's rule and the law differ, by reason. */
  readonly differing: Readonly<Record<string, number>>;
  readonly refused: number;
  /** The parts, which merge with those of other nights' machines. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** So many dossiers are held at a time, however many there are. */
const batchSize = 100;

/**
 * Counts a province from its store in one pass: batches, a part for each unit, merged as they come. Memory grows with the number of
 * units, not of dossiers.
 */
export const countNight = async (
  store: DossierStore,
  limits: ReadonlyMap<string, string>,
  asOf: string,
): Promise<Night> => {
  const parts = new Map<string, Part>();
  const differing: Record<string, number> = {};
  let refused = 0;
  for await (const batch of batches(dossiersOf(store, province, limits))) {
    for (const [unit, dossiers] of Map.groupBy(batch, ({ unit: code = "" }) => code)) {
      const counted = unwrap(
        await indicators.count(dossiers, {
          asOf,
          by: ["month", "field"],
          onDifference: ({ why }) => {
            for (const reason of why) differing[reason] = (differing[reason] ?? 0) + 1;
          },
        }),
      );
      const before = parts.get(unit);
      parts.set(unit, before === undefined ? counted.part : indicators.merge(before, counted.part));
      refused += counted.refused;
    }
  }
  const all = [...parts.values()].reduce(indicators.merge);
  return {
    asOf,
    province: indicators.read(all),
    units: unitsOf(parts),
    differing,
    refused,
    parts,
    ...(await dueIn(store, asOf)),
  };
};

async function* batches(dossiers: AsyncIterable<Counted>): AsyncGenerator<readonly Counted[]> {
  let batch: Counted[] = [];
  for await (const dossier of dossiers) {
    batch.push(dossier);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const unitsOf = (parts: ReadonlyMap<string, Part>): readonly UnitNight[] =>
  [...parts]
    .map(([code, part]) => ({ code, name: nameOf(code), figures: indicators.read(part) }))
    .toSorted((a, b) => b.figures.received - a.figures.received || (a.code < b.code ? -1 : 1));

const nameOf = (code: string): string => {
  const found = units.get({ code });
  return found.ok ? found.value.unit.fullName : code;
};

const dueIn = async (store: DossierStore, asOf: string): Promise<Pick<Night, "overdue" | "dueSoon">> => {
  const at = instantUnsafe(asOf);
  const soon: Instant = instantUnsafe(`${addDays(civilDateAt(at), 4)}T00:00:00+07:00`);
  const asked = { province, limit: 1000 };
  return {
    overdue: running(await store.list({ ...asked, dueBefore: at })),
    dueSoon: running(await store.list({ ...asked, dueFrom: at, dueBefore: soon })),
  };
};

/** A dossier that waits for its applicant is not overdue, whatever its date says: its clock stands. */
const running = (listed: Result<readonly DossierSummary[], { readonly _tag: string }>): readonly DossierSummary[] => {
  if (!listed.ok) throw new Error(`The store cannot be asked: ${listed.error._tag}`);
  return listed.value.filter(({ code }) => code !== 5 && code !== 6);
};
