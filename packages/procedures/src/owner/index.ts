export { type ActingVerdict, type Actor, type MayAct, mayAct } from "./mayAct.ts";
export { type OwnerQuestion, type Ownership, ownerAt } from "./ownerAt.ts";
