import { err, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { checkHeader, type DossierKey, type DossierLabels } from "./DossierHeader.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** Changes what a dossier is found by, and who holds it; its history is not touched. */
export const relabelDossier = async (
  context: StoreContext,
  { province, id }: DossierKey,
  labels: DossierLabels & { readonly agency?: string },
): Promise<Result<void, StoreFailure>> => {
  const checked = checkHeader({ province, id, agency: "H00", ...labels });
  if (!checked.ok) return checked;
  const values = [province, id, labels.agency, labels.unit, labels.procedure, labels.field, labels.desk];
  const moved = await attempt(() =>
    asAgency(context, (queries) =>
      queries.query(
        update,
        values.map((value) => value ?? null),
      ),
    ),
  );
  if (moved.ok) return moved.value.length === 1 ? ok(undefined) : err({ _tag: "DossierNotFound", province, id });
  const denied = moved.error._tag === "DatabaseRefused" && moved.error.sqlState === "42501";
  return err(denied ? { _tag: "AgencyNotAllowed", agency: context.agency ?? "" } : moved.error);
};

const update = `
update haicap.dossier set agency = coalesce($3, agency), unit = coalesce($4, unit),
  procedure = coalesce($5, procedure), field = coalesce($6, field), desk = coalesce($7, desk)
where province = $1 and id = $2 returning id`;
