export type { DefinitionDifferences, ParameterDifference } from "./definitionDifferences.ts";
export type {
  AlreadyMigrated,
  BasisMissing,
  ClockWouldChange,
  MigrationFailure,
  StatusUnmapped,
} from "./MigrationFailure.ts";
export { type Migration, type MigrationRequest, migrate } from "./migrate.ts";
export { type HousedDossier, type Reform, type Rehoming, type RehomingReport, rehome } from "./rehome.ts";
