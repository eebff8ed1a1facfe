import type { Command, CompiledDefinition, DossierRules } from "@haicap/dossiers";
import type { Salts } from "@haicap/dossiers/history";
import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import { countByUnitAndMonth, type MonthOfUnit } from "../ask/countByUnitAndMonth.ts";
import { type DossierSummary, listDossiers, type OpenDossiers } from "../ask/listDossiers.ts";
import type { Db } from "../db/Db.ts";
import { deliver, type Subscriber } from "../feed/deliver.ts";
import { type FeedItem, readFeed } from "../feed/readFeed.ts";
import { type Reminder, remind } from "../feed/remind.ts";
import { enrol } from "../migrate/enrol.ts";
import { migrate } from "../migrate/migrate.ts";
import { settleClosed } from "../migrate/settleClosed.ts";
import { exportStore } from "../transfer/exportStore.ts";
import { importStore, type StoreImported } from "../transfer/importStore.ts";
import { type StoreVerified, verifyStore } from "../verify/verifyStore.ts";
import { type Addition, appendEvents } from "./appendEvents.ts";
import { createEntryEncoder } from "./createEntryEncoder.ts";
import { type DossierHeader, type DossierKey, type DossierLabels, isAgency } from "./DossierHeader.ts";
import { type Handled, handleCommand, type NotHandled } from "./handleCommand.ts";
import { openDossier } from "./openDossier.ts";
import { readDossier } from "./readDossier.ts";
import { relabelDossier } from "./relabelDossier.ts";
import type { StoreContext } from "./StoreContext.ts";
import type { DossierWithHistory, StoredDossier } from "./StoredDossier.ts";
import type { AgencyNotAllowed, RecordRefused, StoreFailure } from "./StoreFailure.ts";

/**
 * The histories of dossiers in a PostgreSQL database (kho hồ sơ): append-only, verified on every read.
 *
 * Nothing throws for what may be expected; every answer is a `Result`.
 *
 * @since 0.1.0
 */
export interface DossierStore {
  /** Opens a dossier that has no events yet. */
  readonly open: (
    header: DossierHeader,
    definition: CompiledDefinition,
  ) => Promise<Result<StoredDossier, StoreFailure>>;
  /** Reads a dossier with its whole history; the chain is verified. */
  readonly read: (key: DossierKey) => Promise<Result<DossierWithHistory, StoreFailure>>;
  /** Decides a command on what is stored and writes its event; a command id that was accepted before changes nothing. */
  readonly handle: (
    key: DossierKey,
    rules: DossierRules,
    command: Command,
    salts?: Salts,
  ) => Promise<Result<Handled, NotHandled>>;
  /** Appends events that were decided elsewhere to dossiers of one province, all or none. */
  readonly append: (additions: readonly Addition[]) => Promise<Result<readonly StoredDossier[], StoreFailure>>;
  /** Changes what a dossier is found by, and the agency that holds it. */
  readonly relabel: (
    key: DossierKey,
    labels: DossierLabels & { readonly agency?: string },
  ) => Promise<Result<void, StoreFailure>>;
  /** Dossiers, the earliest promised first: all that are open, due soon, overdue, at a desk, in a stage. */
  readonly list: (question: OpenDossiers) => Promise<Result<readonly DossierSummary[], StoreFailure>>;
  readonly countByUnitAndMonth: (province: string) => Promise<Result<readonly MonthOfUnit[], StoreFailure>>;
  /** Events of a province in the order of commits, behind a position. */
  readonly feed: (province: string, after: number, limit: number) => Promise<Result<readonly FeedItem[], StoreFailure>>;
  /** Hands a subscriber what it has not had yet, at least once. */
  readonly deliver: (subscriber: Subscriber) => Promise<Result<number, StoreFailure>>;
  /** Hands out open dossiers due before an instant, each due instant once under a name, at least once. */
  readonly remind: (reminder: Reminder) => Promise<Result<number, StoreFailure>>;
  readonly verify: (province: string) => Promise<Result<StoreVerified, StoreFailure>>;
  /** A line of JSON for each dossier of a province. */
  readonly export: (province: string) => AsyncGenerator<Result<string, StoreFailure>, void, undefined>;
  readonly import: (lines: AsyncIterable<string> | Iterable<string>) => Promise<StoreImported>;
  /** Adds a province; what is there stays. Not for an agency. */
  readonly enrol: (province: string) => Promise<Result<void, StoreFailure>>;
  /**
   * The store as an agency may use it: its own dossiers and those of the agencies under it, by its electronic identifier. Fails with
   * `AgencyNotAllowed` on the store of an agency that is not above it.
   */
  readonly as: (agency: string) => Result<DossierStore, RecordRefused | AgencyNotAllowed>;
}

