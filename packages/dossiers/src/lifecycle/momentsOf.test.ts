import { instantUnsafe } from "@haicap/kernel";
import { expect, it } from "vitest";
import { migrate } from "../reform/migrate.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { issuesOf, momentsOf } from "./momentsOf.ts";

it("the moments of a history stand between its dossiers, and forms were issued at some of them, before a change of definition too", () => {
  const text = `2026-03-02 08:00 Submit applicant
    2026-03-02 09:00 Accept deskOfficer
    2026-03-02 10:00 StartProcessing specialist`;
  const { events, dossier } = replayStory(text, "2026-03-02 11:00");
  const from = rulesFor();
  const to = rulesFor({ definition: { ...sampleDefinition, id: "next" } });
  const at = instantUnsafe("2026-03-03T08:00:00+07:00");
  const plan = migrate(from.definition, to.definition, dossier, { id: "m", at, role: "x", actor: "x", basis: "12/QĐ" });
  if (!plan.ok) throw new Error(plan.error._tag);
  const moments = momentsOf(to, [...events, plan.value.event]);
  expect(moments.map(({ event, before, after }) => `${before.status} ${event.command} ${after.status}`)).toEqual([
    "Draft Submit Submitted",
    "Submitted Accept Accepted",
    "Accepted StartProcessing Processing",
    "Processing Migrate Processing",
  ]);
  expect(issuesOf(to, moments, "receipt").map(({ event }) => event.command)).toEqual(["Accept"]);
  expect(issuesOf(to, moments, "refusal")).toEqual([]);
});
