import { citationSchema, periodSchema } from "@haicap/kernel/schema";
import { unitCodeSchema } from "@haicap/units/schema";
import * as z from "zod";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { channelSchema, feeSchema, levelSchema, organSchema, procedureCodeSchema } from "./shared.ts";

/** An overlay of a province as written on the wire: codes and dates are plain text. */
export type ProvinceOverlayWire<Overlay extends ProvinceOverlay = ProvinceOverlay> = Overlay extends ProvinceOverlay
  ? Omit<Overlay, "province" | "codes" | "within" | "effective"> & {
      readonly province: string;
      readonly codes: readonly string[];
      readonly within?: readonly string[];
      readonly effective: { readonly from: string; readonly until?: string };
    }
  : never;

const terms = {
  province: unitCodeSchema,
  codes: z.array(procedureCodeSchema).min(1, "hãy cho mã thủ tục | give the codes of procedures"),
  within: z.array(unitCodeSchema).exactOptional(),
  effective: periodSchema,
  citation: citationSchema.exactOptional(),
};
const owner = z.strictObject({ level: levelSchema, organ: organSchema, body: z.string().min(1) });
const words = z.string().trim().min(1);

/** Reads what a province has settled for itself (quy định riêng của tỉnh). */
export const provinceOverlaySchema: z.ZodType<ProvinceOverlay, ProvinceOverlayWire> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...terms,
    kind: z.enum(["decentralisation", "authorisation"]),
    from: levelSchema.exactOptional(),
    to: owner,
  }),
  z.strictObject({ ...terms, kind: z.literal("fee"), fee: feeSchema, channel: channelSchema.exactOptional() }),
  z.strictObject({ ...terms, kind: z.literal("reception"), scope: z.enum(["unit", "province"]) }),
  z.strictObject({
    ...terms,
    kind: z.literal("localProcedure"),
    name: words,
    field: words,
    issuer: words,
    to: owner,
  }),
]) as unknown as z.ZodType<ProvinceOverlay, ProvinceOverlayWire>;
