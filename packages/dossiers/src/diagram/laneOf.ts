/** A line of a picture from one height to another. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** A lane for each arrow, from 0, short ones first: two whose heights overlap never share one. */
export const laneOf = (arrows: readonly Arrow[]): readonly number[] => {
  const lanes: (readonly Arrow[])[] = [];
  const found: number[] = arrows.map(() => 0);
  const shortFirst = arrows
    .map((arrow, index) => ({ arrow, index }))
    .sort((a, b) => lengthOf(a.arrow) - lengthOf(b.arrow));
  for (const { arrow, index } of shortFirst) {
    const free = lanes.findIndex((taken) => taken.every((other) => !overlaps(arrow, other)));
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), arrow];
    found[index] = lane;
  }
  return found;
};

const lengthOf = ({ from, to }: Arrow): number => Math.abs(to - from);

/** Arrows to the same height may meet there. */
const overlaps = (a: Arrow, b: Arrow): boolean =>
  Math.min(a.from, a.to) < Math.max(b.from, b.to) && Math.min(b.from, b.to) < Math.max(a.from, a.to);
