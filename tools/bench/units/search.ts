import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { fold } from "../../../packages/kernel/src/index.ts";
import { searchUnits } from "../../../packages/units/src/search/index.ts";
import { type Contender, measure } from "../measure.ts";
import { random } from "../random.ts";
import { table, time, times } from "../report.ts";
import { communesOn, reader, today } from "./country.ts";

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
    { name: "Fuse.js", find: (text) => fuse.search(text, { limit: 5 }).map(({ item }) => item.name) },
    {
      name: "MiniSearch",
      find: (text) =>
        mini
          .search(text)
          .slice(0, 5)
          .map(({ id }) => nameOf(id)),
    },
    { name: "FlexSearch", find: (text) => (flex.search(text, 5) as unknown[]).map(nameOf) },
  ];
};

const ours: Searcher = {
  name: "haicap",
  find: (text) => {
    const found = searchUnits(reader, text, { on: today, limit: 5 });
    return found.ok ? found.value.matches.map(({ unit }) => fold(unit.fullName)) : [];
  },
};

/** Time and recall among the first five, beside three peers that search the same folded names. */
export const benchSearch = (): void => {
  const names = communesOn(today).map(([commune]) => fold(commune.fullName));
  const { wanted, texts } = queriesFor(names);
  const searchers = [ours, ...peersOf(names)];
  for (const [kind, queries] of Object.entries(texts)) {
    const contenders = searchers.map(
      ({ name, find }): Contender => ({ name, run: (at) => find(queries[at % many] ?? "").length }),
    );
    const taken = measure(contenders);
    const own = taken.get(ours.name) ?? Number.NaN;
    const rows = searchers.map(({ name, find }) => {
      const recall = wanted.filter((one, at) => find(queries[at] ?? "").includes(one)).length;
      const ns = taken.get(name) ?? Number.NaN;
      return [name, time(ns), times(ns / own), `${recall}/${many}`];
    });
    table(`Search by ${kind} among ${names.length}`, ["", "a query", "to ours", "recall@5"], rows);
  }
};
