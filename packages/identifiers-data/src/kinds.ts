import type { KindFact } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import { packedKinds } from "./kinds.gen.ts";

let unpacked: readonly KindFact[] | undefined;

/**
 * What each kind of identifier rests on (căn cứ) and when it is in use; unpacked on the first call.
 *
 * @example
 * kindFacts().find((fact) => fact.kind === "taxOfPerson"); // => { kind: "taxOfPerson", fact: "inUse", from: "2025-07-01" }
 * @since 0.1.0
 */
export const kindFacts = (): readonly KindFact[] => {
  unpacked ??= packedKinds.split("\n").map(kindFact);
  return unpacked;
};

const kindFact = (line: string): KindFact => {
  const [kind, fact, instrument, from, until] = line.split("|");
  return {
    kind: kind as KindFact["kind"],
    fact: fact as KindFact["fact"],
    ...(instrument ? { instrument } : {}),
    ...(from ? { from: from as CivilDate } : {}),
    ...(until ? { until: until as CivilDate } : {}),
  };
};
