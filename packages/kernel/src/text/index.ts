export type { Words } from "./Words.ts";
