import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import { type PatchedQuestion, type PatchedWire, unitCodeSchema, unitPatchesShape } from "@haicap/units/schema";
import * as z from "zod";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { LocalFeeQuestion, LocalFees } from "../overlay/localFeesAt.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
import { channelSchema, feeSchema, procedureCodeSchema, withoutUndefined } from "./shared.ts";
import type { WhoHandlesWire } from "./whoHandles.ts";

/** A question of `procedures.localFees` as written on the wire. */
export interface LocalFeesWire extends Pick<WhoHandlesWire, "code" | "on" | "channel">, PatchedWire {
  readonly place: string;
  readonly overlays: readonly ProvinceOverlayWire[];
}

/** What `procedures.localFees` takes. */
export type LocalFeesQuestion = LocalFeeQuestion & PatchedQuestion & { readonly overlays: readonly ProvinceOverlay[] };

/** What `procedures.localFees` takes. */
export const proceduresLocalFeesInput: z.ZodType<LocalFeesQuestion, LocalFeesWire> = z
  .strictObject({
    code: procedureCodeSchema,
    place: unitCodeSchema,
    on: civilDateSchema,
    channel: channelSchema.optional(),
    overlays: z.array(provinceOverlaySchema).max(1000),
    ...unitPatchesShape,
  })
  .transform((asked) => withoutUndefined(asked)) as unknown as z.ZodType<LocalFeesQuestion, LocalFeesWire>;

/** What `procedures.localFees` answers. */
export const proceduresLocalFeesOutput: z.ZodType<LocalFees> = z.strictObject({
  fees: z.array(z.strictObject({ fee: feeSchema, citation: citationSchema })),
  warnings: z.array(z.string()) as unknown as z.ZodType<readonly HandlingWarning[]>,
});
