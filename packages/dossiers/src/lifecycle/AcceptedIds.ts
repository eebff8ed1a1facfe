/**
 * The ids of the commands a dossier has accepted, in order. Adding costs the same for the first and the millionth id:
 * successive versions share one index, and a branch copies it.
 */
export interface AcceptedIds {
  readonly index: ReadonlyMap<string, number>;
  readonly count: number;
}

/** No command yet. */
export const noIds = (): AcceptedIds => ({ index: new Map(), count: 0 });

/** Tells whether a command of this id was accepted. */
export const hasId = (ids: AcceptedIds, id: string): boolean => {
  const position = ids.index.get(id);
  return position !== undefined && position < ids.count;
};

/** The ids with one more; the ids given stay as they are. */
export const addId = (ids: AcceptedIds, id: string): AcceptedIds => {
  const shared = ids.index.size === ids.count ? ids.index : new Map([...ids.index].slice(0, ids.count));
  (shared as Map<string, number>).set(id, ids.count);
  return { index: shared, count: ids.count + 1 };
};

/** The ids in the order they were accepted. */
export const idList = (ids: AcceptedIds): readonly string[] => [...ids.index.keys()].slice(0, ids.count);
