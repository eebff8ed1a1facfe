export { type Completeness, completenessOf } from "./completenessOf.ts";
export { type ListedProcedure, type ListQuestion, listFor, type ProcedureList } from "./listFor.ts";
export { type Sunset, sunsets } from "./sunsets.ts";
