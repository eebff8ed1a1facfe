export type { Language } from "./Language.ts";
export { receiptMarkdown } from "./receiptMarkdown.ts";
export { receiptSvg } from "./receiptSvg.ts";
export { receiptText } from "./receiptText.ts";
export { yearSvg } from "./yearSvg.ts";
