import { civilDateAt, map, type Result } from "@haicap/kernel";
import {
  type Handling,
  type HandlingFailure,
  type HandlingQuestion,
  organKinds,
  type Receiver,
  whoHandles,
} from "@haicap/procedures";
import type { UnitCode } from "@haicap/units";
import { accepts, existsOn } from "../opening/accepts.ts";
import { nextOpening } from "../opening/nextOpening.ts";
import type { Opening, OpeningQuestion } from "../opening/Opening.ts";
import type { ProfileOffice } from "../profile/ProfileOffice.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import type { ProvinceScene } from "./ProvinceScene.ts";

/** A question for where to hand in: the procedure, from when, and of which commune the applicant is. */
export interface SubmitQuestion
  extends Pick<HandlingQuestion, "code" | "place" | "facts">,
    Pick<OpeningQuestion, "at" | "channel" | "withoutAppointment"> {}

/** An office of the profile that receives the procedure, and when it next serves. */
export interface SubmitPlace {
  readonly office: string;
  readonly name: string;
  readonly unit: UnitCode;
  readonly receiver: Receiver;
  /** Absent where the calendar ends first, or nothing there opens for what was asked. */
  readonly next?: Opening;
}

/** Who handles a procedure and where it may be handed in: at the offices of the profile, soonest first, and elsewhere. */
export interface WhereToSubmit {
  readonly handling: Handling;
  readonly places: readonly SubmitPlace[];
  /** Those of `handling.receives` for which the profile describes no office: the portal, the police, another unit. */
  readonly elsewhere: readonly Receiver[];
}

/** Who receives, decides and co-decides, by the tables and the province's overlays. */
export const handledBy = (scene: ProvinceScene, question: HandlingQuestion): Result<Handling, HandlingFailure> =>
  whoHandles(scene.tables.catalog, scene.tables.addresses.table, { overlays: scene.overlays, ...question });

/** Which offices of the province receive, when each opens next, and who receives elsewhere. */
export const whereToSubmit = (
  scene: ProvinceScene,
  question: SubmitQuestion,
): Result<WhereToSubmit, HandlingFailure> => {
  const { at, withoutAppointment: _, ...asked } = question;
  return map(handledBy(scene, { ...asked, on: civilDateAt(at) }), (handling) => {
    const found = rowsIn(scene.profile.offices).flatMap(([key, office]) => {
      const receiver = receiverOf(scene, handling, office, question);
      return receiver === undefined ? [] : [placeOf(scene, key, office, receiver, question)];
    });
    return {
      handling,
      places: found.sort((a, b) => opensAt(a) - opensAt(b) || Number(isOwn(b)) - Number(isOwn(a))),
      elsewhere: handling.receives.filter((one) => !found.some(({ receiver }) => receiver === one)),
    };
  });
};

/** Of those that open together, the applicant's own desk comes first. */
const isOwn = ({ unit, receiver }: SubmitPlace): boolean => receiver.unit?.code === unit;

const opensAt = ({ next }: SubmitPlace): number => next?.at ?? Number.MAX_SAFE_INTEGER;

/** The receiver an office stands for: of its own unit, or of its level where any desk of the province receives. */
const receiverOf = (
  scene: ProvinceScene,
  { decides, receives }: Handling,
  office: ProfileOffice,
  question: SubmitQuestion,
): Receiver | undefined => {
  const isVertical = decides !== undefined && organKinds[decides.organ].vertical;
  const { code, channel, place } = question;
  const asked = {
    code,
    ...(channel === undefined ? {} : { channel }),
    ...(place === undefined ? {} : { unit: place }),
  };
  if (
    isVertical ||
    office.kind === "department" ||
    !existsOn(office, civilDateAt(question.at)) ||
    !accepts(scene.catalog, office.receives, asked)
  )
    return undefined;
  const level = office.unit.length === 2 ? "province" : "commune";
  const own = receives.filter(
    (one) => one.level === level && !(one.channels.length === 1 && one.channels[0] === "online"),
  );
  return own.find(({ unit }) => unit?.code === office.unit) ?? own.find(({ scope }) => scope !== "unit");
};

const placeOf = (
  scene: ProvinceScene,
  office: string,
  { name, unit }: ProfileOffice,
  receiver: Receiver,
  { at, code, place, channel, withoutAppointment }: SubmitQuestion,
): SubmitPlace => {
  const opened = nextOpening(scene, {
    at,
    office,
    code,
    ...(place === undefined ? {} : { unit: place }),
    ...(channel === undefined ? {} : { channel }),
    ...(withoutAppointment === undefined ? {} : { withoutAppointment }),
  });
  return { office, name, unit, receiver, ...(opened.ok ? { next: opened.value } : {}) };
};
