import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { fold } from "../../../packages/kernel/src/index.ts";
import { searchUnits } from "../../../packages/units/src/search/index.ts";
import { type Contender, measure } from "../measure.ts";
import { random } from "../random.ts";
import { table, time, times } from "../report.ts";
import { communesOn, reader, today } from "./country.ts";
import type { Goal } from "./Goal.ts";
import { named } from "./peers.ts";

interface Searcher {
  readonly name: string;
  /** Folded full names of the first five found. */
  readonly find: (text: string) => readonly string[];
}

interface Queries {
  readonly wanted: readonly string[];
  readonly texts: Readonly<Record<"whole name" | "beginning" | "one typo", readonly string[]>>;
}

const many = 64;

const queriesFor = (names: readonly string[]): Queries => {
  const numbers = random(5);
  const wanted = Array.from({ length: many }, () => numbers.pick(names));
  const without = (name: string): string => {
    const at = name.length - 2 - numbers.below(2);
    return name.slice(0, at) + name.slice(at + 1);
  };
  const beginning = wanted.map((name) => name.slice(0, Math.max(6, name.length - 3)));
  return { wanted, texts: { "whole name": wanted, beginning, "one typo": wanted.map(without) } };
};

const peersOf = (names: readonly string[]): readonly Searcher[] => {
  const rows = names.map((name, id) => ({ id, name }));
  const fuse = new Fuse(rows, { keys: ["name"], threshold: 0.3, ignoreLocation: true });
  const mini = new MiniSearch({
    fields: ["name"],
    searchOptions: { fuzzy: 0.2, prefix: true, combineWith: "AND" },
  });
  mini.addAll(rows);
  const flex = new Index({ tokenize: "forward" });
  for (const { id, name } of rows) flex.add(id, name);
  const nameOf = (id: unknown): string => names[Number(id)] ?? "";
  return [
    { name: named("fuse.js"), find: (text) => fuse.search(text, { limit: 5 }).map(({ item }) => item.name) },
    {
      name: named("minisearch"),
      find: (text) =>
        mini
          .search(text)
          .slice(0, 5)
          .map(({ id }) => nameOf(id)),
    },
    { name: named("flexsearch"), find: (text) => (flex.search(text, 5) as unknown[]).map(nameOf) },
  ];
};

const ours: Searcher = {
  name: "haicap",
  find: (text) => {
    const found = searchUnits(reader, text, { on: today, limit: 5, level: "commune" });
    return found.ok ? found.value.matches.map(({ unit }) => fold(unit.fullName)) : [];
  },
};

/** Time and recall among the first five, beside three peers that search the same folded names of communes. */
export const benchSearch = (): readonly Goal[] => {
  const goals: Goal[] = [];
  const names = communesOn(today).map(([commune]) => fold(commune.fullName));
  const { wanted, texts } = queriesFor(names);
  const searchers = [ours, ...peersOf(names)];
  for (const [kind, queries] of Object.entries(texts)) {
    const contenders = searchers.map(
      ({ name, find }): Contender => ({ name, run: (at) => find(queries[at % many] ?? "").length }),
    );
    const taken = measure(contenders);
    const ns = (name: string): number => taken.get(name) ?? Number.NaN;
    const recall = ({ find }: Searcher): number =>
      wanted.filter((one, at) => find(queries[at] ?? "").includes(one)).length;
    const rows = searchers.map((one) => [
      one.name,
      time(ns(one.name)),
      times(ns(one.name) / ns(ours.name)),
      `${recall(one)}/${many}`,
    ]);
    table(`Search by ${kind} among ${names.length}`, ["", "a query", "to ours", "recall@5"], rows);
    const to = (name: string): number =>
      ns(searchers.find((one) => one.name.startsWith(name))?.name ?? "") / ns(ours.name);
    const best = Math.max(...searchers.slice(1).map(recall));
    if (kind === "beginning") goals.push(atLeast(`prefix search, ${named("flexsearch")} to ours`, to("flexsearch"), 5));
    if (kind === "beginning") goals.push(above("prefix search, recall@5", recall(ours), best));
    if (kind === "one typo") goals.push(atLeast(`typo search, ${named("fuse.js")} to ours`, to("fuse.js"), 200));
    if (kind === "one typo") goals.push(above("typo search, recall@5", recall(ours), 59));
  }
  return goals;
};

const atLeast = (what: string, ratio: number, least: number): Goal => ({
  what,
  reached: times(ratio),
  wanted: `${least}x or more`,
  holds: ratio >= least,
});

const above = (what: string, reached: number, best: number): Goal => ({
  what,
  reached: `${reached}/${many}`,
  wanted: `above ${best}`,
  holds: reached > best,
});
