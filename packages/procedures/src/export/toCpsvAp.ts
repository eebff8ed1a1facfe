import type {
  ProcedureChannel,
  ProcedureFee,
  ProcedureLimit,
  ProcedureRecord,
  RequiredDocument,
  SubmissionChannel,
} from "../catalog/Procedure.ts";
import type { Decider, Handling } from "../competence/Handling.ts";
import { cpsvContext } from "./cpsvContext.ts";

/** A JSON-LD value. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [key: string]: JsonLd };

/** What a description of a service needs beside the record. */
export interface CpsvApOptions {
  /** The beginning of every address: the code of the procedure follows it. */
  readonly base: string;
  /** Who handles it, picked for the day and the place of the export; without it the bodies the record prints. */
  readonly handling?: Handling;
}

/**
 * Describes a procedure as a public service after CPSV-AP 3.2 (mô tả dịch vụ công theo CPSV-AP), in JSON-LD.
 *
 * What the profile has no term for is under `haicap:`: the owning level, the unit of a limit (ISO 8601 has no working day: the duration
 * is in days and the unit beside it), originals and copies, who sets a fee. A limit without a unit has no duration; only a fee the source
 * calls free has the value 0.
 *
 * @example
 * const [birth] = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const service = toCpsvAp(birth, { base: "https://example.org/services/" });
 * service["@id"]; // => "https://example.org/services/1.001193"
 * service["@type"]; // => "cpsv:PublicService"
 * service["dct:identifier"]; // => "1.001193"
 * @since 0.1.0
 */
export const toCpsvAp = (record: ProcedureRecord, options: CpsvApOptions): { readonly [key: string]: JsonLd } => {
  const id = `${options.base}${record.code}`;
  return {
    "@context": cpsvContext,
    "@id": id,
    "@type": "cpsv:PublicService",
    "dct:identifier": record.code,
    "dct:title": vi(record.name),
    "dct:description": vi(record.name),
    "dct:language": { "@id": vietnamese, "@type": "dct:LinguisticSystem" },
    ...listOf("cv:sector", record.field === "" ? [] : [concept(record.field)]),
    ...listOf("cv:isClassifiedBy", (record.subjects ?? []).map(concept)),
    "cv:hasCompetentAuthority": authoritiesOf(record, id, options.handling),
    ...listOf("cv:hasLegalResource", record.legalBasis.map(legalResource)),
    ...listOf("cv:hasChannel", channelsOf(record, id)),
    ...listOf("cv:hasCost", costsOf(record, id)),
    ...listOf(
      "cpsv:hasInput",
      documentsOf(record).map((document, at) => evidence(document, `${id}/evidence/${at + 1}`)),
    ),
    ...listOf(
      "cpsv:produces",
      record.outcomes.map((name, at) => output(name, `${id}/output/${at + 1}`)),
    ),
    ...listOf("dct:isReferencedBy", record.decision === undefined ? [] : [legalResource(record.decision)]),
    ...listOf("haicap:owningLevel", record.levels),
    "haicap:checkedOn": { "@value": record.checkedOn, "@type": "xsd:date" },
    ...(options.handling === undefined
      ? {}
      : {
          "haicap:status": options.handling.status,
          "haicap:on": { "@value": options.handling.on, "@type": "xsd:date" },
        }),
  };
};

type Node = { readonly [key: string]: JsonLd };

const vi = (text: string): Node => ({ "@value": text, "@language": "vi" });

const vietnamese = "http://publications.europa.eu/resource/authority/language/VIE";

const listOf = (key: string, values: readonly JsonLd[]): Node => (values.length === 0 ? {} : { [key]: values });

const concept = (label: string): Node => ({ "@type": "skos:Concept", "skos:prefLabel": vi(label) });

const legalResource = (instrument: string): Node => ({ "@type": "eli:LegalResource", "dct:identifier": instrument });

/** At least one, as the profile asks: the deciding bodies of the day, else those the record prints, else its ministry. */
const authoritiesOf = (record: ProcedureRecord, id: string, handling: Handling | undefined): readonly Node[] => {
  const deciders = [handling?.decides, ...(handling?.alternatives ?? [])].flatMap((one) => one ?? []);
  if (deciders.length > 0) return deciders.map((decider, at) => deciding(decider, `${id}/authority/${at + 1}`));
  const printed = [record.competent ?? [], record.implementing ?? []].find((bodies) => bodies.length > 0);
  return (printed ?? [record.ministry]).map((name, at) => organisation(name, `${id}/authority/${at + 1}`));
};

const deciding = ({ body, unit, level, organ, kind, office }: Decider, id: string): Node => ({
  ...organisation(unit === undefined ? body : `${body} (${unit.fullName})`, id),
  ...(unit === undefined
    ? {}
    : { "dct:spatial": { "@type": territory, "dct:identifier": unit.code, "skos:prefLabel": vi(unit.fullName) } }),
  "haicap:owningLevel": level,
  "haicap:organ": organ,
  "haicap:competenceKind": kind,
  ...(office === undefined ? {} : { "haicap:office": office }),
});

