import type { Failure, Result } from "haicap";
import type { CaseDependent, Decider, Handling, HandlingOption } from "haicap/reference";
import type { OwnerSpan, OwnerThen } from "./Facts.ts";
import type { Scope } from "./Scope.ts";

/** Who owns a procedure on each of the days given (in order), each until the next. */
export const ownerSpans = (scope: Scope, code: string, days: readonly string[]): readonly OwnerSpan[] => {
  const spans = days.map((from, index): OwnerSpan => {
    const until = days[index + 1];
    return { ...spanOf(handlingOn(scope, code, from), from), ...(until === undefined ? {} : { until }) };
  });
  return spans.reduce<readonly OwnerSpan[]>(joined, []);
};

/** Two spans that say the same are one. */
const joined = (before: readonly OwnerSpan[], next: OwnerSpan): readonly OwnerSpan[] => {
  const last = before.at(-1);
  if (last === undefined || said(last) !== said(next)) return [...before, next];
  const { until: _, ...open } = last;
  return [...before.slice(0, -1), { ...open, ...(next.until === undefined ? {} : { until: next.until }) }];
};

const said = ({ from: _, until: __, ...rest }: OwnerSpan): string => JSON.stringify(rest);

/** The answer of `procedures.whoHandles` for the whole province. */
export const handlingOn = (scope: Scope, code: string, on: string): Result<Handling, Failure> => {
  const wide = scope.ask<Handling>("procedures.whoHandles", { code, on, place: scope.province });
  if (wide.ok || wide.error._tag === "CaseDependent") return wide;
  return scope.ask<Handling>("procedures.whoHandles", { code, on });
};

/** An answer as a span that begins on the day asked. */
export const spanOf = (answered: Result<Handling, Failure>, from: string): OwnerSpan => {
  if (!answered.ok) return failed(answered.error, from);
  const {
    status,
    decides,
    alternatives = [],
    acting,
    options = [],
    certainty,
    citations,
    warnings,
    reasons,
  } = answered.value;
  const owners = [
    ...(decides === undefined ? [] : [decides]),
    ...alternatives,
    ...(acting === undefined ? [] : [acting]),
  ].map(ownerOf);
  const ended = reasons.find((reason) => reason.reason === "basisEnded");
  return {
    from,
    status,
    owners: owners.length > 0 ? owners : options.map(optionOf),
    needs: [],
    certainty,
    citations,
    warnings: warnings.filter((warning) => !ofTheQuestion.has(warning)),
    ...(ended === undefined
      ? {}
      : {
          ended: {
            instrument: ended.citations[0]?.instrument ?? "",
            ...(ended.replacedBy === undefined ? {} : { replacedBy: ended.replacedBy }),
          },
        }),
  };
};

/** Warnings about how it was asked: of the whole province, and of days to come. */
const ofTheQuestion: ReadonlySet<string> = new Set(["placeTooCoarse", "afterLastCheck"]);

const failed = (failure: Failure, from: string): OwnerSpan => {
  const nothing = { from, owners: [], needs: [], certainty: "provisional", citations: [], warnings: [] } as const;
  if (failure._tag !== "CaseDependent") return { ...nothing, status: "unknown" };
  const { options, needs } = failure as unknown as CaseDependent;
  const citations = new Map(options.flatMap((one) => one.citations).map((one) => [JSON.stringify(one), one]));
  return {
    ...nothing,
    status: "dependsOnCase",
    owners: options.map(optionOf),
    needs,
    citations: [...citations.values()],
  };
};

const ownerOf = ({ level, organ, body, kind, office }: Decider): OwnerThen => ({
  level,
  organ,
  body,
  kind,
  ...(office === undefined ? {} : { office }),
});

const optionOf = ({ level, organ, body, when = {} }: HandlingOption): OwnerThen => {
  const told = Object.entries(when).map(([fact, value]) => `${fact}: ${value}`);
  return { level, organ, body, ...(told.length === 0 ? {} : { when: told.join("; ") }) };
};
