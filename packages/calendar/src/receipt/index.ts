export type { Receipt, WalkedDay } from "./Receipt.ts";
export { type ReceiptContext, receiptOf } from "./receiptOf.ts";
export { type ReceiptDifference, receiptDifferences } from "./verifyReceipt.ts";
