import type { Plan } from "./Life.ts";
import { isInHours, isSameDay } from "./limits.ts";
import type { Random } from "./random.ts";
import type { Scene } from "./scenes.ts";
import type { ProcedureRow } from "./tables.ts";

const ended: readonly { readonly plan: Plan; readonly weight: number }[] = [
  { plan: "early", weight: 46 },
  { plan: "onTime", weight: 22 },
  { plan: "late", weight: 11 },
  { plan: "supplementResumed", weight: 6 },
  { plan: "consulted", weight: 3 },
  { plan: "paid", weight: 3 },
  { plan: "apologised", weight: 2 },
  { plan: "refused", weight: 2 },
  { plan: "withdrawn", weight: 2 },
  { plan: "notAccepted", weight: 2 },
  { plan: "cancelled", weight: 1 },
  { plan: "supplementExpired", weight: 1 },
];

const open: readonly { readonly plan: Plan; readonly weight: number }[] = [
  { plan: "open", weight: 10 },
  { plan: "openAtSignature", weight: 5 },
  { plan: "openAwaitingSupplement", weight: 3 },
  { plan: "openUnpaid", weight: 1 },
];

const longEnough = new Set<Plan>([
  ...(["supplementResumed", "consulted", "paid", "apologised", "withdrawn", "supplementExpired"] as const),
  ...(["openAwaitingSupplement", "openUnpaid", "openAtSignature"] as const),
]);

/** How the dossier will go: a plan that its limit leaves room for and its channel allows. */
export const planFor = (random: Random, scene: Scene, procedure: ProcedureRow, channel: string): Plan => {
  const { plan } = random.weighted(random.between(1, 100) <= scene.open ? open : ended);
  const short = isInHours(procedure.limit) || isSameDay(procedure.limit) || procedure.limit.startsWith("01 ");
  if (short && longEnough.has(plan)) return plan.startsWith("open") ? "open" : "onTime";
  if (plan === "paid" && procedure.sector !== "Đất đai") return "early";
  if (plan === "openUnpaid" && procedure.sector !== "Đất đai") return "open";
  if ((plan === "cancelled" || plan === "notAccepted") && channel === "desk") return "early";
  return plan;
};
