import { describe, expect, it } from "vitest";
import { type CountedDossierInput, compute } from "./compute.ts";

const event = (at: string, command: string, role: string): CountedDossierInput["events"][number] => ({
  id: `${at} ${command}`,
  at: `${at}+07:00`,
  command,
  role,
  actor: "someone",
});

const received = event("2026-03-02T09:00", "ReceiveAtDesk", "deskOfficer");
const started = event("2026-03-02T09:00", "StartProcessing", "specialist");
const settled = (at: string): CountedDossierInput["events"] => [
  received,
  started,
  event(at, "SubmitForSignature", "specialist"),
  event(at, "Sign", "leader"),
  event(at, "Issue", "clerk"),
];

const dossier = (id: string, events: CountedDossierInput["events"], more: object = {}): CountedDossierInput => ({
  id,
  profile: { limit: { amount: 5, unit: "workingDay" } },
  events,
  ...more,
});

describe("indicators.compute", () => {
  const told = compute({
    asOf: "2026-03-31T17:00+07:00",
    by: ["unit", "month"],
    dossiers: [
      dossier("early", settled("2026-03-04T09:00"), { unit: "B" }),
      dossier("late", settled("2026-03-10T09:00"), { unit: "A" }),
      dossier("open", [received], { unit: "B" }),
      dossier("refused at intake", [
        event("2026-03-02T08:00", "Submit", "applicant"),
        event("2026-03-02T09:00", "RejectIntake", "deskOfficer"),
      ]),
      dossier("unreadable", [received], { profile: { limit: "5" } }),
    ],
  });

  it("counts what was accepted, and names what could not be gone through", () => {
    expect(told).toMatchObject({
      ok: true,
      value: {
        received: 3,
        notCounted: 1,
        early: 1,
        onTime: 0,
        late: 1,
        open: 1,
        ours: { openLate: 1, inTimeRatio: 0.3333 },
        points: { progress: { max: 20, ours: 6.67, portal: 6.67 } },
        finished: 2,
        averageWorkingMinutes: 1800,
        differences: [],
        refused: [{ id: "unreadable", _tag: "LimitUnreadable" }],
      },
    });
  });

  it("groups by what it is asked, those that do not say last", () => {
    expect(told).toMatchObject({
      ok: true,
      value: {
        by: {
          unit: [
            { key: "A", received: 1, ours: { late: 1, points: 0 } },
            { key: "B", received: 2, ours: { early: 1, points: 10 } },
            { key: null, received: 0, ours: { points: null } },
          ],
          month: [
            { key: "2026-03", received: 3 },
            { key: null, received: 0 },
          ],
        },
      },
    });
  });

  it("refuses an unknown grouping", () => {
    const by = ["colour" as never];
    expect(compute({ asOf: "2026-03-31T17:00+07:00", dossiers: [], by })).toMatchObject({
      ok: false,
      error: { _tag: "InvalidInput" },
    });
  });
});
