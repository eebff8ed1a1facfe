export * from "./lunarDate.ts";
export { projectYear } from "./projectYear.ts";
