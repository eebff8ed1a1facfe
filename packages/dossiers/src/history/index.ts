export { appendEvent, sealEntry } from "./appendEvent.ts";
export { openChain, sealEvent } from "./chain.ts";
export type { Opening, PersonalField, Salts } from "./commitments.ts";
export { type History, type HistoryEntry, headOf, openHistory } from "./History.ts";
export { eventsOf, redact } from "./redact.ts";
export { type Retention, retentionOf } from "./retentionOf.ts";
export { dossierOf, type Snapshot, type SnapshotStale, snapshotOf, verifySnapshot } from "./snapshot.ts";
export {
  type Anchor,
  type HistoryBroken,
  type HistoryProblem,
  type HistoryVerified,
  verifyHistory,
} from "./verifyHistory.ts";
