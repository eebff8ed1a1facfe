import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { gaps } from "./letterClass.ts";
import type { Bearer, Mention, Mentions, UnknownClaim } from "./Mention.ts";
import { isStreetWord } from "./streets.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";
import { signs } from "./wordSigns.ts";

/** A mention together with the unit it is taken for. */
export interface Link {
  readonly mention: Mention;
  readonly bearer: Bearer;
}

/** One way to read the text: a unit, and the mentions taken for it and for the units above it, nearest first. */
export interface Chain {
  readonly row: number;
  readonly links: readonly Link[];
  readonly score: number;
}

/** What in the text speaks against a chain. */
export interface Objection {
  readonly kind:
    | "contradiction"
    | "unknownName"
    | "nameGoesOn"
    | "looseWords"
    | "marksDiffer"
    | "typeDiffers"
    | "doubtfulTypo";
  readonly from: number;
  readonly to: number;
}

/** The last version of the unit of a row: versions are one unit here. */
const unitRow = (columns: EraColumns, row: number): number => (columns.rowAt[slotOfRow(columns, row)] as number) - 1;

/** The units above a version, nearest first; where a later act moved units, those an earlier version lay below too. */
const rowsAbove = (columns: EraColumns, version: number): readonly number[] => {
  const rows: number[] = [];
  const slot = slotOfRow(columns, version);
  for (let row = version; slotOfRow(columns, row) === slot; row--) {
    for (let at = columns.parents[row] as number; at >= 0; at = columns.parents[at] as number)
      if (!rows.includes(unitRow(columns, at))) rows.push(unitRow(columns, at));
    if (columns.moved.length === 0) break;
  }
  return rows;
};

const weight = ({ mention, bearer }: Link): number => {
  const words = mention.to - mention.from;
  const standing = mention.type !== undefined ? 10 : mention.inStreet ? 1 : mention.whole ? 8 : 3;
  return standing + words - 3 * bearer.rank - 2 * bearer.distance;
};

/** The best ways to read the mentions, all of the same worth. `worst` is the worst rank a link may have. */
export const bestChains = (columns: EraColumns, mentions: readonly Mention[], worst: number): readonly Chain[] => {
  const links = linksByUnit(columns, mentions, worst);
  let best: Chain[] = [];
  for (const [row, own] of links)
    for (const link of own) {
      const score = best[0]?.score ?? Number.NEGATIVE_INFINITY;
      if (weight(link) < score && standsAlone(columns, links, link)) continue;
      const chain = grow(columns, links, row, link);
      if (chain.score > score) best = [chain];
      else if (chain.score === score) best.push(chain);
    }
  const once = onceEach(best);
  return once.filter((chain) => !once.some((other) => supersedes(columns, other, chain)));
};

/** Every way to read a unit and one above it, also those that `bestChains` passes over. */
export const everyPair = (columns: EraColumns, mentions: readonly Mention[], worst: number): readonly Chain[] => {
  const links = linksByUnit(columns, mentions, worst);
  const ways = [...links].flatMap(([row, own]) => own.map((link) => grow(columns, links, row, link)));
  return ways.filter((chain) => chain.links.length > 1);
};

/** Each unit once: as it bears its own name rather than another; of two versions with one name, the last. */
const onceEach = (chains: readonly Chain[]): readonly Chain[] => {
  const byRow = new Map<number, Chain>();
  for (const chain of chains) {
    const known = byRow.get(chain.row);
    if (known === undefined || isOwnName(chain)) byRow.set(chain.row, chain);
  }
  return [...byRow.values()];
};

const isOwnName = (chain: Chain): boolean => ownLink(chain).bearer.entry.kind === "name";

/** The link of the unit itself. */
const ownLink = ({ links }: Chain): Link => links[0] as Link;

/** Two units of one type, name and place never stood side by side: where one bears the name now, a former name of it was another type. */
const supersedes = (columns: EraColumns, own: Chain, former: Chain): boolean =>
  ownLink(former).bearer.entry.kind === "former" &&
  isOwnName(own) &&
  ownLink(own).mention.type !== undefined &&
  columns.parents[own.row] === columns.parents[former.row];

