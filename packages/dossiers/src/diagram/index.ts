export { toMermaid } from "./toMermaid.ts";
export { toReviewPage } from "./toReviewPage.ts";
export { toSvg } from "./toSvg.ts";
export {
  type MachineConfig,
  type MachineGuard,
  type MachineState,
  type MachineTransition,
  toXState,
} from "./toXState.ts";
