export { type IdentifierCheckOutput, identifierCheckInput, identifierCheckOutput } from "./identifierCheck.ts";