const linksByUnit = (
  columns: EraColumns,
  mentions: readonly Mention[],
  worst: number,
): ReadonlyMap<number, readonly Link[]> => {
  const links = new Map<number, Link[]>();
  for (const mention of mentions)
    for (const bearer of mention.bearers) {
      if (bearer.rank > worst) continue;
      const row = unitRow(columns, bearer.row);
      const list = links.get(row);
      if (list === undefined) links.set(row, [{ mention, bearer }]);
      else list.push({ mention, bearer });
    }
  return links;
};

/** Whether no unit above a row is mentioned. */
const standsAlone = (columns: EraColumns, links: ReadonlyMap<number, readonly Link[]>, link: Link): boolean =>
  !rowsAbove(columns, link.bearer.row).some((row) => links.has(row));

/** Adds mentions of the units above: of all ways to give each its own words, the one worth most. */
const grow = (columns: EraColumns, links: ReadonlyMap<number, readonly Link[]>, row: number, link: Link): Chain => {
  const above: (readonly Link[])[] = [];
  for (const at of rowsAbove(columns, link.bearer.row)) {
    const found = links.get(at);
    if (found !== undefined) above.push(found);
  }
  const best = climb([link], weight(link), above);
  return { row, links: best.used, score: best.score };
};

interface Climb {
  readonly used: readonly Link[];
  readonly score: number;
}

const climb = (used: readonly Link[], score: number, above: readonly (readonly Link[])[]): Climb => {
  const [next, ...higher] = above;
  if (next === undefined) return { used, score };
  let best = climb(used, score, higher);
  for (const link of next) {
    if (!used.every((other) => apart(link, other))) continue;
    const worth = weight(link) - (isBackwards(used.at(-1) as Link, link) ? 1 : 0);
    const higherUp = climb([...used, link], score + worth, higher);
    if (higherUp.score > best.score) best = higherUp;
  }
  return best;
};

const apart = (a: Link, b: Link): boolean => a.mention.to <= b.mention.from || b.mention.to <= a.mention.from;

/** Without type words the order is evidence: what is smaller is written first. */
const isBackwards = (below: Link, above: Link): boolean =>
  below.mention.type === undefined && above.mention.type === undefined && above.mention.from < below.mention.from;

/** The units of a chain and above it, as rows. */
const rowsOf = (columns: EraColumns, chain: Chain): ReadonlySet<number> =>
  new Set([chain.row, ...rowsAbove(columns, ownLink(chain).bearer.row)]);

/** Everything in the text that speaks against a chain, so that it must not be taken as the one answer. */
export const objectionsTo = (
  columns: EraColumns,
  tokens: Tokens,
  found: Mentions,
  chain: Chain,
): readonly Objection[] => [
  ...contradictions(columns, found.list, chain),
  ...unreadTail(columns, tokens, found, chain),
  ...(tokens.isCut ? [{ kind: "looseWords" as const, from: tokens.count - 1, to: tokens.count }] : []),
  ...found.unknown
    .filter((claim) => !covered(claim, chain))
    .map(({ from, to }) => ({ kind: "unknownName" as const, from, to })),
  ...chain.links.flatMap((link) => linkObjections(columns, tokens, chain, link)),
];

/** Behind a unit without a province, whole segments that may be the larger unit it lies in. */
const unreadTail = (columns: EraColumns, tokens: Tokens, found: Mentions, chain: Chain): readonly Objection[] => {
  if (chain.links.some(({ bearer }) => levelNumber(columns, bearer.row) === 0)) return [];
  const last = Math.max(...chain.links.map(({ mention }) => mention.to));
  const objections: Objection[] = [];
  for (let from = last; from < tokens.count; ) {
    let to = from + 1;
    while (!beginsSegment(tokens, to)) to++;
    const isNote = isStreetWord(tokens, from) || ((tokens.signs[from] ?? 0) & signs.end) !== 0;
    const claimed = found.unknown.some((claim) => claim.from < to && from < claim.to);
    const kind = isNamed(found, from, to) ? "contradiction" : isBracketed(tokens, from) ? undefined : "unknownName";
    if (kind !== undefined && !isNote && !claimed && to - from < 6 && tokens.types[from] === undefined)
      objections.push({ kind, from, to });
    from = to;
  }
  return objections;
};

