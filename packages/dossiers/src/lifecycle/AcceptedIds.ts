/**
 * The ids of the commands a dossier has accepted, in order. Adding costs the same for the first and the millionth id:
 * successive versions share one log, of which each sees the first `count`, and a branch copies it.
 */
export interface AcceptedIds {
  /** Ids as they were added; the index is made once there are too many to look through, and follows behind. */
  readonly log: { readonly ids: string[]; index: Map<string, number> | null };
  readonly count: number;
}

/** Up to here looking through beats looking up. */
const fewIds = 16;

/** No command yet. */
export const noIds = (): AcceptedIds => ({ log: { ids: [], index: null }, count: 0 });

/** Tells whether a command of this id was accepted. */
export const hasId = ({ log, count }: AcceptedIds, id: string): boolean => {
  if (count > fewIds) return (indexOf(log).get(id) ?? count) < count;
  const end = id.length - 1;
  const last = id.charCodeAt(end);
  for (let at = 0; at < count; at++) {
    const one = log.ids[at] as string;
    // Ids of a system differ at their ends: looking there first saves most comparisons.
    if ((end < 0 || one.charCodeAt(end) === last) && one === id) return true;
  }
  return false;
};

const indexOf = (log: AcceptedIds["log"]): ReadonlyMap<string, number> => {
  log.index ??= new Map();
  for (let at = log.index.size; at < log.ids.length; at++) log.index.set(log.ids[at] as string, at);
  return log.index;
};

/** The ids with one more, which is not among them; the ids given stay as they are. */
export const addId = ({ log, count }: AcceptedIds, id: string): AcceptedIds => {
  const own = log.ids.length === count ? log : { ids: log.ids.slice(0, count), index: null };
  own.ids.push(id);
  return { log: own, count: count + 1 };
};

/** The ids in the order they were accepted. */
export const idList = ({ log, count }: AcceptedIds): readonly string[] => log.ids.slice(0, count);
