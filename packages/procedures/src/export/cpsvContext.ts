/** The prefixes of the profile, written out so that nothing is fetched; `haicap:` holds what the profile has no term for. */
export const cpsvContext: Readonly<Record<string, string>> = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  haicap: "urn:haicap:terms:",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
