import type { CivilDate } from "@haicap/kernel";
import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { isInForce, versionOn } from "../table/unitView.ts";
import { bestChains, type Chain, everyPair, type Objection, objectionsTo } from "./chains.ts";
import { findMentions } from "./findMentions.ts";
import { withRivals } from "./halfMarked.ts";
import { type RowRange, rangesOf } from "./likeNames.ts";
import type { Bearer, Mention, Mentions, UnknownClaim } from "./Mention.ts";
import type { NameIndex } from "./NameIndex.ts";
import { isStreetWord } from "./streets.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";
import { readTypo } from "./typos.ts";

/** A chain with what speaks against it. */
export interface WeighedChain extends Chain {
  readonly objections: readonly Objection[];
}

/** A text as read with the names of one era: the best chains, all of one score. */
export interface EraReading {
  readonly index: NameIndex;
  readonly tokens: Tokens;
  readonly mentions: Mentions;
  readonly chains: readonly WeighedChain[];
}

/** Reads a text with the names of one era as it is written: marks may be missing, letters may not be wrong. */
export const readPlainly = (index: NameIndex, tokens: Tokens, on: CivilDate): EraReading => {
  const { list, unknown } = findMentions(index, tokens);
  const standing = { list: list.map((one) => inForce(index, one, on)), unknown };
  const mentions = tokens.hasMarks ? openToRivals(index, tokens, standing) : standing;
  return { index, tokens, mentions, chains: weighed(index.columns, tokens, mentions, 1) };
};

const openToRivals = (index: NameIndex, tokens: Tokens, mentions: Mentions): Mentions => {
  if (!mentions.list.some(({ bearers }) => bearers.some(({ match }) => match === "partlyMarked"))) return mentions;
  const ranges = rangesOf(index.columns, unitsAbove(index.columns, mentions));
  return { ...mentions, list: mentions.list.map((one) => withRivals(index, tokens, one, ranges)) };
};

/** Reads again what could not be read plainly: with typing errors, else against the marks or types written. */
export const readLoosely = (plain: EraReading): EraReading => {
  const { index, tokens, mentions, chains } = plain;
  if (isClean(plain)) return readHead(plain);
  const typos = typosOf(index, tokens, mentions, chains);
  const guessed: Mentions = { ...mentions, list: [...mentions.list, ...typos] };
  const likely = weighed(index.columns, tokens, guessed, 2);
  const loose = { index, tokens, mentions: guessed, chains: likely };
  if (isClean(loose)) return loose;
  const longer = withoutCutNames(loose, 2);
  if (isClean(longer)) return longer;
  const against = weighed(index.columns, tokens, guessed, 3);
  if (scoreOf(against) > scoreOf(likely)) return { ...loose, chains: against };
  const otherMarks = withoutCutNames(loose, 3);
  return otherMarks.chains.every(onlyMarksDiffer) ? otherMarks : loose;
};

/**
 * Of a reading that stops at a province or district, reads the whole segment right before it as a commune with a blank too few
 * or too many, or with a letter wrong: then in doubt, because it may as well be a street.
 */
export const readHead = (plain: EraReading): EraReading => {
  const { index, tokens, mentions, chains } = plain;
  const { columns } = index;
  if (chains.some((chain) => levelNumber(columns, chain.row) === 2)) return plain;
  const claims = bareUnknown(columns, tokens, mentions, chains);
  return withCommune(plain, claims, rangesOf(columns, unitsAbove(columns, mentions)));
};

/**
 * Of words that the names of today take for a commune without a type, and that were the name of a district of some provinces, reads the
 * segment right before them as a commune of that district: "Phúp Linh, Vị Xuyên, Tuyên Quang" is sooner Phú Linh of before than a hamlet of Vị Xuyên.
 */
export const readUnder = (old: EraReading, own: Mention, provinces: ReadonlySet<number>): EraReading | undefined => {
  const { index, tokens, mentions } = old;
  const { columns } = index;
  const isDistrict = ({ row }: Bearer): boolean => provinces.has(slotOfRow(columns, columns.parents[row] as number));
  const named = mentions.list
    .filter(({ from, to }) => from === own.from && to === own.to)
    .map((one) => ({ ...one, bearers: one.bearers.filter(isDistrict) }))
    .filter(({ bearers }) => bearers.length > 0);
  if (named.length === 0) return undefined;
  const above: Mentions = { ...mentions, list: named };
  const plain = { index, tokens, mentions: above, chains: weighed(columns, tokens, above, 1) };
  const before = bareUnknown(columns, tokens, above, plain.chains).filter(({ to }) => to === own.from);
  const deeper = withCommune(plain, before, rangesOf(columns, unitsAbove(columns, above)));
  return deeper === plain ? undefined : { ...deeper, chains: deeper.chains.map(onlyDoubted) };
};

