/**
 * The text is not exactly one legal reference.
 *
 * `none`: no number and notation of an instrument is in it; `several`: more than one reference, `count` of them.
 *
 * @since 0.1.0
 */
export type NotACitation =
  | { readonly _tag: "NotACitation"; readonly input: string; readonly reason: "none" }
  | { readonly _tag: "NotACitation"; readonly input: string; readonly reason: "several"; readonly count: number };
