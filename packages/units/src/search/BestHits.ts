import type { CivilDate } from "@haicap/kernel";
import type { NameIndex } from "../address/NameIndex.ts";
import { type EraColumns, slotOfRow } from "../table/EraColumns.ts";
import { viewOn } from "../table/keptView.ts";
import { isInForce, versionOn } from "../table/unitView.ts";
import type { MatchKind, UnitMatch } from "./UnitMatch.ts";

const usualLimit = 20;

interface Hit {
  readonly row: number;
  readonly match: MatchKind;
  readonly score: number;
}

/** The best score of each row so far, and how it was met; one for all searches, emptied by each answer. */
interface Board {
  readonly scores: Float64Array;
  readonly matches: MatchKind[];
  readonly rows: number[];
}

const boards = new WeakMap<EraColumns, Board>();

const boardOf = (columns: EraColumns): Board => {
  const known = boards.get(columns);
  if (known !== undefined) return known;
  const made = { scores: new Float64Array(columns.count), matches: [], rows: [] };
  boards.set(columns, made);
  return made;
};

/** The best hit of each unit so far, in one search. */
export class BestHits {
  private readonly board: Board;
  private readonly index: NameIndex;
  private readonly on: CivilDate;
  private readonly wanted: ((row: number) => boolean) | undefined;

  constructor(index: NameIndex, on: CivilDate, wanted: ((row: number) => boolean) | undefined) {
    this.board = boardOf(index.columns);
    this.empty();
    this.index = index;
    this.on = on;
    this.wanted = wanted;
  }

  get size(): number {
    return this.board.rows.length;
  }

  /** Adds a hit on a version of a unit; only the version in force counts, and only under its name and the type asked for. */
  add(found: number, mask: number, match: MatchKind, score: number): void {
    const { columns, versioned } = this.index;
    const row = versioned[found] === 1 ? this.inForce(found, match) : found;
    if (row < 0) return;
    if (mask !== 0 && (mask & (1 << (columns.types[row] as number))) === 0) return;
    const { scores, matches, rows } = this.board;
    const known = scores[row] as number;
    if (known >= score || (this.wanted !== undefined && !this.wanted(row))) return;
    if (known === 0) rows.push(row);
    scores[row] = score;
    matches[row] = match;
  }

  /** The version in force of the unit of a row, or -1 when there is none, or when it was found by a name it bears no more or not yet. */
  private inForce(found: number, match: MatchKind): number {
    const { columns } = this.index;
    const row = versionOn(columns, (columns.rowAt[slotOfRow(columns, found)] as number) - 1, this.on);
    if (!isInForce(columns, row, this.on)) return -1;
    return match === "alias" || match === "former" || columns.names[row] === columns.names[found] ? row : -1;
  }

  /** The hits, best first; empties the board. */
  answer(limit: number | undefined): { readonly matches: readonly UnitMatch[]; readonly total: number } {
    const { columns } = this.index;
    const { scores, matches, rows } = this.board;
    const least = scoreAt(rows, scores, limit ?? usualLimit);
    const kept: Hit[] = [];
    for (const row of rows) {
      const score = scores[row] as number;
      if (score >= least) kept.push({ row, score, match: matches[row] as MatchKind });
    }
    const total = rows.length;
    this.empty();
    // Slots are in the order wanted: provinces before districts before communes, then by number.
    kept.sort((a, b) => b.score - a.score || slotOfRow(columns, a.row) - slotOfRow(columns, b.row));
    if (limit !== undefined) kept.length = Math.min(kept.length, limit);
    return {
      matches: kept.map(({ row, match, score }) => ({ unit: viewOn(columns, row, this.on).value, match, score })),
      total,
    };
  }

  private empty(): void {
    const { scores, rows } = this.board;
    for (const row of rows) scores[row] = 0;
    rows.length = 0;
  }
}

/** The score of the hit at a place, from 1, when the best come first; with fewer hits, less than any. */
const scoreAt = (rows: readonly number[], scores: Float64Array, place: number): number => {
  if (place === 0 || rows.length <= place) return 0;
  if (place > 64) return Float64Array.from(rows, (row) => scores[row] as number).sort()[rows.length - place] ?? 0;
  const best = new Float64Array(place);
  for (const row of rows) {
    const score = scores[row] as number;
    if (score <= (best[place - 1] as number)) continue;
    let at = place - 1;
    for (; at > 0 && (best[at - 1] as number) < score; at--) best[at] = best[at - 1] as number;
    best[at] = score;
  }
  return best[place - 1] as number;
};
