import { pattern } from "../pattern/pattern.ts";
import { type Place, type ProvisionToken, provisionTokens } from "./provisionTokens.ts";

/** Places named together, as in "khoản 3 Điều 111, Điều 112": they belong to one instrument. `until` is exclusive. */
export interface Provisions {
  readonly places: readonly Place[];
  /** Whether the first word is below an article: who names the clause first goes on to the instrument. */
  readonly climbs: boolean;
  readonly from: number;
  readonly until: number;
}

/** How a token hangs together with the one before it: `tight` by a blank or "của", `loose` by a comma or "và". */
interface Link {
  readonly token: ProvisionToken;
  readonly tight: boolean;
}

/** Links in a row, the first of them not tight. */
interface Group extends Omit<Provisions, "places"> {
  readonly links: Link[];
  until: number;
}

const filler = "(?:các|của|thuộc|tại|of|the|in|từ|from|\\(|\\))";
const tightGap = pattern(() => `^ ?(?:${filler} ?)*$`, "iu");
const looseGap = pattern(() => `^ ?\\)?(?: ?(?:,|;|&|và|hoặc|hay|and|or|${filler}))+ ?$`, "iu");

/**
 * Finds the provisions (điều, khoản, điểm) a text names, those that hang together in one group.
 *
 * @example
 * provisionsIn("điểm a khoản 2 Điều 17 và Điều 20").length; // => 1
 */
export const provisionsIn = (text: string): readonly Provisions[] => {
  const groups: Group[] = [];
  for (const token of provisionTokens(text)) {
    const { kind, from, until } = token;
    const group = groups.at(-1);
    const gap = group && text.slice(group.until, from);
    const isNear = gap !== undefined && gap.length < longestGap;
    const tight = isNear && tightGap().test(gap);
    if (group !== undefined && (tight || (isNear && looseGap().test(gap)))) {
      group.links.push({ token, tight });
      group.until = until;
    } else groups.push({ links: [{ token, tight: false }], climbs: kind !== "article", from, until });
  }
  return groups.map(({ links, ...group }) => ({ places: placesOf(links), ...group }));
};

const longestGap = 40;

/** Puts the words of a group together, whether they climb (điểm khoản Điều) or descend (Điều khoản điểm). */
const placesOf = (links: readonly Link[]): readonly Place[] => {
  const articles: { article: Place; below: Place[] }[] = [];
  for (let index = 0; index < links.length; ) {
    const run = runFrom(links, index);
    const next = links[index + run.length];
    const climbs = next !== undefined && climbing(links, index, next);
    const above = climbs || run.length === 0 ? (next as Link).token.items : undefined;
    if (above !== undefined) articles.push(...above.map((article) => ({ article, below: [] })));
    const below = belowArticle(run, climbs);
    const owner = above === undefined ? articles.at(-1) : articles.at(-above.length);
    if (owner === undefined) articles.push({ article: {}, below: [...below] });
    else owner.below.push(...below);
    index += run.length + (above === undefined ? 0 : 1);
  }
  return articles.flatMap(({ article, below }) =>
    below.length === 0 ? [article] : below.map((place) => ({ ...article, ...place })),
  );
};

/** The clauses and points that stand in a row from an index. */
const runFrom = (links: readonly Link[], from: number): readonly Link[] => {
  let until = from;
  while (until < links.length && (links[until] as Link).token.kind !== "article") until++;
  return links.slice(from, until);
};

/** Whether the run that begins at `from` belongs to the article after it, not to the one before. */
const climbing = (links: readonly Link[], from: number, next: Link): boolean => {
  const climbsFirst = (links[0] as Link).token.kind !== "article";
  const tightBefore = (links[from] as Link).tight;
  return tightBefore === next.tight ? climbsFirst : next.tight;
};

interface Clause {
  readonly clause: Place;
  readonly points: Place[];
}

/** Joins points to clauses inside a run. */
const belowArticle = (run: readonly Link[], climbs: boolean): readonly Place[] => {
  const clauses: Clause[] = [];
  const lastClause = run.findLastIndex(({ token }) => token.kind === "clause");
  let waiting: Place[] = [];
  run.forEach(({ token, tight }, index) => {
    if (token.kind === "clause") {
      const added = token.items.map((clause): Clause => ({ clause, points: [] }));
      (added[0] as Clause).points.push(...waiting);
      waiting = [];
      clauses.push(...added);
    } else if (clauses.length === 0 || (index < lastClause && waits(run[index + 1] as Link, tight, climbs)))
      waiting.push(...token.items);
    else (clauses.at(-1) as Clause).points.push(...token.items);
  });
  const below = clauses.flatMap(({ clause, points }) =>
    points.length === 0 ? [clause] : points.map((point) => ({ ...clause, ...point })),
  );
  return [...below, ...waiting];
};

/** Whether a point that has a clause behind it waits for that one, rather than joining the one before. */
const waits = (next: Link, tightBefore: boolean, climbs: boolean): boolean => {
  const tightAfter = next.token.kind === "clause" && next.tight;
  return tightBefore === tightAfter ? climbs : tightAfter;
};
