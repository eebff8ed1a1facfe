export type { E164, NotAPhoneNumber, PhoneNumber, PhoneReader } from "./PhoneNumber.ts";
export { type NumberingPlan, phoneReader } from "./phoneReader.ts";
