import fc from "fast-check";
import { type CheckedIdentifier, checkIdentifier, type IdentifierReferences } from "../check/index.ts";
import { type IdentifierKind, identifierKinds } from "../index.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { validIdentifiers } from "./validIdentifiers.ts";

/** One law as it reads for each kind: a property to assert. */
export type IdentifierLaw = (
  references: IdentifierReferences,
) => readonly { readonly kind: IdentifierKind; readonly property: fc.IProperty<unknown> }[];

/**
 * The laws that checks keep on any tables (các quy luật): for us, and for whoever brings tables of their own.
 *
 * @example
 * Object.keys(identifierLaws).length; // => 4
 * @since 0.1.0
 */
export const identifierLaws: Readonly<Record<string, IdentifierLaw>> = {
  "what the generators make is accepted, and is its own normal form": (references) =>
    forEachKind(references, (kind, valid) =>
      fc.property(valid, (value) => {
        const strict = checkIdentifier(references, { kind, value, reveal: true });
        const cleaned = checkIdentifier(references, { kind, value, reveal: true, normalise: true });
        return strict.valid && cleaned.valid && cleaned.changes.length === 0 && sameAs(value, strict);
      }),
    ),
  "a strict check never throws and its answer never holds a person's number": (references) =>
    forEachKind(references, (kind, valid) =>
      fc.property(hostileTexts(valid), fc.boolean(), (value, normalise) => {
        const printed = JSON.stringify(checkIdentifier(references, { kind, value, normalise }));
        return !personKinds.has(kind) || !/\d{9}/.test(value) || !printed.includes(value);
      }),
    ),
  "normalising twice is normalising once": (references) =>
    forEachKind(references, (kind, valid) =>
      fc.property(hostileTexts(valid), (value) => {
        const once = checkIdentifier(references, { kind, value, normalise: true, reveal: true });
        if (!once.valid || once.normalised === undefined) return true;
        const twice = checkIdentifier(references, { kind, value: once.normalised, reveal: true });
        return twice.valid && twice.normalised === once.normalised;
      }),
    ),
  "what a strict check accepts, a normalising one accepts unchanged": (references) =>
    forEachKind(references, (kind, valid) =>
      fc.property(hostileTexts(valid), (value) => {
        const strict = checkIdentifier(references, { kind, value, reveal: true });
        const cleaned = checkIdentifier(references, { kind, value, reveal: true, normalise: true });
        return (
          !strict.valid || (cleaned.valid && cleaned.normalised === strict.normalised && cleaned.changes.length === 0)
        );
      }),
    ),
};

const personKinds: ReadonlySet<string> = new Set(["personal", "identityCard9", "socialInsurance"]);

const sameAs = (value: string, checked: CheckedIdentifier): boolean =>
  checked.valid &&
  (checked.kind === "phone"
    ? checked.normalised?.slice(3) === value.replace(/^(?:0|\+84)/, "")
    : checked.normalised === value);

const forEachKind = (
  references: IdentifierReferences,
  law: (kind: IdentifierKind, valid: fc.Arbitrary<string>) => fc.IProperty<unknown>,
): ReturnType<IdentifierLaw> => {
  const valid = validIdentifiers([...references.tables.birthProvinces.keys()]);
  return identifierKinds.map((kind) => ({ kind, property: law(kind, valid[kind]) }));
};
