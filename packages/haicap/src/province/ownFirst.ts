import { map, type Result } from "@haicap/kernel";
import type { Failure } from "../operation/answer.ts";

interface Candidate {
  readonly unit: { readonly code: string; readonly parent?: { readonly code: string } };
}

/** The candidates of an address with those of a province first, in their order; nothing else of the answer changes. */
export const ownFirst = (answered: Result<object, Failure>, province: string): Result<object, Failure> =>
  map(answered, (value) => {
    const { candidates } = value as { readonly candidates?: readonly Candidate[] };
    if (candidates === undefined) return value;
    const isOwn = ({ unit }: Candidate): boolean => unit.code === province || unit.parent?.code === province;
    return { ...value, candidates: [...candidates.filter(isOwn), ...candidates.filter((one) => !isOwn(one))] };
  });
