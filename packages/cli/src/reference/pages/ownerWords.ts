import type { OwnerSpan, OwnerThen } from "../facts/Facts.ts";
import { holderOf } from "../facts/matrixDays.ts";
import type { Inline } from "../page/Page.ts";
import type { Setting } from "./Setting.ts";

/** A badge that says at which level a procedure is decided, or why no one level does. */
export const holderBadge = ({ speech: { words } }: Setting, span: OwnerSpan | undefined): Inline => {
  const holder = holderOf(span);
  return { badge: words.holder[holder], tone: holder };
};

/** The owners of a span, one a line: the body, what kind of competence, and under what condition. */
export const ownerLines = (setting: Setting, span: OwnerSpan): readonly (readonly Inline[])[] => {
  const { words } = setting.speech;
  if (span.ended !== undefined) {
    const { instrument, replacedBy } = span.ended;
    return [
      [
        replacedBy === undefined
          ? words.procedure.ended(instrument)
          : words.procedure.endedReplaced(instrument, replacedBy),
      ],
    ];
  }
  return span.owners.map((owner) => [{ vi: owner.body }, ...conditionOf(setting, owner)]);
};

const conditionOf = ({ speech: { words } }: Setting, { when, office }: OwnerThen): readonly Inline[] => {
  const told = [when, office].filter((part) => part !== undefined);
  return told.length === 0
    ? []
    : [" ", { soft: `(${told.map((part) => factNames(part, words.procedure.fact)).join("; ")})` }];
};

const factNames = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(/\b(age|action|foreignElement|insideIndustrialZone|certifiedBy)\b/g, (key) => names[key] ?? key);

/** How the owners of a span came by their competence. */
export const kindOf = ({ speech: { words } }: Setting, span: OwnerSpan): string => {
  const kinds = new Set(span.owners.flatMap(({ kind }) => kind ?? []));
  return [...kinds].map((kind) => words.procedure.kind[kind] ?? kind).join("; ");
};
