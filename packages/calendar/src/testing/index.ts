export * from "./laws.ts";
export * from "./scenes.ts";
