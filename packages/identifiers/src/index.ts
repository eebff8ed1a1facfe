export * from "./agency/AgencyCode.ts";
export * from "./dossier/DossierNumber.ts";
export * from "./dossier/issueDossierNumber.ts";
export * from "./procedure/ProcedureCode.ts";
export type { IdentifierReason } from "./reason/IdentifierReason.ts";
