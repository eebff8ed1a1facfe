import { compileCatalog, type ProcedureCatalog } from "@haicap/procedures";
import { packedDirectory, version } from "@haicap/procedures-data";
import { records } from "@haicap/procedures-data/records";
import type { DataVersions } from "../operation/answer.ts";
import { unitVersions } from "./units.ts";

let cached: ProcedureCatalog | undefined;

/** The procedures with their owners and records; each decoded when first asked. */
export const procedureCatalog = (): ProcedureCatalog => {
  cached ??= compileCatalog({ ...packedDirectory, records });
  return cached;
};

export const procedureVersions = (): DataVersions => ({ "procedures-data": version });

/** Of answers that name units too. */
export const procedureAndUnitVersions = (): DataVersions => ({ ...procedureVersions(), ...unitVersions() });
