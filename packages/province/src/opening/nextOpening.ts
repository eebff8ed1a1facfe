import { civilDateAt, err, intersection, ok, type Period, type Result, yearOf } from "@haicap/kernel";
import type { Counter, ProfileOffice } from "../profile/ProfileOffice.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import type { ProvinceScene } from "../province/ProvinceScene.ts";
import { accepts, isSpecial } from "./accepts.ts";
import type { OfficeUnknown, Opening, OpeningFailure, OpeningQuestion } from "./Opening.ts";
import { type OpenSpan, regularOpening } from "./regularOpening.ts";
import { sessionOpening } from "./sessionOpening.ts";

/** A candidate: how it is described, and when it opens. */
interface Candidate {
  readonly about: Omit<Opening, keyof OpenSpan>;
  readonly span: OpenSpan | "beyond" | undefined;
}

/** The earliest opening of a profile for a question; of several at one moment the one written first. */
export const nextOpening = (scene: ProvinceScene, question: OpeningQuestion): Result<Opening, OpeningFailure> => {
  const unknown = unknownOffice(scene, question);
  if (unknown !== undefined) return err(unknown);
  const candidates = rowsIn(scene.profile.offices)
    .filter(([key]) => question.office === undefined || question.office === key)
    .flatMap(([key, office]) => candidatesOf(scene, key, office, question));
  let first: Opening | undefined;
  for (const { about, span } of candidates)
    if (typeof span === "object" && (first === undefined || span.at < first.at)) first = { ...span, ...about };
  if (first !== undefined) return ok(first);
  if (!candidates.some(({ span }) => span === "beyond")) return err({ _tag: "NothingOpens" });
  const { from, until } = scene.tables.calendar.coverage;
  const on = civilDateAt(question.at);
  const year = yearOf(on < from || on > until ? on : until);
  return err({ _tag: "CalendarNotPublished", year, reason: "outsideCoverage" });
};

/** The office or desk a question names and the profile does not have. */
export const unknownOffice = (
  { profile }: ProvinceScene,
  { office, desk }: Pick<OpeningQuestion, "office" | "desk">,
): OfficeUnknown | undefined => {
  if (office === undefined) return undefined;
  const offices = rowsIn(profile.offices);
  const found = offices.find(([key]) => key === office)?.[1];
  if (found === undefined) return { _tag: "OfficeUnknown", office, known: offices.map(([key]) => key) };
  const desks = Object.keys(found.desks ?? {});
  return desk === undefined || desks.includes(desk) ? undefined : { _tag: "OfficeUnknown", office, desk, known: desks };
};

const candidatesOf = (
  scene: ProvinceScene,
  key: string,
  office: ProfileOffice,
  question: OpeningQuestion,
): readonly Candidate[] =>
  accepts(scene.catalog, office.receives, question)
    ? [...hoursOf(scene, key, office, question), ...sessionsOf(scene, key, office, question)]
    : [];

/** The hours of the office, or those of its desks that are asked for by name or speak of the procedure asked for. */
const hoursOf = (
  scene: ProvinceScene,
  key: string,
  office: ProfileOffice,
  question: OpeningQuestion,
): readonly Candidate[] => {
  if (question.kind !== undefined && question.kind !== "hours") return [];
  const special = Object.entries(office.desks ?? {}).filter(
    ([name, desk]) =>
      (question.desk === undefined ? question.code !== undefined && isSpecial(desk) : question.desk === name) &&
      accepts(scene.catalog, desk.receives, question),
  );
  const counters: readonly (readonly [string | undefined, Counter])[] =
    special.length > 0 || question.desk !== undefined ? special : [[undefined, office]];
  return counters.flatMap(([desk, counter]) => {
    const appointment = counter.appointment ?? office.appointment ?? false;
    const both = commonDays(office, counter);
    if (both === "never" || (question.withoutAppointment === true && appointment)) return [];
    const { address } = office;
    return {
      about: {
        office: key,
        ...(desk === undefined ? {} : { desk }),
        kind: "hours",
        name: counter.name,
        ...(address === undefined ? {} : { place: address }),
        appointment,
      },
      span: regularOpening(scene.timeOf(key, desk), both, question.at),
    };
  });
};

const sessionsOf = (
  scene: ProvinceScene,
  key: string,
  office: ProfileOffice,
  question: OpeningQuestion,
): readonly Candidate[] => {
  if (question.desk !== undefined) return [];
  return Object.entries(office.sessions ?? {}).flatMap(([name, session]) => {
    const appointment = session.appointment ?? false;
    const both = commonDays(office, session);
    const isAsked =
      (question.kind === undefined || question.kind === session.kind) &&
      accepts(scene.catalog, session.receives, question) &&
      !(question.withoutAppointment === true && appointment);
    if (!isAsked || both === "never") return [];
    const { kind, place } = session;
    return {
      about: {
        office: key,
        session: name,
        kind,
        name: session.name,
        ...(place === undefined ? {} : { place }),
        appointment,
      },
      span: sessionOpening({ time: scene.timeOf(key), closed: scene.closedOn(key) }, session, both, question.at),
    };
  });
};

/** The days on which both exist. */
const commonDays = (office: Counter, counter: Counter): Period | undefined | "never" => {
  const [a, b] = [office.effective, counter.effective];
  if (a === undefined || b === undefined) return a ?? b;
  return intersection(a, b) ?? "never";
};
