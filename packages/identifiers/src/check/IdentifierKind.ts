/** The kinds of identifiers that can be checked (các loại mã số), in the order of the contract. */
export const identifierKinds = [
  "agency",
  "dossier",
  "personal",
  "identityCard9",
  "tax",
  "enterprise",
  "socialInsurance",
  "postal",
  "phone",
  "procedure",
  "document",
] as const;

/** One of the kinds of {@link identifierKinds}. */
export type IdentifierKind = (typeof identifierKinds)[number];
