import { officeSchema } from "@haicap/calendar/schema";
import { civilDateSchema, periodSchema } from "@haicap/kernel/schema";
import { procedureCodeSchema } from "@haicap/procedures/schema";
import { unitCodeSchema } from "@haicap/units/schema";
import * as z from "zod";
import type { Evidence } from "../profile/Evidence.ts";
import { officeKinds, type ProfileOffice, sessionKinds } from "../profile/ProfileOffice.ts";
import type { Rows } from "../profile/ProvinceProfile.ts";
import { hoursSchema, recurrenceSchema } from "./time.ts";

/** Words for people. */
export const textSchema: z.ZodType<string, unknown> = z.string().trim().min(1).max(2000);

/** The key of a row: letters, digits, hyphens. */
const keySchema = z
  .string()
  .regex(
    /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,99}$/,
    "khoá chỉ gồm chữ không dấu, chữ số, gạch nối | a key is letters without marks, digits, hyphens",
  );

/** Rows by key; `null` takes a row away. */
export const rowsOf = <Row>(row: z.ZodType<Row, unknown>): z.ZodType<Rows<Row>, unknown> =>
  z.record(keySchema, row.nullable()) as unknown as z.ZodType<Rows<Row>, unknown>;

/** Rows inside a row: none is taken away. */
const ownRows = <Row>(row: z.ZodType<Row, unknown>): z.ZodType<Readonly<Record<string, Row>>, unknown> =>
  z.record(keySchema, row) as unknown as z.ZodType<Readonly<Record<string, Row>>, unknown>;

/** Where a row comes from. */
export const evidenceSchema: z.ZodType<Evidence, unknown> = z.union([
  z.strictObject({
    source: textSchema,
    checkedOn: civilDateSchema,
    confidence: z.enum(["verified", "press", "recalled"]),
    note: textSchema.exactOptional(),
  }),
  z.strictObject({ example: z.literal(true), note: textSchema.exactOptional() }),
]);

const codes = z.array(procedureCodeSchema).min(1).max(10_000);
const scopeSchema = z.strictObject({
  codes: codes.exactOptional(),
  fields: z.array(textSchema).min(1).max(1000).exactOptional(),
  units: z.array(unitCodeSchema).min(1).max(1000).exactOptional(),
  channels: z
    .array(z.enum(["inPerson", "online", "publicPost"]))
    .min(1)
    .exactOptional(),
});

const counter = {
  name: textSchema,
  receives: scopeSchema.exactOptional(),
  appointment: z.boolean().exactOptional(),
  effective: periodSchema.exactOptional(),
  evidence: evidenceSchema.exactOptional(),
};

const deskSchema = z.strictObject({ ...counter, time: officeSchema.exactOptional() });

const sessionSchema = z.strictObject({
  ...counter,
  kind: z.enum(sessionKinds),
  place: textSchema.exactOptional(),
  rule: recurrenceSchema,
  hours: hoursSchema,
  onHolidays: z.enum(["skip", "hold"]).exactOptional(),
});

/** An office with its desks and sessions. */
export const profileOfficeSchema: z.ZodType<ProfileOffice, unknown> = z.strictObject({
  ...counter,
  kind: z.enum(officeKinds),
  unit: unitCodeSchema,
  address: textSchema.exactOptional(),
  time: officeSchema.exactOptional(),
  desks: ownRows(deskSchema).exactOptional(),
  sessions: ownRows(sessionSchema).exactOptional(),
});
