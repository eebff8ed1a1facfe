import type { Operation } from "../operation/Operation.ts";
import { addressOperations } from "./address.ts";
import { calendarOperations } from "./calendar.ts";
import { citationsOperations } from "./citations.ts";
import { dataOperations } from "./data.ts";
import { deadlineOperations } from "./deadline.ts";
import { dossiersOperations } from "./dossiers.ts";
import { identifiersOperations } from "./identifiers.ts";
import { indicatorsOperations } from "./indicators.ts";
import { limitsOperations } from "./limits.ts";
import { lunarOperations } from "./lunar.ts";
import { proceduresOperations } from "./procedures.ts";
import { provinceOperations } from "./province.ts";
import { receiptOperations } from "./receipt.ts";
import { unitsOperations } from "./units.ts";

export type { DataVersions, Failure } from "../operation/answer.ts";
export { type SharedSchemas, sharedSchemas } from "../operation/compactSchema.ts";
export type { InputIssue, InvalidInput } from "../operation/invalidInput.ts";
export { jsonSchemaOf } from "../operation/jsonSchema.ts";
export type { Operation, OperationExample } from "../operation/Operation.ts";
export { type PatchFile, readPatchFile, withPatchFile } from "../operation/patchFile.ts";
export { followed, type Schema } from "../operation/schemaParts.ts";

/** Every capability of the house, in the order a reader meets them. */
export const operations: readonly Operation[] = [
  ...calendarOperations,
  ...lunarOperations,
  ...limitsOperations,
  ...deadlineOperations,
  ...receiptOperations,
  ...citationsOperations,
  ...unitsOperations,
  ...addressOperations,
  ...identifiersOperations,
  ...proceduresOperations,
  ...dossiersOperations,
  ...indicatorsOperations,
  ...provinceOperations,
  ...dataOperations,
];

/**
 * The operation of a name, or `undefined`.
 *
 * @example
 * operationNamed("limits.parse").run({ text: "không quá 03 ngày làm việc" }).ok; // => true
 * operationNamed("limits.guess"); // => undefined
 */
export const operationNamed = (name: string): Operation | undefined =>
  operations.find((operation) => operation.name === name);
