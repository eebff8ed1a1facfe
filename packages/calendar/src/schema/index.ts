export * from "./answers.ts";
export * from "./deadline.ts";
export * from "./limits.ts";
