export {
  type LedgerAct,
  type LedgerMeasure,
  type LedgerTables,
  type PackedLedger,
  type PublishedTotal,
  readLedger,
} from "./LedgerTables.ts";
export {
  type Ledger,
  type LedgerComparison,
  type LedgerFlow,
  ledgerOn,
} from "./ledgerOn.ts";
