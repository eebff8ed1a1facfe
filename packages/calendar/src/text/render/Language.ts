import type { Words } from "@haicap/kernel";

/** The languages everything is said in. */
export type Language = keyof Words;
