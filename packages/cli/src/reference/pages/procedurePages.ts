import { flagWords, qrPayload, qrSvg, type Receiver } from "haicap/reference";
import type { LocalFee, OwnerSpan, ProcedureFacts } from "../facts/Facts.ts";
import type { Block, Cell, FactRow, Inline, Page } from "../page/Page.ts";
import { begun, cell, fact, facts, heading, joined, lines, table, text } from "../page/parts.ts";
import { contentBlocks } from "./contentBlocks.ts";
import { officesOf } from "./officePages.ts";
import { holderBadge, kindOf, ownerLines } from "./ownerWords.ts";
import { procedurePath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** A page for each procedure: who decides, where to hand in, by when, for how much, with which papers, by which law. */
export const procedurePages = (setting: Setting): Made => ({
  pages: setting.facts.procedures.map((one) => procedurePage(setting, one)),
});

const procedurePage = (setting: Setting, one: ProcedureFacts): Page => {
  const { words } = setting.speech;
  return {
    path: procedurePath(one.code),
    kicker: one.code,
    title: one.name,
    inVietnamese: true,
    above: above(
      setting,
      ["procedures/index", words.procedures],
      [setting.fieldPaths.get(one.field) ?? "procedures/index", one.field],
    ),
    words: `${one.code} ${one.field} ${one.ministry}`,
    blocks: [
      qrOf(setting, one),
      { kind: "facts", rows: atAGlance(setting, one) },
      ...warnings(setting, one),
      ...contentBlocks(setting, one),
      heading(words.procedure.throughTime, "owners"),
      ...throughTime(setting, one),
      ...(one.spans.some(({ from }) => from > setting.facts.on) ? [text({ soft: words.procedure.futureNote })] : []),
      ...flags(setting, one),
    ],
  };
};

const qrOf = ({ facts: known, speech, base }: Setting, { code }: ProcedureFacts): Block => {
  const dataVersion = known.versions["procedures-data"] ?? "";
  const payload = qrPayload({ code, unit: known.province.code, dataVersion } as Parameters<typeof qrPayload>[0], base);
  return { kind: "qr", svg: qrSvg(payload), text: code, caption: speech.words.procedure.qr };
};

const atAGlance = (setting: Setting, one: ProcedureFacts): readonly FactRow[] => {
  const { words } = setting.speech;
  const { record, handling, now } = one;
  return [
    ...facts(words.procedure.decides, decidesLines(setting, one)),
    ...fact(words.procedure.needs, now.needs.map((need) => words.procedure.fact[need] ?? need).join(", ")),
    ...fact(words.procedure.regulates, { vi: handling?.regulates.body ?? one.ministry }),
    ...facts(words.procedure.submit, submitLines(setting, one)),
    ...facts(words.procedure.limit, limitLines(setting, one)),
    ...facts(words.procedure.fee, feeLines(setting, one)),
    ...facts(
      words.procedure.results,
      (record?.results ?? []).map((result) => [{ vi: result }]),
    ),
    ...fact(
      words.procedure.subjects,
      (record?.subjects ?? []).map((who) => words.procedure.subject[who] ?? who).join(", "),
    ),
    ...fact(
      words.procedure.online,
      record?.onlineLevel === undefined ? "" : (words.procedure.onlineLevel[record.onlineLevel] ?? ""),
    ),
    ...fact(words.procedure.replacedBy, ...codeLinks(setting, handling?.replacedBy ?? record?.replacedBy ?? [])),
    ...fact(words.procedure.replaces, ...codeLinks(setting, record?.replaces ?? [])),
  ];
};

const codeLinks = ({ facts: known }: Setting, codes: readonly string[]): readonly Inline[] =>
  joined(
    codes.map(
      (code): Inline =>
        known.procedures.some((one) => one.code === code) ? { link: procedurePath(code), text: code } : { code },
    ),
    ", ",
  );

const decidesLines = (setting: Setting, { now }: ProcedureFacts): readonly (readonly Inline[])[] => {
  const { words } = setting.speech;
  const kind = kindOf(setting, now);
  const several = now.status === "dependsOnCase" ? words.procedure.oneOf : words.procedure.chooses;
  return [
    [holderBadge(setting, now), ...(kind === "" ? [] : [" ", { soft: kind }])],
    ...(now.owners.length > 1 ? [[{ soft: `${several}:` }]] : []),
    ...ownerLines(setting, now),
  ];
};

const submitLines = (setting: Setting, { places, handling, now }: ProcedureFacts): readonly (readonly Inline[])[] => {
  const { words } = setting.speech;
  if (now.status === "dependsOnCase") return [[{ soft: words.procedure.submitByCase }]];
  const offices = officesOf(setting.facts.profile).filter(([key]) => places.includes(key));
  const here: readonly (readonly Inline[])[] =
    offices.length > mostNamed
      ? [[{ link: "offices", text: words.procedure.anyOffice(offices.length) }]]
      : offices.map(([, { name }]) => [{ link: "offices", text: name }]);
  const receives = (handling?.receives ?? []).filter((one) => here.length === 0 || !isOfDesks(one));
  return [...here, ...receives.map((one) => receiverLine(setting, one))];
};

/** More offices than this are not named one by one. */
const mostNamed = 6;

/** Receivers at the desks of communes and province, which the offices of the profile stand for. */
const isOfDesks = ({ channels, scope }: Receiver): boolean => scope !== "nationwide" && channels.includes("inPerson");

const receiverLine = ({ speech }: Setting, { body, scope, channels, citation }: Receiver): readonly Inline[] => {
  const { words } = speech;
  const told = [
    words.procedure.scope[scope] ?? "",
    channels.map((way) => words.procedure.channel[way] ?? way).join(", "),
  ];
  return [
    { vi: body },
    ...told.filter((part) => part !== "").map((part) => `, ${part}`),
    ...(citation === undefined ? [] : [" ", { soft: `(${speech.citation(citation)})` }]),
  ];
};

const limitLines = (setting: Setting, { record }: ProcedureFacts): readonly (readonly Inline[])[] => {
  const { words, limit, language } = setting.speech;
  const printed = record?.channels.flatMap((channel) =>
    channel.limit === undefined ? (channel.limitText ?? []) : limit(channel.limit),
  );
  const read = record?.limit;
  const unsure: readonly Inline[] =
    read?.confidence === "recalled" ? [" ", { badge: words.certainty["provisional"] ?? "", tone: "doubt" }] : [];
  const different = [...new Set(printed)];
  const shown = read === undefined || limit(read) === different.join() ? [] : [limit(read)];
  return [
    ...shown.map((one): readonly Inline[] => [
      one,
      " ",
      { soft: `(${words.procedure.limitRead.toLowerCase()})` },
      ...unsure,
    ]),
    ...(read?.note === undefined ? [] : [[{ soft: begun(read.note[language]) }]]),
    ...(shown.length > 0 && record?.channels.every((one) => one.limit?.unit === "unspecified")
      ? []
      : different.map((one) => [one])),
  ];
};

const feeLines = (setting: Setting, { record, localFees }: ProcedureFacts): readonly (readonly Inline[])[] => {
  const { words, fee } = setting.speech;
  const channels = new Map<string, Set<string>>();
  for (const { channel, fees } of record?.channels ?? [])
    for (const one of fees) channels.set(fee(one), (channels.get(fee(one)) ?? new Set()).add(channel));
  const known = [...channels].filter(([text]) => text !== words.fee["notStated"]);
  const named = ([text, ways]: readonly [string, ReadonlySet<string>]): readonly Inline[] => {
    const told = [...ways].map((way) => words.procedure.channel[way] ?? way).join(", ");
    return channels.size === 1 ? [text] : [text, " ", { soft: told }];
  };
  return [...localFees.map((one) => localFee(setting, one)), ...(known.length > 0 ? known : [...channels]).map(named)];
};

const localFee = ({ speech }: Setting, { fee, channel, citation }: LocalFee): readonly Inline[] => {
  const { words } = speech;
  const told = [
    words.procedure.localFee.toLowerCase(),
    channel === undefined ? undefined : words.procedure.channel[channel],
  ];
  return [
    speech.fee(fee),
    " ",
    {
      soft: [...told, citation === undefined ? undefined : speech.citation(citation)]
        .filter((part) => part !== undefined)
        .join(", "),
    },
  ];
};

const warnings = ({ speech }: Setting, { now }: ProcedureFacts): readonly Block[] =>
  now.warnings.map((warning) => ({ kind: "note", tone: "doubt", inlines: [speech.warning(warning)] }));

const throughTime = (setting: Setting, { spans }: ProcedureFacts): readonly Block[] => {
  const { words } = setting.speech;
  return table(
    words.procedure.throughTime,
    [
      { label: words.procedure.period, width: "narrow" },
      { label: words.owner.level, width: "narrow" },
      { label: words.procedure.who, width: "wide" },
      { label: words.procedure.how },
      { label: words.basis },
    ],
    spans.map((span) => spanRow(setting, span)),
  );
};

const spanRow = (setting: Setting, span: OwnerSpan): readonly Cell[] => {
  const { speech } = setting;
  const isNow = span.from <= setting.facts.on && (span.until === undefined || setting.facts.on < span.until);
  return [
    {
      head: true,
      lines: [
        [speech.words.span(speech.day(span.from), span.until === undefined ? undefined : speech.lastDay(span.until))],
        ...(isNow ? [[{ soft: speech.words.owner.today }]] : []),
      ],
    },
    cell(holderBadge(setting, span)),
    lines(...ownerLines(setting, span)),
    lines(
      [kindOf(setting, span)],
      ...span.warnings.map((warning): readonly Inline[] => [{ soft: speech.warning(warning) }]),
    ),
    lines(
      ...[...new Set(span.citations.map(speech.citation))].map((one) => [one]),
      ...(span.certainty === "confirmed"
        ? []
        : [[{ badge: speech.words.certainty["provisional"] ?? "", tone: "doubt" as const }]]),
    ),
  ];
};

const flags = ({ speech }: Setting, { record }: ProcedureFacts): readonly Block[] => {
  const { words, language, day } = speech;
  if (record === undefined) return [{ kind: "note", tone: "doubt", inlines: [words.procedure.noRecord] }];
  const told = record.flags.flatMap((flag) => flagWords(flag)?.[language] ?? []);
  return [
    text(
      { soft: `${words.procedure.checked(day(record.checkedOn))}. ` },
      ...(told.length === 0 ? [] : [{ soft: `${words.procedure.flags}: ${[...new Set(told)].join("; ")}.` }]),
    ),
  ];
};
