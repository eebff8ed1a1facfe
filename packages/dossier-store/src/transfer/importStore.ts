import { evolve, newDossier } from "@haicap/dossiers";
import { eventsOf, type History, headOf, verifyHistory } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { appendSealed, sealedText } from "../store/appendEvents.ts";
import type { DossierHeader } from "../store/DossierHeader.ts";
import { openDossier } from "../store/openDossier.ts";
import { readState } from "../store/readState.ts";
import type { StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";
import { columnNotKept } from "./columnNotKept.ts";
import { wholly } from "./wholly.ts";

/** A line that is not one of an export. */
export interface MalformedExport {
  readonly _tag: "MalformedExport";
}

/** What an import did: dossiers and events taken, and every line that was not, by number from 1, with the reason. */
export interface StoreImported {
  readonly dossiers: number;
  readonly events: number;
  readonly refused: readonly { readonly line: number; readonly failure: StoreFailure | MalformedExport }[];
}

/** Takes in lines of an export: each history is verified, then written as it was sealed. A dossier that is there already is refused. */
export const importStore = async (
  context: StoreContext,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<StoreImported> => {
  const refused: { line: number; failure: StoreFailure | MalformedExport }[] = [];
  let [line, dossiers, events] = [0, 0, 0];
  for await (const text of lines) {
    line += 1;
    if (text.trim() === "") continue;
    const taken = await take(context, text).catch(malformed); // a chain may hold and what is chained be no event
    if (taken.ok) [dossiers, events] = [dossiers + 1, events + taken.value];
    else refused.push({ line, failure: taken.error });
  }
  return { dossiers, events, refused };
};

/** Takes one line and answers how many events it held. */
const take = async (context: StoreContext, text: string): Promise<Result<number, StoreFailure | MalformedExport>> => {
  const record = recordOf(text);
  if (record === undefined) return err({ _tag: "MalformedExport" });
  const { header, history } = record;
  const { id } = header;
  const definition = context.definitions(history.definition);
  if (definition === undefined) return err({ _tag: "DefinitionMissing", id, definition: history.definition });
  const verified = verifyHistory(context.sealer, definition, history);
  if (!verified.ok) return err({ _tag: "StoredHistoryBroken", id, broken: verified.error });
  const dossier = eventsOf(history).reduce(evolve, newDossier(definition));
  const field = columnNotKept(definition, dossier);
  if (field !== undefined) return err({ _tag: "RecordRefused", field, reason: "format" });
  const [version, head] = [history.entries.length, headOf(history)];
  const sealed = sealedText(context, { header, definition, dossier, version, head }, history.entries);
  if (!sealed.ok) return sealed;
  return wholly(context, async (within) => {
    const opened = await openDossier(within, header, definition);
    if (!opened.ok && !(await isBegun(within, header, history.genesis, opened.error))) return opened;
    const written = await appendSealed(within, sealed.value);
    return written.ok ? ok(version) : written;
  });
};

/** The dossier is there and has no event: what was opened for the import goes on with it. */
const isBegun = async (
  context: StoreContext,
  header: DossierHeader,
  genesis: string,
  { _tag }: StoreFailure,
): Promise<boolean> => {
  const found = _tag === "DossierAlreadyOpened" ? await readState(context, header) : undefined;
  return found?.ok === true && found.value.version === 0 && found.value.head === genesis;
};

const malformed = (): Result<never, MalformedExport> => err({ _tag: "MalformedExport" });

const recordOf = (text: string): { readonly header: DossierHeader; readonly history: History } | undefined => {
  try {
    const record: unknown = JSON.parse(text);
    return isObject(record) &&
      hasOnly(record, parts) &&
      isObject(record["history"]) &&
      hasOnly(record["header"], labels)
      ? { header: record["header"] as unknown as DossierHeader, history: record["history"] as unknown as History }
      : undefined;
  } catch {
    return undefined;
  }
};

const parts = ["header", "history"];
const labels = ["province", "id", "agency", "unit", "procedure", "field", "desk"] satisfies (keyof DossierHeader)[];

/** What has no place in the store would be lost in silence: such a line is none of an export. */
const hasOnly = (value: unknown, keys: readonly string[]): boolean =>
  isObject(value) && Object.keys(value).every((key) => keys.includes(key));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
