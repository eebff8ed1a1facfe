import type { Evidence } from "./Evidence.ts";

/**
 * Whether a row is an example nobody vouches for.
 *
 * @example
 * isExample({ example: "made up" }); // => true
 * isExample(undefined); // => false
 */
export const isExample = (evidence: Evidence | undefined): boolean => evidence !== undefined && "example" in evidence;
