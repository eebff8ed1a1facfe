import type { ProvinceProfile } from "haicap/province";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { cell, joined, lines, rowHead } from "../page/parts.ts";
import { type Evidence, evidenceIn, evidenceSection } from "./evidenceWords.ts";
import { procedurePath } from "./paths.ts";
import type { Setting } from "./Setting.ts";

type Rows<Key extends "closures" | "overlays" | "stepBudgets" | "officers" | "emergencies"> = NonNullable<
  NonNullable<ProvinceProfile[Key]>[string]
>;

/** What a province has settled: competence, fees, reception, closures, internal steps, posts, emergencies. */
export const settledTables = (setting: Setting): readonly Block[] => {
  const { speech, facts: known } = setting;
  const { words } = speech;
  const { closures = {}, overlays = {}, stepBudgets = {}, officers = {}, emergencies = {} } = known.profile;
  const period = ({ from, until }: { readonly from: string; readonly until?: string }): string =>
    words.span(speech.day(from), until === undefined ? undefined : speech.lastDay(until));
  const rowsOf = <Row extends { readonly evidence?: Evidence }>(
    rows: Readonly<Record<string, Row | null>>,
    row: (one: Row) => readonly [Cell, Cell, Cell],
  ): readonly (readonly Cell[])[] =>
    Object.values(rows).flatMap((one) =>
      one === null ? [] : [[...row(one), cell(...evidenceIn(setting, one.evidence))]],
    );
  const procedure = (codes: readonly string[]): readonly Inline[] =>
    joined(
      codes.map((code) => procedureLink(setting, code)),
      ", ",
    );
  const settled = rowsOf<Rows<"overlays">>(overlays, (one) => [
    rowHead(words.office.kinds[one.kind] ?? one.kind),
    lines(procedure(one.codes), [settledIn(setting, one)]),
    lines([period(one.effective)], one.citation === undefined ? [] : [speech.citation(one.citation)]),
  ]);
  const closed = rowsOf<Rows<"closures">>(closures, (one) => [
    rowHead(period(one)),
    cell(one.reason),
    cell((one.offices ?? []).join(", ")),
  ]);
  const steps = rowsOf<Rows<"stepBudgets">>(stepBudgets, (one) => [
    { ...cell(...procedure(one.codes)), head: true },
    lines(
      ...one.steps.map(({ who, limit }) => [
        words.office.by(
          who,
          typeof limit === "string" ? limit : `${speech.count(limit.amount)} ${words.limit[limit.unit] ?? limit.unit}`,
        ),
      ]),
    ),
    cell(""),
  ]);
  const posts = rowsOf<Rows<"officers">>(officers, (one) => [
    rowHead(one.post),
    lines(
      ...one.assignments.map(({ kind, office, desk, role }) => [
        `${words.office.kinds[kind] ?? kind}: ${[office, desk, role].filter((part) => part !== undefined).join(" · ")}`,
      ]),
    ),
    lines(...one.assignments.map(({ effective }) => [period(effective)])),
  ]);
  const tasks = rowsOf<Rows<"emergencies">>(emergencies, (one) => [
    rowHead(
      ...one.villages.flatMap(({ name, post }, index) =>
        index === 0 ? [`${name} (${post})`] : [`; ${name} (${post})`],
      ),
    ),
    lines(procedure(one.codes)),
    lines([period(one.effective)], [speech.citation(one.citation)]),
  ]);
  return [
    ...evidenceSection(setting, words.office.settled, "settled", settled, [
      words.type,
      words.procedures,
      words.office.hours,
    ]),
    ...evidenceSection(setting, words.office.closures, "closures", closed, [
      words.days.on,
      words.procedure.note,
      words.offices,
    ]),
    ...evidenceSection(setting, words.office.steps, "steps", steps, [words.procedures, words.office.steps, ""]),
    ...evidenceSection(setting, words.office.officers, "officers", posts, [
      words.name,
      words.office.officers,
      words.procedure.period,
    ]),
    ...evidenceSection(setting, words.office.emergencies, "emergencies", tasks, [
      words.name,
      words.procedures,
      words.procedure.period,
    ]),
  ];
};

/** What an overlay settles beyond whose procedures it concerns. */
const settledIn = ({ speech }: Setting, one: Rows<"overlays">): string => {
  const { words } = speech;
  switch (one.kind) {
    case "decentralisation":
    case "authorisation":
      return one.to.body;
    case "localProcedure":
      return `${one.name} · ${one.field} · ${one.to.body}`;
    case "fee":
      return [speech.fee(one.fee), one.channel === undefined ? undefined : words.procedure.channel[one.channel]]
        .filter((part) => part !== undefined)
        .join(", ");
    case "reception":
      return words.procedure.scope[one.scope] || words.office.unit;
  }
};

const procedureLink = ({ facts: known }: Setting, code: string): Inline =>
  known.procedures.some((one) => one.code === code) ? { link: procedurePath(code), text: code } : { code };
