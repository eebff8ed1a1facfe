import { type CompiledDefinition, newDossier } from "@haicap/dossiers";
import { type History, openHistory } from "@haicap/dossiers/history";
import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { checkHeader, type DossierHeader } from "./DossierHeader.ts";
import { projectionOf } from "./projectionOf.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoredDossier } from "./StoredDossier.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** Opens a dossier under a definition; it has no events yet. */
export const openDossier = async (
  context: StoreContext,
  header: DossierHeader,
  definition: CompiledDefinition,
): Promise<Result<StoredDossier, StoreFailure>> => {
  const { province, id, agency } = header;
  const checked = checkHeader(header);
  if (!checked.ok) return checked;
  const history = emptyHistory(context, definition);
  const dossier = newDossier(definition);
  const { status, code, closed } = projectionOf(definition, dossier);
  const values = [province, id, agency, history.definition, history.genesis, status, code, closed, ...labelsOf(header)];
  const opened = await attempt(() => asAgency(context, (queries) => queries.query(insert, values)));
  if (opened.ok && opened.value.length === 1)
    return ok({ header, definition, dossier, version: 0, head: history.genesis });
  if (opened.ok) return err({ _tag: "DossierAlreadyOpened", province, id });
  return err(notAllowed(opened.error) ? { _tag: "AgencyNotAllowed", agency } : opened.error);
};

/** What a history starts from is digested once for each definition. */
const emptyHistory = ({ sealer }: StoreContext, definition: CompiledDefinition): History => {
  const known = histories.get(sealer) ?? new WeakMap<CompiledDefinition, History>();
  histories.set(sealer, known);
  const history = known.get(definition) ?? openHistory(sealer, definition);
  known.set(definition, history);
  return history;
};

const histories = new WeakMap<Sealer, WeakMap<CompiledDefinition, History>>();

const notAllowed = (failure: StoreFailure): boolean =>
  failure._tag === "DatabaseRefused" && failure.sqlState === insufficientPrivilege;

/** What PostgreSQL says of a row that a policy does not let in. */
const insufficientPrivilege = "42501";

const labelsOf = ({ unit, procedure, field, desk }: DossierHeader): readonly (string | null)[] =>
  [unit, procedure, field, desk].map((label) => label ?? null);

const insert = `
insert into haicap.dossier
  (province, id, agency, definition, genesis, head, status, code, closed, unit, procedure, field, desk)
values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12)
on conflict do nothing returning id`;
