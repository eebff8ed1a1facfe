import type { Evidence } from "./Evidence.ts";

/** Whether a row is an example nobody vouches for. */
export const isExample = (evidence: Evidence | undefined): boolean => evidence !== undefined && "example" in evidence;
