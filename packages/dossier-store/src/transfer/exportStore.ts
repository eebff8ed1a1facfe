import { ok, type Result } from "@haicap/kernel";
import { pagesOf } from "../store/pagesOf.ts";
import { withHistory } from "../store/readDossier.ts";
import type { StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** Every dossier of a province as a line of JSON: `{ "header": …, "history": … }`. A history that does not hold is answered in its place. */
export async function* exportStore(
  context: StoreContext,
  province: string,
): AsyncGenerator<Result<string, StoreFailure>, void, undefined> {
  for await (const page of pagesOf(context, province)) {
    if (!page.ok) {
      yield page;
      return;
    }
    for (const row of page.value) {
      const stored = withHistory(context, row);
      yield stored.ok ? ok(JSON.stringify({ header: stored.value.header, history: stored.value.history })) : stored;
    }
  }
}
