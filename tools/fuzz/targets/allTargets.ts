import type { FuzzTarget } from "../Target.ts";
import { documentTargets } from "./documents.ts";
import { importTargets } from "./imports.ts";
import { operationTargets } from "./operations.ts";
import { storeTargets } from "./stores.ts";
import { streamTargets } from "./streams.ts";
import { textTargets } from "./text.ts";

/** Everything that reads what comes from outside. */
export const allTargets = (): readonly FuzzTarget[] => [
  ...textTargets,
  ...importTargets,
  ...documentTargets,
  ...streamTargets,
  ...storeTargets,
  ...operationTargets(),
];
