export { answerAll, type BatchAnswer, type BatchOptions, type BatchQuestion } from "./batch/answerAll.ts";
export { fromResult, lift } from "./lift.ts";
export { type OperationUnknown, Questions, type QuestionsOptions } from "./questions/Questions.ts";
