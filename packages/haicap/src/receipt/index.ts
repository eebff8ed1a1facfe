export { type VerifyInput, type VerifyOutput, verify } from "./verify.ts";
