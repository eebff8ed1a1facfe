export type { PackedAliases } from "./PackedAliases.ts";
