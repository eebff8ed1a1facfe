export type {
  AddressAnswer,
  AddressCandidate,
  AddressReason,
  ObjectionKind,
  ReadAs,
  WrittenUnder,
} from "./AddressAnswer.ts";
export { type AddressReader, compileAddressReader } from "./AddressReader.ts";
export type { PackedAliases } from "./PackedAliases.ts";
export { type ResolveOptions, resolveAddress } from "./resolveAddress.ts";
export { type AddressResolver, type SettledAddress, settleAddress } from "./settleAddress.ts";
export { unitOfAddress } from "./unitOfAddress.ts";
