export * from "./answers.ts";
export * from "./calendar.ts";
export * from "./deadline.ts";
export * from "./limits.ts";
export * from "./receipt.ts";
