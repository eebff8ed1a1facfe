import { formatInstant, type Instant, map, ok, type Result } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { verdictOf } from "../clock/verdictOf.ts";
import { waitUntil } from "../clock/waitUntil.ts";
import { consumedMinutes } from "../clock/workedMinutes.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { Moment } from "../lifecycle/momentsOf.ts";
import { controlSteps } from "./controlSteps.ts";
import type { FormFields, FormKey, FormSubject } from "./DossierForm.ts";
import type { FormDetails } from "./FormDetails.ts";

/** What a form is filled in from; `issue` is the last moment it was issued at, `issues` all of them. */
export interface Filling {
  readonly rules: DossierRules;
  readonly moments: readonly Moment[];
  readonly issues: readonly Moment[];
  readonly issue: Moment;
  readonly details: FormDetails;
  readonly asOf: Instant;
}

type Filler<Key extends FormKey> = (filling: Filling) => Result<FormFields[Key], TimeFailure>;

/** How each form is filled in. */
export const fillers: { readonly [Key in FormKey]: Filler<Key> } = {
  receipt: ({ issue: { event, after }, details }) => {
    const due = clockOf(after)?.firstDue;
    return ok({
      ...subjectOf(details),
      receivedAt: formatInstant(event.at),
      receivedBy: event.actor,
      channel: details.channel ?? null,
      documents: event.payload?.documents ?? details.documents ?? [],
      limit: details.limit ?? null,
      dueAt: instantOf(due),
      dueOn: due?.on ?? null,
    });
  },
  supplementRequest: ({ rules, issues, issue: { event, after }, details }) =>
    map(waitUntil(rules, after), (until) => ({
      ...subjectOf(details),
      requestedAt: formatInstant(event.at),
      requestedBy: event.actor,
      request: issues.length,
      beforeAcceptance: clockOf(after) === undefined,
      documents: event.payload?.documents ?? [],
      reason: event.payload?.reason ?? null,
      answerUntil: until === null ? null : formatInstant(until),
    })),
  refusal: ({ issue: { event }, details }) =>
    ok({
      ...subjectOf(details),
      refusedAt: formatInstant(event.at),
      refusedBy: event.actor,
      reason: event.payload?.reason ?? null,
    }),
  apology: ({ issue: { event, before, after }, details }) => {
    const named = event.payload?.newDue === undefined ? undefined : clockOf(after)?.promised;
    return ok({
      ...subjectOf(details),
      apologisedAt: formatInstant(event.at),
      signedBy: event.actor,
      extension: after.extensions,
      reason: event.payload?.reason ?? null,
      previousDue: instantOf(clockOf(before)?.promised),
      newDue: instantOf(named),
      newDueOn: named?.on ?? null,
      statutoryDue: instantOf(clockOf(after)?.due),
    });
  },
  stopNotice: ({ moments, issue: { event, before, after }, details }) => {
    const asked = moments.find(
      (moment) => moment.event.at === before.withdrawal?.requestedAt && moment.after.withdrawal,
    );
    return ok({
      ...subjectOf(details),
      noticeAt: formatInstant(event.at),
      signedBy: event.actor,
      cause: event.command,
      endedAt: after.clock.mode === "ended" ? formatInstant(after.clock.endedAt) : null,
      reason: event.payload?.reason ?? asked?.event.payload?.reason ?? null,
    });
  },
  controlSlip: ({ rules, moments, issues, details, asOf }) => {
    const dossier = lastOf(moments);
    const steps = controlSteps(rules, issues);
    if (!steps.ok) return steps;
    return map(consumedMinutes(rules.time, dossier, asOf), (consumedWorkingMinutes) => ({
      ...subjectOf(details),
      ...datesOf(dossier),
      steps: steps.value,
      consumedWorkingMinutes,
    }));
  },
  register: ({ rules, moments, details, asOf }) => {
    const dossier = lastOf(moments);
    const { clock, intake, status, code, supplementRequests, extensions } = dossier;
    const named = rules.definition.rows.get(status)?.status;
    const returned = moments.find(({ event }) => rules.definition.rows.get(event.to)?.status.code === 10);
    return ok({
      ...subjectOf(details),
      filedAt: intake.mode === "notStarted" ? null : formatInstant(intake.since),
      channel: details.channel ?? null,
      ...datesOf(dossier),
      endedAt: clock.mode === "ended" ? formatInstant(clock.endedAt) : null,
      returnedAt: returned === undefined ? null : formatInstant(returned.event.at),
      status,
      statusName: { vi: named?.nameVi ?? status, en: named?.nameEn ?? status },
      code,
      verdict: verdictOf(dossier, asOf),
      supplementRequests,
      extensions,
    });
  },
};

const subjectOf = (details: FormDetails): FormSubject => ({
  dossierCode: details.dossierCode ?? null,
  procedureCode: details.procedureCode ?? null,
  procedureName: details.procedureName ?? null,
  agency: details.agency ?? null,
  applicant: details.applicant ?? null,
  applicantAddress: details.applicantAddress ?? null,
  applicantPhone: details.applicantPhone ?? null,
  applicantEmail: details.applicantEmail ?? null,
});

type AcceptedClock = Extract<Dossier["clock"], { readonly due: Due }>;

const clockOf = ({ clock }: Dossier): AcceptedClock | undefined => ("due" in clock ? clock : undefined);

const instantOf = (due: Due | undefined): string | null => (due === undefined ? null : formatInstant(due.at));

const lastOf = (moments: readonly Moment[]): Dossier => (moments.at(-1) as Moment).after;

const datesOf = (dossier: Dossier): Pick<FormFields["register"], "receivedAt" | "dueAt" | "promisedDue"> => {
  const clock = clockOf(dossier);
  return {
    receivedAt: clock === undefined ? null : formatInstant(clock.acceptedAt),
    dueAt: instantOf(clock?.due),
    promisedDue: instantOf(clock?.promised),
  };
};
