import { ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { nameFor, type StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";
import { type FeedItem, readFeed } from "./readFeed.ts";

/** Who wants to hear what happened in a province, under a name that its place in the feed is kept by. */
export interface Subscriber {
  readonly province: string;
  readonly name: string;
  /** Takes items; when it throws, the same items come again next time. */
  readonly receive: (items: readonly FeedItem[]) => Promise<void>;
  /** How many items at once; 100 when absent. */
  readonly batch?: number;
}

/**
 * Hands a subscriber everything it has not had yet, in order, and answers how many events that was.
 *
 * At least once: the place is kept after the subscriber took the items, so what it took just before a crash comes again. Two that deliver
 * to one name at the same time may both hand out the same items; the place never goes backwards.
 */
export const deliver = async (
  context: StoreContext,
  { province, name, receive, batch = 100 }: Subscriber,
): Promise<Result<number, StoreFailure>> => {
  const place = await attempt(() => context.db.query<{ position: string }>(find, [province, nameFor(context, name)]));
  if (!place.ok) return place;
  let position = Number(place.value[0]?.position ?? 0);
  for (let delivered = 0; ; ) {
    const items = await readFeed(context, province, position, batch);
    if (!items.ok) return items;
    const last = items.value.at(-1);
    if (last === undefined) return ok(delivered);
    await receive(items.value);
    position = last.position; // an agency sees some positions only
    delivered += items.value.length;
    const kept = await attempt(() => context.db.query(keep, [province, nameFor(context, name), position]));
    if (!kept.ok) return kept;
  }
};

const find = "select position from haicap.subscriber where province = $1 and name = $2";

const keep = `
insert into haicap.subscriber (province, name, position) values ($1, $2, $3)
on conflict (province, name) do update set position = greatest(subscriber.position, excluded.position)`;
