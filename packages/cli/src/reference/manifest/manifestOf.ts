import type { Facts, OwnerSpan, ProcedureFacts } from "../facts/Facts.ts";
import type { Manifest, ManifestDay, ManifestProcedure } from "./Manifest.ts";

/** What the facts of a reference say of the law, without words of any language beside the tables' own. */
export const manifestOf = ({ on, province, versions, communes, procedures, years, sunsets }: Facts): Manifest => ({
  format: 1,
  province: province.code,
  name: province.fullName,
  on,
  versions,
  units: Object.fromEntries(
    communes.map(({ unit, predecessors }) => [
      unit.code,
      { name: unit.fullName, from: predecessors.map((edge) => edge.unit.code).sort() },
    ]),
  ),
  procedures: Object.fromEntries(procedures.map((one) => [one.code, procedureOf(one)])),
  days: Object.fromEntries(
    years
      .flatMap(({ daysOff, makeUpDays }) => [...daysOff, ...makeUpDays])
      .map((day): [string, ManifestDay] => {
        const { date, kind, name = "", source, certainty } = day;
        return [date, { kind, name, source, certainty }];
      }),
  ),
  sunsets: Object.fromEntries(sunsets.map(({ instrument, until }) => [instrument, until])),
});

const procedureOf = ({ name, field, now, spans, record, localFees }: ProcedureFacts): ManifestProcedure => ({
  name,
  field,
  status: now.status,
  owners: ownersOf(now),
  basis: unique(now.citations.map((one) => [one.instrument, one.article, one.clause].filter(Boolean).join(" "))),
  through: spans.map((span) => [span.from, [span.status, ...ownersOf(span)].join("; ")] as const),
  limits: unique(
    (record?.channels ?? []).flatMap(({ channel, limit, limitText }) =>
      limit === undefined ? (limitText ?? []) : `${channel}: ${limit.amount} ${limit.unit}`,
    ),
  ),
  fees: unique([
    ...(record?.channels ?? []).flatMap(({ channel, fees }) =>
      fees.map(
        ({ status, amount, currency }) =>
          `${channel}: ${[amount ?? status, amount === undefined ? undefined : currency].filter((part) => part !== undefined).join(" ")}`,
      ),
    ),
    ...localFees.map(({ fee, channel = "*" }) => `${channel}: ${fee.amount ?? fee.status} (local)`),
  ]),
  documents: record?.documents.length ?? 0,
});

const ownersOf = ({ owners }: OwnerSpan): readonly string[] =>
  owners.map(({ level, body, kind }) => [level, body, kind].filter((part) => part !== undefined).join(" · "));

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
