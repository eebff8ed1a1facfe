export { applyDiff, type DiffDoesNotFit } from "./applyDiff.ts";
export {
  type CatalogDiff,
  type ChangedChannels,
  type ChangedRecord,
  type ChannelChange,
  type CodeRepeated,
  diffCatalogs,
  type FieldChange,
  type RecordChanges,
} from "./diffCatalogs.ts";
export {
  diffProcedures,
  type MovedProcedure,
  type ProcedureDiff,
  type ProcedureReference,
} from "./diffProcedures.ts";
