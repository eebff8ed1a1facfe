/** How often a client may ask: at once, and then each second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/**
 * Counts what clients ask, by their address: `take` tells in how many seconds the next question is welcome, 0 when this one is. Remembers
 * so many clients and no more: the one not seen for longest is forgotten.
 */
export const createBuckets = ({ burst, perSecond }: Rate, mostClients = 10_000) => {
  const buckets = new Map<string, Bucket>();
  let latest: string | undefined;
  const seen = (client: string, bucket: Bucket): void => {
    if (client === latest) return; // it stands last already
    latest = client;
    buckets.delete(client);
    buckets.set(client, bucket);
    if (buckets.size <= mostClients) return;
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  };
  const take = (client: string, now: number): number => {
    const bucket = buckets.get(client) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    seen(client, bucket);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left -= 1;
    return 0;
  };
  return { take };
};
