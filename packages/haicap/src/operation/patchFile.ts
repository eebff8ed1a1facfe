import { calendarPatchSchema } from "@haicap/calendar/schema";
import { err, ok, type Result } from "@haicap/kernel";
import { type UnitPatchWire, unitPatchesShape } from "@haicap/units/schema";
import * as z from "zod";
import type { PatchInput } from "../deadline/ComputeInput.ts";
import { type InvalidInput, invalidInput } from "./invalidInput.ts";
import { jsonSchemaOf } from "./jsonSchema.ts";
import type { Operation } from "./Operation.ts";
import { followed, type Schema } from "./schemaParts.ts";

/**
 * What was published since the tables were made (văn bản mới công bố): notices of days off, and acts that change units. Each operation
 * takes what concerns it.
 */
export interface PatchFile {
  readonly calendar?: readonly PatchInput[];
  readonly units?: readonly UnitPatchWire[];
}

const patchFileSchema = z.strictObject({
  calendar: z.array(calendarPatchSchema).max(50).exactOptional(),
  units: unitPatchesShape.patches,
});

/**
 * Checks the content of a patch file and gives it back as it was written; every place that is wrong is named.
 *
 * Whether the acts fit the table of units is not asked here: each question that needs them answers `PatchRefused` when they do not.
 *
 * @example
 * readPatchFile({ calendar: [], units: [] }); // => ok { calendar: [], units: [] }
 * readPatchFile({ notices: [] }); // => err { _tag: "InvalidInput", … }
 * @since 0.1.0
 */
export const readPatchFile = (content: unknown): Result<PatchFile, InvalidInput> => {
  const parsed = patchFileSchema.safeParse(content);
  return parsed.success ? ok(content as PatchFile) : err(invalidInput(parsed.error.issues));
};

/**
 * Which of the two an operation takes under `patches`; `undefined` when it takes neither.
 *
 * @example
 * patchesOf(operationNamed("deadline.compute")); // => "calendar"
 * patchesOf(operationNamed("units.get")); // => "units"
 * patchesOf(operationNamed("limits.parse")); // => undefined
 */
export const patchesOf = (operation: Operation): keyof PatchFile | undefined => {
  const schema = jsonSchemaOf(operation.input, "input");
  const { patches = {} } = (schema["properties"] ?? {}) as Record<string, Schema>;
  const { items = {} } = followed(patches, schema) as { items?: Schema };
  const { properties } = followed(items, schema) as { properties?: object };
  if (properties === undefined) return undefined;
  return "act" in properties ? "units" : "calendar";
};

/**
 * Puts what a patch file says under every question of an operation that it concerns; a question's own `patches` come after, and an operation
 * that takes neither kind stays as it is.
 *
 * @example
 * const notice = { daysOff: ["2026-11-20"], source: "1/TB-BNV", announced: "2026-11-18" };
 * const patched = withPatchFile(operationNamed("deadline.compute"), { calendar: [notice] });
 * const due = patched.run({ receivedAt: "2026-11-18T09:00:00+07:00", limit: "3 ngày làm việc" });
 * due.ok && due.value.dueOn; // => "2026-11-25"
 * @since 0.1.0
 */
export const withPatchFile = (operation: Operation, file: PatchFile): Operation => {
  const kind = patchesOf(operation);
  const patches = kind === undefined ? undefined : file[kind];
  if (patches === undefined || patches.length === 0) return operation;
  return { ...operation, run: (input) => operation.run(withPatches(input, patches)) };
};

const withPatches = (input: unknown, known: readonly unknown[]): unknown => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const { patches = [], ...rest } = input as { patches?: unknown };
  return { ...rest, patches: Array.isArray(patches) ? [...known, ...patches] : patches };
};
