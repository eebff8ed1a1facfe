import { ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { projectionColumns } from "./projectionOf.ts";
import { type WholeRow, wholeColumns } from "./readDossier.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** The dossiers of a province with their histories, by number, a page at a time: memory stays flat. */
export async function* pagesOf(
  context: StoreContext,
  province: string,
): AsyncGenerator<Result<readonly WholeRow[], StoreFailure>, void, undefined> {
  for (let after = ""; ; ) {
    const page = await attempt(() =>
      asAgency(context, (queries) => queries.query<WholeRow>(select, [province, after, rowsOnPage])),
    );
    if (!page.ok) {
      yield page;
      return;
    }
    const last = page.value.at(-1);
    if (last === undefined) return;
    yield ok(page.value);
    after = last.id;
  }
}

const rowsOnPage = 200;

const select = `
select ${wholeColumns}, ${projectionColumns}, s.snapshot
from haicap.dossier d left join haicap.snapshot s on s.province = $1 and s.dossier = d.id
where d.province = $1 and d.id > $2 collate "C" order by d.id collate "C" limit $3`;
