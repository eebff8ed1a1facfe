export type { ExchangedDossier, ExchangeField, ExchangeKind, ExchangeProfile } from "./ExchangeProfile.ts";
export { type ExchangedHistory, exchangedOf } from "./exchangedOf.ts";
export { type ExchangeInvalid, type ExchangeRead, fromExchange } from "./fromExchange.ts";
export { type ExchangeRecord, toExchange } from "./toExchange.ts";
