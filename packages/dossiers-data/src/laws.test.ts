import { commandsOf, dossierLaws, rulesFor } from "@haicap/dossiers/testing";
import { instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, it } from "vitest";
import { dossierDefinitions } from "./dossierDefinitions.ts";

const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 20, maxMinutesBetween: 4000 };

describe.each(dossierDefinitions().map((definition) => ({ id: definition.id, definition })))(
  "$id",
  ({ definition }) => {
    const rules = rulesFor({ definition, profile: { supplementMax: 2, delegation: true } });
    it.each(Object.entries(dossierLaws(rules, commandsOf(rules.definition, shape))))("%s", (_law, law) => {
      fc.assert(law, { numRuns: 60 });
    });
  },
);
