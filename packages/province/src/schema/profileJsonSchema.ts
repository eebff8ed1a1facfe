import * as z from "zod";
import { provinceProfileSchema } from "./profile.ts";

/**
 * The JSON Schema (2020-12) of a profile as written (lược đồ JSON của hồ sơ cấu hình); also published as `profile.schema.json`.
 *
 * It says the shape alone: what does not agree between the parts, {@link readProfile} tells.
 *
 * @example
 * profileJsonSchema()["additionalProperties"]; // => false
 * @since 0.1.0
 */
export const profileJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(provinceProfileSchema, { io: "input", unrepresentable: "any" }),
  title: "Hồ sơ cấu hình của tỉnh · A province's profile",
});
