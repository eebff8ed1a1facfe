import type { CalendarPatch } from "@haicap/calendar";
import { calendarPatchSchema } from "@haicap/calendar/schema";
import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, Instant } from "@haicap/kernel";
import { civilDateSchema, instantSchema } from "@haicap/kernel/schema";
import type { CaseFacts, Handling, Receiver, SubmissionChannel } from "@haicap/procedures";
import { procedureCodeSchema, proceduresWhoHandlesOutput } from "@haicap/procedures/schema";
import type { UnitCode } from "@haicap/units";
import type { UnitPatch } from "@haicap/units/patch";
import { unitCodeSchema, unitPatchesShape } from "@haicap/units/schema";
import * as z from "zod";
import type { Acting } from "../officers/whoMayAct.ts";
import type { Opening } from "../opening/Opening.ts";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";
import { sessionKinds } from "../profile/ProfileOffice.ts";
import type { OverlayWarning } from "../province/Province.ts";

/** Which province: the name of a worked profile, a profile as written, or several to be put together. */
export type WhichProvince = string | object | readonly object[];

const whichSchema: z.ZodType<WhichProvince, unknown> = z
  .union([
    z.string().max(100),
    z.record(z.string(), z.unknown()),
    z.array(z.record(z.string(), z.unknown())).min(1).max(20),
  ])
  .meta({
    description:
      "Tên hồ sơ cấu hình mẫu, hồ sơ cấu hình, hoặc nhiều hồ sơ ghép lại | A worked profile's name, a profile, or several put together",
    examples: ["hue"],
  });

const key = z.string().min(1).max(100);
const channel: z.ZodType<SubmissionChannel, unknown> = z.enum(["inPerson", "online", "publicPost"]);

/** Notices of days off and worked days that came after the tables were made. */
const noticesShape = { patches: z.array(calendarPatchSchema).max(50).exactOptional() };

/** A question for the next opening, its texts read. */
export interface NextOpeningQuery {
  readonly province: WhichProvince;
  readonly at: Instant;
  readonly office?: string;
  readonly desk?: string;
  readonly code?: ProcedureCode;
  readonly channel?: SubmissionChannel;
  readonly unit?: UnitCode;
  readonly kind?: Opening["kind"];
  readonly withoutAppointment?: boolean;
  readonly patches?: readonly CalendarPatch[];
}

/** What `province.nextOpening` takes. */
export const provinceNextOpeningInput: z.ZodType<NextOpeningQuery, unknown> = z.strictObject({
  province: whichSchema,
  at: instantSchema,
  office: key.exactOptional(),
  desk: key.exactOptional(),
  code: procedureCodeSchema.exactOptional(),
  channel: channel.exactOptional(),
  unit: unitCodeSchema.exactOptional(),
  kind: z.enum(["hours", ...sessionKinds]).exactOptional(),
  withoutAppointment: z.boolean().exactOptional(),
  ...noticesShape,
});

/** An opening as it goes over the wire, instants at +07:00. */
export interface OpeningWire extends Omit<Opening, "at" | "until"> {
  readonly at: string;
  readonly until: string;
}

const openingShape = {
  at: z.string(),
  until: z.string(),
  office: z.string(),
  desk: z.string().exactOptional(),
  session: z.string().exactOptional(),
  kind: z.enum(["hours", ...sessionKinds]),
  name: z.string(),
  place: z.string().exactOptional(),
  appointment: z.boolean(),
  certainty: z.enum(["confirmed", "provisional", "projected"]),
};

/** What `province.nextOpening` answers. */
export const provinceNextOpeningOutput: z.ZodType<OpeningWire> = z.strictObject(openingShape);

/** A question for where to hand in, its texts read. */
export interface WhereToSubmitQuery {
  readonly province: WhichProvince;
  readonly code: ProcedureCode;
  readonly at: Instant;
  readonly place?: UnitCode;
  readonly facts?: CaseFacts;
  readonly channel?: SubmissionChannel;
  readonly withoutAppointment?: boolean;
  readonly patches?: readonly CalendarPatch[];
}

/** What `province.whereToSubmit` takes. */
export const provinceWhereToSubmitInput: z.ZodType<WhereToSubmitQuery, unknown> = z.strictObject({
  province: whichSchema,
  code: procedureCodeSchema,
  at: instantSchema,
  place: unitCodeSchema.exactOptional(),
  facts: z
    .strictObject({
      age: z.int().min(0).max(150).exactOptional(),
      action: z.enum(["change", "correct", "supplement", "redetermineEthnicity"]).exactOptional(),
      foreignElement: z.boolean().exactOptional(),
      insideIndustrialZone: z.boolean().exactOptional(),
      certifiedBy: z.enum(["commune", "district"]).exactOptional(),
    })
    .exactOptional(),
  channel: channel.exactOptional(),
  withoutAppointment: z.boolean().exactOptional(),
  ...noticesShape,
});

