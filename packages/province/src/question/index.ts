export { officeOf, withOwnHours } from "../profile/officeOf.ts";
export { type FillOptions, fillQuestion, overlaysOf, type QuestionShape } from "./fillQuestion.ts";
