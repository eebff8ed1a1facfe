export { digits } from "../catalog/packedRefs.ts";
export { packRecords } from "./packRecords.ts";
