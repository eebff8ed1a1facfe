import { afterAll, beforeAll, describe, it } from "vitest";
import type { Db } from "../db/Db.ts";
import { agencyTests } from "./agencies.fixture.ts";
import { feedTests } from "./feed.fixture.ts";
import { historyTests } from "./histories.fixture.ts";
import { hostileTests } from "./hostile.fixture.ts";
import { listTests } from "./lists.fixture.ts";
import { partitionTests } from "./partitions.fixture.ts";
import { privacyTests } from "./privacy.fixture.ts";
import { raceTests } from "./races.fixture.ts";
import { freshStore } from "./stage.fixture.ts";
import { tamperingTests } from "./tampering.fixture.ts";
import { transferTests } from "./transfer.fixture.ts";

const parts = {
  "keeps histories": historyTests,
  "lets one writer through at a time": raceTests,
  "refuses what is hostile": hostileTests,
  "tells nobody of a person": privacyTests,
  "shows an agency its own by row-level security": agencyTests,
  "tells subscribers, and reminds": feedTests,
  "lists and counts": listTests,
  "notices what was changed": tamperingTests,
  "leaves by lines and comes back": transferTests,
  "stays in a province's partition": partitionTests,
};

/** What a store keeps on any database. */
export const storeSuite = (name: string, openDb: () => Promise<Db>): void => {
  describe(`a store on ${name}`, () => {
    let db: Db;
    beforeAll(async () => {
      db = await openDb();
    });
    afterAll(() => db.close());
    for (const [part, tests] of Object.entries(parts))
      describe(part, () => {
        for (const [what, test] of Object.entries(tests))
          it(what, async () => test({ db, store: await freshStore(db) }));
      });
  });
};
