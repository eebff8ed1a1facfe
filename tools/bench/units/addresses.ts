import { type AddressAnswer, resolveAddress } from "../../../packages/units/src/address/index.ts";
import type { Era } from "../../../packages/units/src/index.ts";
import { measure } from "../measure.ts";
import { type Random, random } from "../random.ts";
import { table, time } from "../report.ts";
import { communesOn, eve, freshReader, type Lineage, reader, today } from "./country.ts";
import { type Way, ways } from "./labelled.ts";

interface Labelled {
  readonly text: string;
  readonly code: string;
}

const each = 1200;

const labelled = (numbers: Random, lineages: readonly Lineage[], way: Way): readonly Labelled[] =>
  Array.from({ length: each }, () => {
    const lineage = numbers.pick(lineages);
    return { text: way(numbers, lineage), code: lineage[0].code };
  });

const read = (text: string, writtenUnder: Era | "auto"): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on: today, writtenUnder });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};

/** The commune meant is the only one, is one of several, is not there, or another was taken for the answer. */
const verdict = ({ text, code }: Labelled, era: Era): "only" | "among" | "missed" | "wrong" => {
  const { status, level, unit, candidates } = read(text, era);
  const meant = candidates.filter((one) => (era === "twoTier" ? one.unit : one.origin)?.code === code);
  if (status === "resolved" && level === "commune")
    return meant.some((one) => one.unit.code === unit.code) ? "only" : "wrong";
  return meant.length === 0 ? "missed" : meant.length === candidates.length ? "only" : "among";
};

const share = (count: number): string => (count / each).toFixed(4);

/** Time and accuracy for each kind of address; the labels are ours, made from the tables. */
export const benchAddresses = (): void => {
  for (const [era, day] of [
    ["twoTier", today],
    ["threeTier", eve],
  ] as const) {
    const lineages = communesOn(day);
    const rows = Object.entries(ways).map(([kind, way]) => {
      const texts = labelled(random(11), lineages, way);
      const verdicts = texts.map((one) => verdict(one, era));
      const count = (wanted: string): string => share(verdicts.filter((one) => one === wanted).length);
      const taken = measure([
        { name: era, run: (at) => read(texts[at % each]?.text ?? "", era).candidates.length },
        { name: "auto", run: (at) => read(texts[at % each]?.text ?? "", "auto").candidates.length },
      ]);
      const cells = [time(taken.get(era) ?? 0), time(taken.get("auto") ?? 0)];
      return [kind, ...cells, count("only"), count("among"), count("missed"), count("wrong")];
    });
    const heads = ["kind", "as written", "auto", "right, alone", "among others", "missed", "wrong and firm"];
    table(`Addresses of ${era}, ${each} of each kind`, heads, rows);
  }
  recorded();
};

/** Figures of a peer in another runtime, taken down once on a like machine; not measured here. */
const recorded = (): void =>
  table(
    "vietnamadminunits 1.0.3 (Python), recorded: time and accuracy on addresses of twoTier",
    ["kind", "time", "accuracy"],
    [
      ["canonical", "183 µs", ".9992"],
      ["short", "159 µs", "1.0"],
      ["ascii", "172 µs", ".9942"],
      ["street", "581 µs", ".9992"],
      ["abbreviations", "467 µs", "1.0"],
      ["no commas", "565 µs", ".9992"],
      ["one typo", "493 µs", ".1117"],
    ],
  );

/** What the first address costs: the tables are unpacked and the trees of names are built. */
export const benchFirstUse = (): void => {
  const started = performance.now();
  const fresh = freshReader();
  resolveAddress(fresh, "Phường Bến Nghé, Quận 1, TP HCM", { on: today });
  table("First address of all, both eras", ["time"], [[time((performance.now() - started) * 1e6)]]);
};
