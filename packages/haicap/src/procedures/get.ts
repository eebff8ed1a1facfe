import { type LegalCitation, map, type Result } from "@haicap/kernel";
import {
  getProcedure,
  levelsOn,
  type ProcedureCatalog,
  type ProcedureChannel,
  type ProcedureFee,
  type ProcedureRecord,
  type ProcedureVersion,
  replacementsOf,
  statusOn,
} from "@haicap/procedures";
import { type ProceduresGetOutput, proceduresGetInput } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link get}, as written on the wire. */
export interface GetInput {
  readonly code: string;
  readonly on?: string | undefined;
}

/**
 * Shows a procedure (thủ tục hành chính) as promulgated: cases, channels with limits and fees, documents, results, legal basis,
 * and what is wrong with the source (`flags`).
 *
 * Without `on` the day is the last one the data cover; the answer echoes it. A limit without a unit stays `unspecified`; `limit`
 * is a reading of it from the law, with its confidence. A fee is `free` only where the source says so.
 *
 * Fails with `ProcedureNotFound` (and codes like it) and with `OutsideCoverage`.
 *
 * @example
 * get({ code: "1.001193" }); // => ok { name: "Thủ tục đăng ký khai sinh", field: "Hộ tịch", ministry: "Bộ Tư pháp", … }
 * get({ code: "9.999999" }); // => err { _tag: "ProcedureNotFound", … }
 * @since 0.1.0
 */
export const get = (input: GetInput): Result<ProceduresGetOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresGetInput,
      data: procedureVersions,
      rule: ({ code, on }) => {
        const catalog = procedureCatalog();
        return map(getProcedure(catalog, code, on), (version) => wireOf(catalog, version));
      },
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const wireOf = (catalog: ProcedureCatalog, { record, on, certainty }: ProcedureVersion): ProceduresGetOutput => {
  const entry = catalog.entry(record.code);
  const { code, name, field, ministry, kind, subjects, onlineLevel, issuer, limitReading: limit } = record;
  return {
    ...present({ code, name, field, ministry, kind, subjects, onlineLevel, issuer, limit }),
    ...replacing(catalog, record),
    on,
    status: entry === undefined ? "unknown" : statusOn(catalog, entry, on),
    levels: entry === undefined ? record.levels : levelsOn(entry, on),
    cases: record.cases,
    channels: record.cases.flatMap((one) => one.channels ?? []).map(withFee),
    documents: record.cases.flatMap((one) => one.documents ?? []),
    results: record.outcomes,
    competent: record.competent ?? [],
    implementing: record.implementing ?? [],
    citations: citationsOf(record),
    flags: record.flags,
    certainty,
    confidence: record.confidence,
    checkedOn: record.checkedOn,
    source: record.source,
  };
};

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** What the procedure replaced, and what replaced it, by the record or by the table of replacements. */
const replacing = (
  catalog: ProcedureCatalog,
  { code, replacedBy = [] }: ProcedureRecord,
): Pick<ProceduresGetOutput, "replacedBy" | "replaces"> => {
  const known = replacementsOf(catalog, code);
  const by = [...new Set([...replacedBy, ...known.replacedBy.map((one) => one.by)])];
  const replaces = known.replaces.map(({ replaced }) => replaced);
  return { ...(by.length === 0 ? {} : { replacedBy: by }), ...(replaces.length === 0 ? {} : { replaces }) };
};

const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;

const withFee = (channel: ProcedureChannel): ProcedureChannel & { readonly fee?: ProcedureFee } => {
  const [fee, ...more] = channel.fees;
  return fee === undefined || more.length > 0 ? channel : { ...channel, fee };
};

/** The legal basis, and the decision that published the procedure. */
const citationsOf = (record: ProcedureRecord): readonly LegalCitation[] => [
  ...record.legalBasis.map((instrument) => ({ instrument })),
  ...(record.decision === undefined ? [] : [{ instrument: record.decision, note: "Quyết định công bố" }]),
];
