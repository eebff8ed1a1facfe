import { type CompiledDefinition, newDossier } from "@haicap/dossiers";
import { openHistory } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
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
  const history = openHistory(context.sealer, definition);
  const dossier = newDossier(definition);
  const { status, code } = projectionOf(dossier);
  const values = [province, id, agency, history.definition, history.genesis, status, code, ...labelsOf(header)];
  const opened = await attempt(() => asAgency(context, (queries) => queries.query(insert, values)));
  if (opened.ok && opened.value.length === 1)
    return ok({ header, definition, dossier, version: 0, head: history.genesis });
  if (opened.ok) return err({ _tag: "DossierAlreadyOpened", province, id });
  return err(notAllowed(opened.error) ? { _tag: "AgencyNotAllowed", agency } : opened.error);
};

const notAllowed = (failure: StoreFailure): boolean =>
  failure._tag === "DatabaseRefused" && failure.sqlState === insufficientPrivilege;

/** What PostgreSQL says of a row that a policy does not let in. */
const insufficientPrivilege = "42501";

const labelsOf = ({ unit, procedure, field, desk }: DossierHeader): readonly (string | null)[] =>
  [unit, procedure, field, desk].map((label) => label ?? null);

const insert = `
insert into haicap.dossier
  (province, id, agency, definition, genesis, head, status, code, unit, procedure, field, desk)
values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11)
on conflict do nothing returning id`;
