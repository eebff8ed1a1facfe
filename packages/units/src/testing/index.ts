export { addressReaderLaws } from "./addressReaderLaws.ts";
export { readingLine } from "./readingLine.ts";
export { sampleAliases, sampleTable } from "./sampleCountry.ts";
export { daysOfTwoTiers, unitCodes, unitTableLaws } from "./unitTableLaws.ts";
export { messyAddresses, writtenAddresses } from "./writtenAddresses.ts";