/** What lies above the district is of today: that it does not fit is no objection. */
const onlyDoubted = (chain: WeighedChain): WeighedChain => ({
  ...chain,
  objections: chain.objections.filter(({ kind }) => kind === "doubtfulTypo"),
});

/** A reading with segments of it as communes, each with a letter wrong, within some rows. */
const withCommune = (plain: EraReading, claims: readonly UnknownClaim[], within: readonly RowRange[]): EraReading => {
  const { index, tokens, mentions, chains } = plain;
  const found = claims
    .filter(({ from, to }) => to - from > 1 || (tokens.folded[from] as string).length > 5)
    .map((claim) => readTypo(index, tokens, claim, within, 1))
    .filter((mention) => mention !== undefined)
    .map((mention) =>
      mention.bearers.every(({ distance }) => distance === 0) ? mention : { ...mention, doubtful: true as const },
    );
  if (found.length === 0) return plain;
  const guessed: Mentions = { ...mentions, list: [...mentions.list, ...found] };
  const deeper = weighed(index.columns, tokens, guessed, 2);
  return scoreOf(deeper) > scoreOf(chains) ? { index, tokens, mentions: guessed, chains: deeper } : plain;
};

const onlyMarksDiffer = ({ objections }: WeighedChain): boolean =>
  objections.every(({ kind }) => kind === "marksDiffer");

/**
 * Reads again without the names that go on in the text: "Tân Sơn Hò" is sooner Tân Sơn Hòa than Tân Sơn, and "TP Hồ Chí Mình" sooner
 * Hồ Chí Minh with wrong marks than the ward of Hồ.
 */
const withoutCutNames = (reading: EraReading, worst: number): EraReading => {
  const { index, tokens, mentions, chains } = reading;
  const cut = chains.flatMap(({ objections }) => objections.filter(({ kind }) => kind === "nameGoesOn"));
  if (cut.length === 0) return reading;
  const list = mentions.list.filter(({ from, to }) => !cut.some((one) => one.from === from && one.to === to));
  const left: Mentions = { ...mentions, list };
  const longer = weighed(index.columns, tokens, left, worst);
  const isRead = (one: Objection): boolean =>
    longer.length > 0 &&
    longer.every(({ links }) => links.some(({ mention }) => mention.from <= one.from && one.to < mention.to));
  return cut.every(isRead) ? { ...reading, mentions: left, chains: longer } : reading;
};

const scoreOf = (chains: readonly WeighedChain[]): number => chains[0]?.score ?? Number.NEGATIVE_INFINITY;

/** Whether something was read and nothing in the text speaks against it. */
export const isClean = ({ chains }: EraReading): boolean =>
  chains.length > 0 && chains.every((chain) => chain.objections.length === 0);

const weighed = (columns: EraColumns, tokens: Tokens, mentions: Mentions, worst: number): readonly WeighedChain[] =>
  bestChains(columns, mentions.list, worst).map((chain) => weigh(columns, tokens, mentions, chain));

const weigh = (columns: EraColumns, tokens: Tokens, mentions: Mentions, chain: Chain): WeighedChain => ({
  ...chain,
  objections: objectionsTo(columns, tokens, mentions, chain),
});

/** A reading with every other commune that the text names below a unit, however little the two weigh. */
export const withEveryPair = (reading: EraReading, worst: number): EraReading => {
  const { index, tokens, mentions, chains } = reading;
  const others = everyPair(index.columns, mentions.list, worst)
    .filter(({ row }) => chains.every((chain) => chain.row !== row))
    .map((chain) => weigh(index.columns, tokens, mentions, chain));
  return { ...reading, chains: [...chains, ...others] };
};

