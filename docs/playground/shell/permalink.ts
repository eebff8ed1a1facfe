import type { State } from "./Tool.ts";

/** What an address bar says: which tool, and what its controls hold. */
export interface Place {
  readonly tool: string;
  readonly state: State;
}

/** No permalink is longer: a hundred thousand letters, each with two marks. */
const longest = 1_000_000;

/** Writes a question as the fragment of an address; a fragment is never sent to a server. */
export const fragmentOf = ({ tool, state }: Place): string => `#${new URLSearchParams({ tool, ...state }).toString()}`;

/** Reads a fragment; whatever is not a question of ours is `undefined`. */
export const placeIn = (fragment: string): Place | undefined => {
  if (fragment.length > longest) return undefined;
  const { tool, ...state } = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/u, "")));
  return tool === undefined ? undefined : { tool, state };
};
