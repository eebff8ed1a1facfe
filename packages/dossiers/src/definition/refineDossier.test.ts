import { describe, expect, it } from "vitest";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { transitionOf } from "./CompiledDefinition.ts";
import type { CommandDefinition, TransitionDefinition } from "./DossierDefinition.ts";
import { type Refinement, refineDossier } from "./refineDossier.ts";

const command = (key: string): CommandDefinition => ({
  key,
  event: `${key}Done`,
  nameVi: key,
  nameEn: key,
  effect: null,
  payload: [],
});

const row = (
  from: string,
  key: string,
  to: string,
  roles: readonly string[] = ["specialist"],
): TransitionDefinition => ({
  from,
  command: key,
  to,
  roles,
  form: null,
  until: null,
  legal: [],
  confidence: "example",
});

const visit: Refinement = {
  id: "sample-hue",
  nameVi: "Quy trình Huế",
  nameEn: "Definition of Huế",
  statuses: [{ key: "SiteVisit", refines: "Processing", nameVi: "Xác minh thực địa", nameEn: "Site visit" }],
  commands: [command("Visit"), command("ReportVisit")],
  transitions: [row("Processing", "Visit", "SiteVisit"), row("SiteVisit", "ReportVisit", "Processing")],
  parameters: { supplementMax: 2 },
};

const problems = (changed: Partial<Refinement>): readonly string[] => {
  const refined = refineDossier(sampleDefinition, { ...visit, ...changed });
  return refined.ok ? [] : refined.error.problems.map(({ problem, key }) => `${problem} ${key}`);
};

describe("refineDossier", () => {
  it("adds a status under the code and clock of the one it refines, and leaves the others as they are", () => {
    const refined = refineDossier(sampleDefinition, visit);
    if (!refined.ok) throw new Error(refined.error._tag);
    const { rows, definition } = refined.value;
    expect(rows.get("SiteVisit")?.status).toMatchObject({
      code: 4,
      clock: "runs",
      terminal: false,
      nameEn: "Site visit",
    });
    expect(transitionOf(refined.value, "SiteVisit", "Rehome")?.to?.key).toBe("SiteVisit");
    expect(definition.parameters.supplementMax).toBe(2);
    for (const status of sampleDefinition.statuses) expect(rows.get(status.key)?.status).toEqual(status);
  });

  it("changes nothing but the name where it adds nothing", () => {
    const name = { id: "sample-hue", nameVi: "Huế", nameEn: "Hue" };
    const refined = refineDossier(sampleDefinition, name);
    expect(refined.ok && refined.value.definition).toEqual({ ...sampleDefinition, ...name });
  });

  it("says what is broken, also where no status is its own", () => {
    const widened = { id: "x", nameVi: "x", nameEn: "x", transitions: [row("Processing", "Sign", "ResultReady")] };
    expect(refineDossier(sampleDefinition, widened)).toEqual({
      ok: false,
      error: {
        _tag: "RefinementBroken",
        id: "x",
        problems: [{ problem: "rolesWidened", key: "Processing + Sign" }],
      },
    });
  });

  it("leads a row of the rules through a step of its own", () => {
    const through = [row("Accepted", "StartProcessing", "SiteVisit"), row("SiteVisit", "ReportVisit", "Processing")];
    const refined = refineDossier(sampleDefinition, { ...visit, transitions: through });
    expect(refined.ok && transitionOf(refined.value, "Accepted", "StartProcessing")?.to?.key).toBe("SiteVisit");
  });

  it.each<[string, Partial<Refinement>]>([
    ["refinesNothing SiteVisit", { statuses: [{ key: "SiteVisit", refines: "Limbo", nameVi: "", nameEn: "" }] }],
    ["refinesDraft SiteVisit", { statuses: [{ key: "SiteVisit", refines: "Draft", nameVi: "", nameEn: "" }] }],
    ["keyTaken Stopped", { statuses: [{ key: "Stopped", refines: "Processing", nameVi: "", nameEn: "" }] }],
    ["leadsToOtherCode Processing + Sign", { transitions: [row("Processing", "Sign", "Stopped", ["leader"])] }],
    ["rolesWidened Processing + Sign", { transitions: [row("Processing", "Sign", "ResultReady", ["specialist"])] }],
    [
      "rolesWidened Processing + Sign",
      { transitions: [row("Processing", "Sign", "ResultReady", ["leader", "specialist"])] },
    ],
    ["leadsToOtherCode Processing + Sign", { transitions: [row("Processing", "Sign", "Limbo", ["leader"])] }],
    ["cannotEnd SiteVisit", { transitions: [row("Processing", "Visit", "SiteVisit")] }],
    ["unreachable SiteVisit", { transitions: [row("SiteVisit", "ReportVisit", "Processing")] }],
    ["unknownCommand Fly", { transitions: [...(visit.transitions ?? []), row("SiteVisit", "Fly", "Processing")] }],
  ])("refuses: %s", (problem, changed) => {
    expect(problems(changed)).toContain(problem);
  });
});
