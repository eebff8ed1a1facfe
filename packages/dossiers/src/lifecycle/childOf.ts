import type { Command } from "./Command.ts";

/** The child a command is about, where it is about one: every definition has a guard that saw it named. */
export const childOf = ({ payload }: Command): string => (payload as { readonly child: string }).child;