/** What `province.whereToSubmit` answers. */
export interface WhereToSubmitWire {
  readonly handling: Handling;
  readonly places: readonly {
    readonly office: string;
    readonly name: string;
    readonly unit: string;
    readonly receiver: Receiver;
    readonly next?: OpeningWire;
  }[];
  readonly elsewhere: readonly Receiver[];
}

const receiver = (
  proceduresWhoHandlesOutput as unknown as { readonly shape: { readonly receives: z.ZodArray<z.ZodType> } }
).shape.receives.element as unknown as z.ZodType<Receiver>;

/** The shape of what `province.whereToSubmit` answers. */
export const provinceWhereToSubmitOutput: z.ZodType<WhereToSubmitWire> = z.strictObject({
  handling: proceduresWhoHandlesOutput,
  places: z.array(
    z.strictObject({
      office: z.string(),
      name: z.string(),
      unit: z.string(),
      receiver,
      next: z.strictObject(openingShape).exactOptional(),
    }),
  ),
  elsewhere: z.array(receiver),
});

/** A question for who may act, its texts read. */
export interface WhoMayActQuery {
  readonly province: WhichProvince;
  readonly on: CivilDate;
  readonly office?: string;
  readonly desk?: string;
  readonly role?: string;
  readonly unit?: UnitCode;
  readonly code?: ProcedureCode;
  readonly patches?: readonly UnitPatch[] | undefined;
}

/** What `province.whoMayAct` takes. */
export const provinceWhoMayActInput: z.ZodType<WhoMayActQuery, unknown> = z.strictObject({
  province: whichSchema,
  on: civilDateSchema,
  office: key.exactOptional(),
  desk: key.exactOptional(),
  role: key.exactOptional(),
  unit: unitCodeSchema.exactOptional(),
  code: procedureCodeSchema.exactOptional(),
  ...unitPatchesShape,
});

const citation = z.object({ instrument: z.string() }).loose();

/** What `province.whoMayAct` answers. */
export const provinceWhoMayActOutput: z.ZodType<Acting> = z.strictObject({
  officers: z.array(
    z.strictObject({
      officer: z.string(),
      post: z.string(),
      kind: z.enum(["assignment", "secondment"]),
      office: z.string(),
      desk: z.string().exactOptional(),
      role: z.string(),
      capacity: z.string().exactOptional(),
      effective: z.strictObject({ from: z.string(), until: z.string().exactOptional() }),
      keepsPost: z.boolean().exactOptional(),
      citation: citation.exactOptional(),
    }),
  ),
  villages: z.array(
    z.strictObject({
      emergency: z.string(),
      village: z.string(),
      unit: z.string(),
      post: z.string(),
      until: z.string(),
      citation,
    }),
  ),
}) as unknown as z.ZodType<Acting>;

/** A profile to be looked over, on a day. */
export interface CheckQuery {
  readonly province: WhichProvince;
  readonly on: CivilDate;
  readonly patches?: readonly UnitPatch[] | undefined;
}

/** What `province.check` takes. */
export const provinceCheckInput: z.ZodType<CheckQuery, unknown> = z.strictObject({
  province: whichSchema,
  on: civilDateSchema,
  ...unitPatchesShape,
});

/** What `province.check` answers: what is wrong with a profile, what of it cannot hold on the day, and what is an example. */
export interface CheckedProfile {
  readonly valid: boolean;
  readonly issues: readonly ProfileIssue[];
  readonly overlayWarnings: readonly OverlayWarning[];
  /** The paths of rows that are marked as an example. */
  readonly examples: readonly string[];
}

/** The shape of what `province.check` answers. */
export const provinceCheckOutput: z.ZodType<CheckedProfile> = z.strictObject({
  valid: z.boolean(),
  issues: z.array(
    z.strictObject({
      path: z.string(),
      code: z.string(),
      message: z.strictObject({ vi: z.string(), en: z.string() }),
    }),
  ),
  overlayWarnings: z.array(
    z.strictObject({
      overlay: z.string(),
      problem: z.string(),
      codes: z.array(z.string()).exactOptional(),
      other: z.string().exactOptional(),
    }),
  ),
  examples: z.array(z.string()),
}) as unknown as z.ZodType<CheckedProfile>;