/** Of several versions of a unit, keeps the one in force; another only when it alone bears the name or type written. */
const inForce = ({ columns, versioned }: NameIndex, mention: Mention, on: CivilDate): Mention => {
  if (columns.era === "threeTier" || !mention.bearers.some(({ row }) => versioned[row] === 1)) return mention;
  const bearers = new Map<string, Bearer>();
  for (const bearer of mention.bearers) {
    const slot = slotOfRow(columns, bearer.row);
    const placed = placedOn(columns, bearer, on);
    const key = `${slot} ${bearer.entry.mask} ${bearer.entry.spelling}`;
    const rival = bearers.get(key);
    if (rival === undefined || placed.rank < rival.rank) bearers.set(key, placed);
  }
  return { ...mention, bearers: [...bearers.values()] };
};

/** A name is that of its version, another name that of the unit; what is not in force is read less gladly. */
const placedOn = (columns: EraColumns, bearer: Bearer, on: CivilDate): Bearer => {
  const last = (columns.rowAt[slotOfRow(columns, bearer.row)] as number) - 1;
  const current = versionOn(columns, last, on);
  const row = bearer.entry.kind === "name" ? bearer.row : current;
  if (bearer.rank > 0 || isInForce(columns, row, on)) return { ...bearer, row };
  return { ...bearer, row, rank: 1, past: true };
};

/**
 * Reads names nobody bears as misspelled: those behind a type word, and whole segments where a unit is still missing. With
 * nothing else in the text to hold on to, one letter is all that may be wrong, and the reading stays in doubt.
 */
const typosOf = (
  index: NameIndex,
  tokens: Tokens,
  mentions: Mentions,
  chains: readonly WeighedChain[],
): readonly Mention[] => {
  const { columns } = index;
  const above = unitsAbove(columns, mentions);
  const within = rangesOf(columns, above);
  const read = (claim: UnknownClaim, doubtful: boolean): Mention | undefined => {
    const limit = above.size === 0 ? 1 : 2;
    const near = readTypo(index, tokens, claim, within, limit);
    const { beyondDash: to } = claim;
    const mention = to === undefined ? near : (readTypo(index, tokens, { ...claim, to }, within, limit) ?? near);
    return mention !== undefined && doubtful ? { ...mention, doubtful: true } : mention;
  };
  return [
    ...mentions.unknown.map((claim) => read(claim, false)),
    ...bareUnknown(columns, tokens, mentions, chains).map((claim) => read(claim, false)),
    ...clashes(columns, mentions, chains).map((mention) => read({ ...mention, to: mention.nameTo }, true)),
  ].filter((mention) => mention !== undefined);
};

/** The provinces and districts that the text names plainly: what is misspelled must lie in one of them. */
const unitsAbove = (columns: EraColumns, mentions: Mentions): ReadonlySet<number> => {
  const slots = new Set<number>();
  for (const mention of mentions.list)
    for (const one of mention.bearers)
      if (one.rank < 2 && levelNumber(columns, one.row) < 2 && (mention.type !== undefined || mention.whole))
        slots.add(slotOfRow(columns, one.row));
  return slots;
};

/** Typed names of communes that no chain could use, though units bear them elsewhere. */
const clashes = (columns: EraColumns, mentions: Mentions, chains: readonly WeighedChain[]): readonly Mention[] =>
  chains.some((chain) => chain.objections.some(({ kind }) => kind === "contradiction"))
    ? mentions.list.filter(
        ({ type, bearers }) => type !== undefined && bearers.some((one) => levelNumber(columns, one.row) === 2),
      )
    : [];

/** Whole segments without a known name: behind the first unit read, right before it when no commune was read, or all. */
const bareUnknown = (
  columns: EraColumns,
  tokens: Tokens,
  mentions: Mentions,
  chains: readonly WeighedChain[],
): readonly UnknownClaim[] => {
  const used = (chains[0]?.links ?? []).map(({ mention }) => mention);
  const first = used.length === 0 ? -1 : Math.min(...used.map(({ from }) => from));
  const wantsCommune = chains.every((chain) => levelNumber(columns, chain.row) < 2);
  return segments(tokens).filter(({ from, to }) => {
    if (to - from > 5 || isStreetWord(tokens, from)) return false;
    if (used.some((mention) => mention.from < to && from < mention.to)) return false;
    if (mentions.unknown.some((claim) => claim.from < to && from < claim.to)) return false;
    return from > first || (wantsCommune && to === first);
  });
};

const segments = (tokens: Tokens): readonly UnknownClaim[] => {
  const found: UnknownClaim[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (!beginsSegment(tokens, to)) to++;
    found.push({ from, nameFrom: from, to, type: undefined });
    from = to;
  }
  return found;
};
