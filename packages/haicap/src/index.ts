export type { Result, Words } from "@haicap/kernel";
export * as citations from "./citations/index.ts";
export * as deadline from "./deadline/index.ts";
export * as identifiers from "./identifiers/index.ts";
export type { DataVersions, Failure } from "./operation/answer.ts";
export type { Operation, OperationExample } from "./operation/Operation.ts";
export { unwrap } from "./operation/unwrap.ts";
export * as procedures from "./procedures/index.ts";
export * as units from "./units/index.ts";
