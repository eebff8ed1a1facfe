import { dossierDefinitions } from "@haicap/dossiers-data";
import { expect, it } from "vitest";
import { definitionNamed, dossierRules, sealer } from "./index.ts";

it("knows every definition there is, by the id a history keeps", () => {
  for (const { id } of dossierDefinitions()) expect(definitionNamed(id)?.definition.id).toBe(id);
  expect(sealer.sha256Hex(sealer.canonical({ b: 1, a: 2 }))).toHaveLength(64);
});

it("takes the definition in force on the day, and the numbers of the procedure", () => {
  const rules = dossierRules({ on: "2026-03-02", profile: { limit: "5 ngày làm việc", supplementMax: 3 } });
  expect(rules).toMatchObject({ ok: true, value: { profile: { supplementMax: 3, delegation: false } } });
  const before = dossierRules({ on: "2024-03-04", profile: { limit: "5 ngày làm việc" } });
  expect(before.ok && rules.ok && before.value.definition.definition.id).not.toBe(
    rules.ok && rules.value.definition.definition.id,
  );
});

it("refuses what a question of its kind refuses, in words", () => {
  expect(dossierRules({ on: "2026-03-02", profile: { limit: "mai" } })).toMatchObject({
    error: { _tag: "LimitUnreadable", message: { vi: expect.any(String) } },
  });
  expect(dossierRules({ on: "hôm nay", profile: { limit: "1 ngày" } })).toMatchObject({
    error: { _tag: "InvalidInput" },
  });
  expect(dossierRules({ on: "2026-03-02", definition: "x", profile: { limit: "1 ngày" } })).toMatchObject({
    error: { _tag: "DefinitionUnknown" },
  });
});
