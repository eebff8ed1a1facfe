import { type Handling, type ProcedureEntry, type ProceduresGetOutput, procedureCatalog } from "haicap/reference";
import type { LocalFee, OwnerSpan, ProcedureFacts, Sunset } from "./Facts.ts";
import { handlingOn, ownerSpans, spanOf } from "./ownerSpans.ts";
import type { Scope } from "./Scope.ts";

/** Every procedure people of the province may meet, those of the catalog that are no other province's and those of the profile; by code. */
export const procedureFacts = (
  scope: Scope,
  sunsets: readonly Sunset[],
  only?: ReadonlySet<string>,
): readonly ProcedureFacts[] => {
  const catalog = procedureCatalog();
  const wanted = (code: string): boolean => only === undefined || only.has(code);
  const national = catalog.codes.flatMap((code) => catalog.entry(code) ?? []).filter(({ code }) => wanted(code));
  const ends = endsOf(sunsets);
  return [
    ...national
      .filter(({ province }) => province === undefined || province === scope.province)
      .map((entry) => procedureOf(scope, entry, daysOf(scope, entry, ends.get(entry.code) ?? []))),
    ...localProcedures(scope).filter(({ code }) => wanted(code)),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** The day on which each procedure loses the act its owner rests on. */
const endsOf = (sunsets: readonly Sunset[]): ReadonlyMap<string, readonly string[]> => {
  const ends = new Map<string, string[]>();
  for (const { until, procedures } of sunsets)
    for (const { code } of procedures) ends.set(code, [...(ends.get(code) ?? []), until]);
  return ends;
};

/** The days on which something about the owner of a procedure may change. */
const daysOf = (scope: Scope, { code, competence }: ProcedureEntry, ends: readonly string[]): readonly string[] => {
  const acts = overlaysOf(scope).filter(({ codes }) => codes.some((one) => one === code));
  const days = [
    ...competence.map(({ effective }) => effective.from),
    ...acts.flatMap(({ effective }) => [effective.from, ...(effective.until === undefined ? [] : [effective.until])]),
    ...ends,
  ];
  return [...new Set<string>(days)].sort();
};

type Overlay = NonNullable<NonNullable<Scope["profile"]["overlays"]>[string]>;

/** What the province has settled; an example changes nothing. */
const overlaysOf = ({ profile }: Scope): readonly Overlay[] =>
  Object.values(profile.overlays ?? {}).filter(
    (row): row is Overlay => row !== null && !(row.evidence !== undefined && "example" in row.evidence),
  );

const procedureOf = (scope: Scope, entry: ProcedureEntry, days: readonly string[]): ProcedureFacts => {
  const { code, name, field, ministry } = entry;
  const record = scope.ask<ProceduresGetOutput>("procedures.get", { code, on: scope.on });
  const handled = handlingFacts(scope, code);
  return {
    code,
    name,
    field,
    ministry,
    entry,
    ...(record.ok ? { record: record.value } : {}),
    ...handled,
    spans: ownerSpans(scope, code, days),
    localFees: localFeesOf(scope, code),
    places: placesOf(scope, entry, handled.handling),
  };
};

const handlingFacts = (scope: Scope, code: string): { readonly now: OwnerSpan; readonly handling?: Handling } => {
  const answered = handlingOn(scope, code, scope.on);
  return { now: spanOf(answered, scope.on), ...(answered.ok ? { handling: answered.value } : {}) };
};

const localFeesOf = (scope: Scope, code: string): readonly LocalFee[] => {
  if (!overlaysOf(scope).some(({ kind, codes }) => kind === "fee" && codes.some((one) => one === code))) return [];
  const asked = { code, on: scope.on, place: scope.province };
  const answered = scope.ask<{ readonly fees: readonly LocalFee[] }>("procedures.localFees", asked);
  return answered.ok ? answered.value.fees : [];
};

interface Places {
  readonly places: readonly { readonly office: string }[];
}

/** Where a procedure may be handed in depends on its field and on who receives it; what is known of one holds for all that are alike in both. */
const placesOf = (
  scope: Scope,
  { code, field, channels }: Pick<ProcedureEntry, "code" | "field" | "channels">,
  handling: Handling | undefined,
): readonly string[] => {
  if (handling === undefined) return [];
  if (isNamed(scope, code)) return askPlaces(scope, code);
  const known = placesKnown.get(scope) ?? new Map<string, readonly string[]>();
  placesKnown.set(scope, known);
  const alike = JSON.stringify([
    field,
    channels,
    handling.status,
    handling.decides,
    handling.acting,
    handling.receives,
  ]);
  const places = known.get(alike) ?? askPlaces(scope, code);
  known.set(alike, places);
  return places;
};

const placesKnown = new WeakMap<Scope, Map<string, readonly string[]>>();

/** Whether the profile speaks of this very procedure anywhere. */
const isNamed = ({ profile }: Scope, code: string): boolean => {
  const text = profileText.get(profile) ?? JSON.stringify(profile);
  profileText.set(profile, text);
  return text.includes(code);
};

const profileText = new WeakMap<object, string>();

const askPlaces = (scope: Scope, code: string): readonly string[] => {
  const answered = scope.ask<Places>("province.whereToSubmit", { code, at: `${scope.on}T09:00:00+07:00` });
  return answered.ok ? [...new Set(answered.value.places.map(({ office }) => office))] : [];
};

/** Procedures that only the profile has. */
const localProcedures = (scope: Scope): readonly ProcedureFacts[] =>
  overlaysOf(scope).flatMap((row) => {
    if (row.kind !== "localProcedure") return [];
    const days = [row.effective.from, ...(row.effective.until === undefined ? [] : [row.effective.until])];
    return row.codes
      .filter((code) => procedureCatalog().entry(code) === undefined)
      .map((code) => ({
        code,
        name: row.name,
        field: row.field,
        ministry: row.issuer,
        ...handlingFacts(scope, code),
        spans: ownerSpans(scope, code, days),
        localFees: localFeesOf(scope, code),
        places: askPlaces(scope, code),
      }));
  });
