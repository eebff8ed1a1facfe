import type { SnapshotStale } from "@haicap/dossiers/history";
import { expect, it } from "vitest";
import type { StoreFailure } from "../store/StoreFailure.ts";
import type { MalformedExport } from "../transfer/importStore.ts";
import type { RowDiffers } from "../verify/verifyStore.ts";
import { explainEn, explainVi } from "./index.ts";

type Failure = StoreFailure | MalformedExport | RowDiffers | SnapshotStale;

const one: { readonly [tag in Failure["_tag"]]: Extract<Failure, { readonly _tag: tag }> } = {
  AgencyNotAllowed: { _tag: "AgencyNotAllowed", agency: "H57.12" },
  DatabaseRefused: { _tag: "DatabaseRefused", sqlState: "23514", cause: "a check" },
  DefinitionMissing: { _tag: "DefinitionMissing", id: "H57.12-1", definition: "gone" },
  DossierAlreadyOpened: { _tag: "DossierAlreadyOpened", province: "46", id: "H57.12-1" },
  DossierNotFound: { _tag: "DossierNotFound", province: "46", id: "H57.12-1" },
  MalformedExport: { _tag: "MalformedExport" },
  MigrationMismatch: { _tag: "MigrationMismatch", id: 7, problem: "unknown" },
  RecordRefused: { _tag: "RecordRefused", field: "agency", reason: "format" },
  RowDiffers: { _tag: "RowDiffers", id: "H57.12-1", column: "status" },
  SnapshotStale: { _tag: "SnapshotStale", sequence: 64 },
  StoreUnavailable: { _tag: "StoreUnavailable", cause: "ECONNREFUSED" },
  StoredHistoryBroken: {
    _tag: "StoredHistoryBroken",
    id: "H57.12-1",
    broken: { _tag: "HistoryBroken", problem: "digest", sequence: 2 },
  },
  VersionConflict: { _tag: "VersionConflict", id: "H57.12-1", expected: 3 },
};

it.each(Object.values(one))("says of $_tag what and with which value, in both languages", (failure) => {
  const { _tag, ...values } = failure;
  const said = [explainVi(failure), explainEn(failure)];
  expect(said[0]).not.toBe(said[1]);
  for (const text of said)
    for (const value of Object.values(values).filter(
      (part) => typeof part === "string" && part !== "format" && part !== "unknown",
    ))
      expect(text).toContain(value);
});
