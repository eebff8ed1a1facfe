// Publishes the shape of a profile as JSON Schema, so that an editor completes and checks a profile while it is written.
import { profileJsonSchema } from "../../packages/province/src/schema/profileJsonSchema.ts";
import { formatted } from "./province/formatted.ts";

export const generate = (): Map<string, string> =>
  new Map([["packages/province/profile.schema.json", `${formatted(profileJsonSchema())}\n`]]);
