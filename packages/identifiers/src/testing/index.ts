export { agencyCodes, agencyCodes2016, agencyCodes2020 } from "./agencyCodes.ts";
export { digits } from "./digits.ts";
export { damaged, hostileTexts } from "./hostileTexts.ts";
export { type IdentifierLaw, identifierLaws } from "./identifierLaws.ts";
export { sampleReferences, sampleTables } from "./sampleReferences.ts";
export { organisationTaxCodes, personalNumbers, validIdentifiers } from "./validIdentifiers.ts";