/** The profile asks every organisation for its territory: the country, where no unit is known. */
const organisation = (name: string, id: string): Node => ({
  "@id": id,
  "@type": "cv:PublicOrganisation",
  "skos:prefLabel": vi(name),
  "dct:spatial": { "@id": vietNam, "@type": territory },
});

const territory = "http://data.europa.eu/88u/dataset/atu-type";
const vietNam = "http://publications.europa.eu/resource/authority/country/VNM";

const rowsOf = (record: ProcedureRecord): readonly (ProcedureChannel & { readonly case: string | undefined })[] =>
  record.cases.flatMap((one) => (one.channels ?? []).map((channel) => ({ ...channel, case: one.name })));

const channelsOf = (record: ProcedureRecord, id: string): readonly Node[] =>
  rowsOf(record).map(({ channel, limit, note, case: name }, at) => ({
    "@id": `${id}/channel/${at + 1}`,
    "@type": "cv:Channel",
    "dct:identifier": `${record.code}/channel/${at + 1}`,
    "dct:type": {
      "@id": `urn:haicap:channel:${channel}`,
      "@type": "skos:Concept",
      "skos:prefLabel": vi(ways[channel]),
    },
    "haicap:submissionChannel": channel,
    ...(name === undefined ? {} : { "haicap:case": vi(name) }),
    ...(note === undefined ? {} : { "dct:description": vi(note) }),
    ...durationOf(limit),
  }));

const ways: Readonly<Record<SubmissionChannel, string>> = {
  inPerson: "Trực tiếp",
  online: "Trực tuyến",
  publicPost: "Dịch vụ bưu chính",
};

/** Costs are of the service; each says through which channel it is met. */
const costsOf = (record: ProcedureRecord, id: string): readonly Node[] =>
  rowsOf(record).flatMap(({ fees }, at) =>
    fees.map((fee, place) => ({
      ...cost(fee, `${id}/channel/${at + 1}/cost/${place + 1}`),
      "cv:ifAccessedThrough": { "@id": `${id}/channel/${at + 1}` },
    })),
  );

const durationUnits: Readonly<Partial<Record<ProcedureLimit["unit"], readonly [string, string]>>> = {
  workingDay: ["P", "D"],
  calendarDay: ["P", "D"],
  month: ["P", "M"],
  hour: ["PT", "H"],
  workingHour: ["PT", "H"],
  sameDay: ["P", "D"],
};

/** A duration of whole units; the unit beside it says which days are meant. */
const durationOf = (limit: ProcedureLimit | undefined): Node => {
  if (limit === undefined) return {};
  const { amount, unit } = limit;
  const letters = Number.isInteger(amount) ? durationUnits[unit] : undefined;
  return {
    ...(letters === undefined
      ? {}
      : { "cv:processingTime": { "@value": `${letters[0]}${amount}${letters[1]}`, "@type": "xsd:duration" } }),
    "haicap:limitAmount": amount,
    "haicap:limitUnit": unit,
  };
};

const currencyAuthority = "http://publications.europa.eu/resource/authority/currency/";

const cost = ({ status, amount, currency = "VND", kind }: ProcedureFee, id: string): Node => {
  const value = status === "stated" ? amount : status === "free" ? 0 : undefined;
  return {
    "@id": id,
    "@type": "cv:Cost",
    "dct:identifier": id,
    ...(value === undefined
      ? {}
      : {
          "cv:hasValue": { "@value": String(value), "@type": "xsd:double" },
          "cv:currency": { "@id": `${currencyAuthority}${currency}`, "@type": "skos:Concept" },
        }),
    "haicap:feeStatus": status,
    ...(kind === undefined ? {} : { "haicap:feeKind": kind }),
  };
};

const documentsOf = ({
  cases,
}: ProcedureRecord): readonly (RequiredDocument & { readonly case: string | undefined })[] =>
  cases.flatMap((one) => (one.documents ?? []).map((document) => ({ ...document, case: one.name })));

const evidence = (
  { name, originals, copies, form, present, case: only }: RequiredDocument & { readonly case: string | undefined },
  id: string,
): Node => ({
  "@id": id,
  "@type": "cv:Evidence",
  "dct:identifier": id,
  "dct:title": vi(name),
  ...(originals === undefined ? {} : { "haicap:originals": originals }),
  ...(copies === undefined ? {} : { "haicap:copies": copies }),
  ...(form === undefined ? {} : { "haicap:form": form }),
  ...(present === undefined ? {} : { "haicap:toBeShown": present }),
  ...(only === undefined ? {} : { "haicap:case": vi(only) }),
});

const output = (name: string, id: string): Node => ({
  "@id": id,
  "@type": "cv:Output",
  "dct:identifier": id,
  "dct:title": vi(name),
});
