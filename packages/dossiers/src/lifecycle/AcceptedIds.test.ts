import { describe, expect, it } from "vitest";
import { type AcceptedIds, addId, hasId, idList, noIds } from "./AcceptedIds.ts";

const idsUpTo = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `c${at}`);
const accepted = (count: number): AcceptedIds => idsUpTo(count).reduce(addId, noIds());

describe("the ids a dossier has accepted", () => {
  it.each([0, 1, 16, 17, 40])("are all found among %i, and no other", (count) => {
    const ids = accepted(count);
    for (const id of idsUpTo(count)) expect(hasId(ids, id)).toBe(true);
    for (const id of ["", "c", `c${count}`, "c-1"]) expect(hasId(ids, id)).toBe(false);
    expect(idList(ids)).toEqual(idsUpTo(count));
  });

  it("are found by an index that follows what is added, and is made for more than sixteen", () => {
    const few = accepted(16);
    hasId(few, "c1");
    expect(few.log.index).toBeNull();
    const more = addId(few, "seventeenth");
    expect([hasId(more, "seventeenth"), hasId(more, "c16")]).toEqual([true, false]);
    expect(more.log.index?.size).toBe(17);
    const last = addId(addId(more, "eighteenth"), "nineteenth");
    expect(["eighteenth", "nineteenth", "twentieth"].map((id) => hasId(last, id))).toEqual([true, true, false]);
  });

  it("share one log from version to version, of which an older one sees its own part", () => {
    const none = noIds();
    const one = addId(none, "a");
    const two = addId(one, "b");
    expect(two.log).toBe(none.log);
    expect([none, one, two].map(idList)).toEqual([[], ["a"], ["a", "b"]]);
    expect([none, one, two].map((ids) => hasId(ids, "b"))).toEqual([false, false, true]);
  });

  it("part where two versions go on from one, among many too", () => {
    const trunk = accepted(17);
    const [left, right] = [addId(trunk, "left"), addId(trunk, "right")];
    expect(right.log).not.toBe(left.log);
    expect([trunk, left, right].map((ids) => hasId(ids, "left"))).toEqual([false, true, false]);
    expect([trunk, left, right].map((ids) => hasId(ids, "right"))).toEqual([false, false, true]);
    expect(idList(right)).toEqual([...idsUpTo(17), "right"]);
  });
});
