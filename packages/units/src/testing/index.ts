export { sampleAliases, sampleTable } from "./sampleCountry.ts";
export { daysOfTwoTiers, unitCodes, unitTableLaws } from "./unitTableLaws.ts";
export { writtenAddresses } from "./writtenAddresses.ts";
