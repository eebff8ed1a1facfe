import type { JsonLd } from "./toCpsvAp.ts";

/** What a property must be: how many values, of which datatype or class. */
interface PropertyShape {
  readonly min?: 1;
  readonly max?: 1;
  readonly datatype?: string;
  readonly class?: string;
}

const identifier: PropertyShape = { min: 1, max: 1 };
const title: PropertyShape = { min: 1, datatype: "rdf:langString" };
const text: PropertyShape = { datatype: "rdf:langString" };
const concept: PropertyShape = { class: "skos:Concept" };
const language: PropertyShape = { class: "dct:LinguisticSystem" };

/** The SHACL shapes of CPSV-AP 3.2.0 for the classes our export has, restated. */
const shapes: Readonly<Record<string, Readonly<Record<string, PropertyShape>>>> = {
  "cpsv:PublicService": {
    "dct:identifier": identifier,
    "dct:title": title,
    "dct:description": title,
    "cv:hasCompetentAuthority": { min: 1, class: "cv:PublicOrganisation" },
    "dct:language": language,
    "cv:sector": concept,
    "cv:thematicArea": concept,
    "cv:isClassifiedBy": concept,
    "dct:type": concept,
    "dct:audience": concept,
    "adms:status": { max: 1, class: "skos:Concept" },
    "cv:processingTime": { max: 1, datatype: "xsd:duration" },
    "cv:hasChannel": { class: "cv:Channel" },
    "cv:hasCost": { class: "cv:Cost" },
    "cv:hasLegalResource": { class: "eli:LegalResource" },
    "cpsv:hasInput": { class: "cv:Evidence" },
    "cpsv:produces": { class: "cv:Output" },
    "dct:spatial": { class: "dct:Location" },
  },
  "cv:PublicOrganisation": {
    "skos:prefLabel": title,
    "dct:spatial": { min: 1, class: "http://data.europa.eu/88u/dataset/atu-type" },
  },
  "cv:Channel": {
    "dct:identifier": identifier,
    "dct:type": { max: 1, class: "skos:Concept" },
    "dct:description": text,
    "cv:processingTime": { max: 1, datatype: "xsd:duration" },
    "cpsv:hasInput": { class: "cv:Evidence" },
  },
  "cv:Cost": {
    "dct:identifier": identifier,
    "dct:description": text,
    "cv:hasValue": { max: 1, datatype: "xsd:double" },
    "cv:currency": { max: 1, class: "skos:Concept" },
    "cv:ifAccessedThrough": { max: 1, class: "cv:Channel" },
  },
  "cv:Evidence": {
    "dct:identifier": identifier,
    "dct:title": title,
    "dct:description": text,
    "dct:type": { max: 1, class: "skos:Concept" },
    "dct:language": language,
    "foaf:page": { class: "foaf:Document" },
  },
  "cv:Output": {
    "dct:identifier": identifier,
    "dct:title": title,
    "dct:description": text,
    "dct:type": concept,
    "dct:language": language,
  },
  "eli:LegalResource": { "dct:relation": { class: "eli:LegalResource" } },
};

/** Names that the profile does not have, taken for ones it has. */
const mistaken = ["cv:value", "cv:hasFee", "dct:publisher"];

type Node = { readonly [key: string]: JsonLd };

/** What nodes break of the shapes, in words: class, property, fault. */
export const cpsvViolations = (nodes: readonly Node[]): readonly string[] => {
  const classOf = new Map(
    nodes.flatMap((node) => (node["@id"] && node["@type"] ? [[node["@id"], node["@type"]]] : [])),
  );
  return nodes.flatMap((node) => {
    const name = String(node["@type"]);
    const wrong = Object.keys(node).filter((key) => mistaken.includes(key));
    return [
      ...wrong.map((key) => `${name} ${key}: no such property`),
      ...Object.entries(shapes[name] ?? {}).flatMap(([key, shape]) =>
        faultsOf(valuesOf(node[key]), shape, classOf).map((fault) => `${name} ${key}: ${fault}`),
      ),
    ];
  });
};

const valuesOf = (value: JsonLd | undefined): readonly JsonLd[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly JsonLd[]) : [value];

const faultsOf = (
  values: readonly JsonLd[],
  shape: PropertyShape,
  classOf: ReadonlyMap<JsonLd | undefined, JsonLd | undefined>,
): readonly string[] => {
  const count = values.length < (shape.min ?? 0) || values.length > (shape.max ?? Number.POSITIVE_INFINITY);
  const isOfType = (value: JsonLd): boolean => shape.datatype === undefined || datatypeOf(value) === shape.datatype;
  const isOfClass = (value: JsonLd): boolean => {
    if (shape.class === undefined) return true;
    const node = typeof value === "object" ? (value as Node) : {};
    return (node["@type"] ?? classOf.get(node["@id"])) === shape.class;
  };
  return [
    ...(count ? [`${values.length} values`] : []),
    ...(values.every(isOfType) ? [] : [`not ${shape.datatype}`]),
    ...(values.every(isOfClass) ? [] : [`not a ${shape.class}`]),
  ];
};

/** The datatype a value of JSON-LD has once it is RDF. */
const datatypeOf = (value: JsonLd): string => {
  if (typeof value === "string") return "xsd:string";
  if (typeof value === "number") return Number.isInteger(value) ? "xsd:integer" : "xsd:double";
  if (typeof value === "boolean") return "xsd:boolean";
  const literal = value as Node;
  return literal["@language"] === undefined ? String(literal["@type"] ?? "") : "rdf:langString";
};
