export {
  type IdentifierCheckOutput,
  type IdentifierCheckQuestion,
  type IdentifierCheckWire,
  identifierCheckInput,
  identifierCheckOutput,
} from "./identifierCheck.ts";
