import type { ProvinceProfile } from "haicap/province";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { heading, table } from "../page/parts.ts";
import type { Setting } from "./Setting.ts";

/** Where a row of a profile comes from. */
export type Evidence = NonNullable<NonNullable<ProvinceProfile["offices"]>[string]>["evidence"];

/** Where a row comes from, or that it is an example. */
export const evidenceIn = (setting: Setting, evidence: Evidence): readonly Inline[] => {
  const { words, day } = setting.speech;
  if (evidence === undefined) return [];
  const note = evidence.note === undefined ? [] : [" · ", { soft: evidence.note }];
  if ("example" in evidence)
    return [...exampleBadge(setting, evidence), ...(evidence.note === undefined ? [] : [" ", { soft: evidence.note }])];
  const { source, confidence, checkedOn } = evidence;
  return [
    source,
    " · ",
    { soft: `${words.office.confidence[confidence] ?? confidence}, ${words.office.seen(day(checkedOn))}` },
    ...note,
  ];
};

/** A mark on what is only an example. */
export const exampleBadge = ({ speech: { words } }: Setting, evidence: Evidence): readonly Inline[] =>
  evidence !== undefined && "example" in evidence ? [{ badge: words.office.example, tone: "doubt" }] : [];

/** A heading and a table of rows of a profile whose last cell says where each comes from. */
export const evidenceSection = (
  { speech: { words } }: Setting,
  title: string,
  id: string,
  rows: readonly (readonly Cell[])[],
  labels: readonly string[],
): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(title, id),
        ...table(
          title,
          [...labels, words.office.evidence].map((label) => ({ label })),
          rows,
        ),
      ];
