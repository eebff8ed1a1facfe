export { type CitationsParseOutput, citationSchema, citationsParseInput, citationsParseOutput } from "./citations.ts";
export { civilDateSchema, instantSchema } from "./dates.ts";
export { periodSchema } from "./period.ts";
