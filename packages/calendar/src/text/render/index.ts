export type { Language } from "./Language.ts";
export { receiptMarkdown } from "./receiptMarkdown.ts";
export { type ReceiptRule, receiptRules } from "./receiptRules.ts";
export { receiptSvg } from "./receiptSvg.ts";
export { receiptText } from "./receiptText.ts";
export { yearMarkdown } from "./yearMarkdown.ts";
export { yearSvg } from "./yearSvg.ts";
export { yearText } from "./yearText.ts";
