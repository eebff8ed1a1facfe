export { type NotAQrPayload, type QrPayload, qrPayload, readQrPayload } from "./qrPayload.ts";
export { type QrSheet, qrSheet, type SheetProcedure } from "./qrSheet.ts";
export { qrSvg } from "./qrSvg.ts";
