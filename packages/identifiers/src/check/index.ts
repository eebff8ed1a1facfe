export type { Checked, CheckedIdentifier, IdentifierParts, IdentifierQuestion } from "./CheckedIdentifier.ts";
export { checkIdentifier, type IdentifierReferences } from "./checkIdentifier.ts";
export type { IdentifierWarning } from "./IdentifierWarning.ts";
