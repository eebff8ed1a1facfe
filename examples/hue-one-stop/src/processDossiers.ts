import type { Outcome } from "./Outcome.ts";
import { processDossier, unread } from "./processDossier.ts";
import { readDossiers } from "./readDossiers.ts";
import type { Histories } from "./readHistories.ts";

/** Answers a file of dossiers row by row, each exactly once and in order; a bad row costs no other. */
export async function* processDossiers(
  bytes: AsyncIterable<Uint8Array>,
  histories: Histories,
  asOf: string,
): AsyncGenerator<Outcome> {
  const seen = new Map<string, number>();
  for await (const row of readDossiers(bytes)) {
    if ("error" in row) {
      yield unread(row.line, row.error);
      continue;
    }
    const { number } = row.written;
    const setting = { line: row.line, events: histories.of.get(number), asOf, seenAt: seen.get(number) };
    if (!seen.has(number)) seen.set(number, row.line);
    yield processDossier(row.written, setting);
  }
}