/** Whether a bracket opens before a word: what stands in it is sooner a note than a larger unit. */
const isBracketed = (tokens: Tokens, at: number): boolean =>
  tokens.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at]).includes("(");

const isNamed = ({ list }: Mentions, from: number, to: number): boolean =>
  list.some((mention) => mention.from <= from && to <= mention.to && mention.bearers.some(({ rank }) => rank < 2));

const covered = (claim: UnknownClaim, chain: Chain): boolean =>
  chain.links.some(({ mention }) => mention.from < claim.to && claim.from < mention.to);

/** Other units that the text names beyond doubt: with their type, or as a whole segment behind the first unit read. */
const contradictions = (columns: EraColumns, mentions: readonly Mention[], chain: Chain): readonly Objection[] => {
  const rows = rowsOf(columns, chain);
  const first = Math.min(...chain.links.map(({ mention }) => mention.from));
  // With no larger unit read, a name stands no firmer than another whole segment that names one, nor a bare name than any other.
  const isSingle = chain.links.length === 1 && levelNumber(columns, chain.row) > 0;
  const rival = !isSingle ? -1 : ownLink(chain).mention.type === undefined ? 2 : 1;
  const objections: Objection[] = [];
  for (const mention of mentions) {
    const { from, to } = mention;
    if (chain.links.some((link) => link.mention.from < to && from < link.mention.to)) continue;
    const firm = mention.bearers.filter((one) => one.rank < 2);
    if (firm.length === 0 || firm.some((one) => rows.has(unitRow(columns, one.row)))) continue;
    const named = mention.type?.strong ?? false;
    const highest = Math.min(...firm.map((one) => levelNumber(columns, one.row)));
    const stands = from > first && !mention.inStreet && (highest === 0 || (mention.whole && highest < 2));
    if (named || stands || (highest <= rival && mention.whole && !mention.inStreet))
      objections.push({ kind: "contradiction", from, to });
  }
  return objections;
};

const linkObjections = (columns: EraColumns, tokens: Tokens, chain: Chain, link: Link): readonly Objection[] => {
  const { mention, bearer } = link;
  const { from, to } = mention;
  const objections: Objection[] = [];
  if (bearer.match === "contrary") objections.push({ kind: "marksDiffer", from, to });
  if (!bearer.typeFits) objections.push({ kind: "typeDiffers", from, to });
  if (isDoubtful(chain, link)) objections.push({ kind: "doubtfulTypo", from, to });
  if (goesOn(tokens, chain, to)) objections.push({ kind: "nameGoesOn", from, to });
  const province = levelNumber(columns, bearer.row) === 0;
  if (mention.type === undefined && !province && isLoose(tokens, chain, from))
    objections.push({ kind: "looseWords", from, to });
  return objections;
};

/** Whether letters were changed on too thin a ground: without a type word, or with no other part of the text to bear it out. */
const isDoubtful = (chain: Chain, { mention, bearer }: Link): boolean => {
  if (mention.doubtful || (bearer.distance > 1 && mention.type === undefined)) return true;
  return chain.links.every((link) => link.bearer.distance > 0);
};

/** Whether a word stands right behind a name that may belong to it. */
const goesOn = (tokens: Tokens, chain: Chain, to: number): boolean => {
  if (to >= tokens.count || (tokens.gap[to] as number) >= gaps.dash) return false;
  if (chain.links.some(({ mention }) => mention.from === to)) return false;
  if ((tokens.gap[to] as number) === gaps.dot && ((tokens.signs[to - 1] as number) & signs.single) === 0) return false;
  // A number that sticks to the name may be letters read wrong: "Ia Hla0" is not Ia Hla.
  if (((tokens.signs[to] as number) & signs.digit) !== 0) return tokens.start[to] === tokens.end[to - 1];
  return ((tokens.signs[to] as number) & signs.end) === 0 && tokens.types[to] === undefined;
};

/** Whether a word stands right before a name without type that may belong to it. */
const isLoose = (tokens: Tokens, chain: Chain, from: number): boolean => {
  if (from === 0 || (tokens.gap[from] as number) >= gaps.dash) return false;
  return !chain.links.some(({ mention }) => mention.to === from);
};