/** What a store is made of. */
export interface StoreOptions {
  readonly db: Db;
  /** Canonical JSON and SHA-256: `sealer` of `haicap`, or one's own. */
  readonly sealer: Sealer;
  /** The definitions dossiers may keep, by id. */
  readonly definitions: (id: string) => CompiledDefinition | undefined;
  /** Codes of the provinces to enrol. */
  readonly provinces: readonly string[];
  /** The largest event taken, in characters of its JSON; 65,536 when absent. */
  readonly mostCharacters?: number;
}

/**
 * Opens the store on a database (mở kho hồ sơ): brings the tables up to date and enrols the provinces.
 *
 * Fails with `MigrationMismatch` when the tables come from another line of development, before anything is changed.
 *
 * @example
 * import { openPglite } from "@haicap/dossier-store/pglite";
 * import { plainSealer } from "@haicap/dossiers/testing";
 * const db = await openPglite();
 * const opened = await openStore({ db, sealer: plainSealer, definitions: () => undefined, provinces: ["46"] });
 * opened.ok && (await opened.value.verify("46")); // => ok { dossiers: 0, events: 0, broken: [], … }
 * await db.close();
 * @since 0.1.0
 */
export const openStore = async ({
  db,
  sealer,
  definitions,
  provinces,
  mostCharacters = 65_536,
}: StoreOptions): Promise<Result<DossierStore, StoreFailure>> => {
  const migrated = await migrate(db, sealer);
  if (!migrated.ok) return migrated;
  const settled = await settleClosed(db, definitions);
  if (!settled.ok) return settled;
  for (const province of provinces) {
    const enrolled = await enrol(db, province);
    if (!enrolled.ok) return enrolled;
  }
  return ok(storeOf({ db, sealer, definitions, encoder: createEntryEncoder(sealer, mostCharacters), agency: null }));
};

const storeOf = (context: StoreContext): DossierStore => ({
  open: (header, definition) => openDossier(context, header, definition),
  read: (key) => readDossier(context, key),
  handle: (key, rules, command, salts) => handleCommand(context, key, rules, command, salts),
  append: (additions) => appendEvents(context, additions),
  relabel: (key, labels) => relabelDossier(context, key, labels),
  list: (question) => listDossiers(context, question),
  countByUnitAndMonth: (province) => countByUnitAndMonth(context, province),
  feed: (province, after, limit) => readFeed(context, province, after, limit),
  deliver: (subscriber) => deliver(context, subscriber),
  remind: (reminder) => remind(context, reminder),
  verify: (province) => verifyStore(context, province),
  export: (province) => exportStore(context, province),
  import: (lines) => importStore(context, lines),
  enrol: async (province) => {
    const { agency } = context;
    return agency === null ? enrol(context.db, province) : err({ _tag: "AgencyNotAllowed", agency });
  },
  as: (agency) => {
    if (!isAgency(agency)) return err({ _tag: "RecordRefused", field: "agency", reason: "format" });
    return isWithin(context.agency, agency)
      ? ok(storeOf({ ...context, agency }))
      : err({ _tag: "AgencyNotAllowed", agency });
  },
});

/** Whoever holds the store of an agency gets that of an agency under it, and no other. */
const isWithin = (holder: string | null, agency: string): boolean =>
  holder === null || agency === holder || agency.startsWith(`${holder}.`);
