import { type Db, type DossierStore, openStore, type StoreFailure, type StoreOptions } from "@haicap/dossier-store";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import type { Result } from "haicap";
import { fromResult } from "../lift.ts";

/** What the store answers later, as an Effect with the same failures. */
export type Later<Ask> = Ask extends (...asked: infer Asked) => Promise<Result<infer Value, infer Failed>>
  ? (...asked: Asked) => Effect.Effect<Value, Failed>
  : never;

/** The methods of the store that answer once. */
export type Asked =
  | "open"
  | "read"
  | "handle"
  | "append"
  | "relabel"
  | "list"
  | "countByUnitAndMonth"
  | "feed"
  | "deliver"
  | "remind"
  | "verify"
  | "enrol";

/** The store of dossiers, each question an Effect. */
export type DossiersShape = { readonly [ask in Asked]: Later<DossierStore[ask]> } & {
  /** A line of JSON for each dossier of a province. */
  readonly export: (province: string) => Stream.Stream<string, StoreFailure>;
};

/** How the service comes to its database: opened with the layer, closed with it. */
export interface DossiersOptions extends Omit<StoreOptions, "db"> {
  readonly open: () => Db | Promise<Db>;
}

/**
 * The store of dossiers as a service (kho hồ sơ): `@haicap/dossier-store` with its failures typed, its database opened and closed with
 * the layer.
 *
 * @since 0.1.0
 */
export class Dossiers extends Context.Service<Dossiers, DossiersShape>()("@haicap/effect/Dossiers") {
  /** Opens the database, brings its tables up to date and gives the service; closes the database when the scope ends. */
  static readonly layer = ({ open, ...options }: DossiersOptions): Layer.Layer<Dossiers, StoreFailure> =>
    Layer.effect(Dossiers)(
      Effect.gen(function* () {
        const db = yield* Effect.acquireRelease(opened(open), (held) => Effect.promise(() => held.close()));
        const store = yield* Effect.flatMap(
          Effect.promise(() => openStore({ ...options, db })),
          fromResult,
        );
        return dossiersOf(store);
      }),
    );
}

const opened = (open: DossiersOptions["open"]): Effect.Effect<Db, StoreFailure> =>
  Effect.tryPromise({
    try: async () => open(),
    catch: (thrown): StoreFailure => ({ _tag: "StoreUnavailable", cause: String(thrown) }),
  });

const dossiersOf = (store: DossierStore): DossiersShape => ({
  open: later(store.open),
  read: later(store.read),
  handle: later(store.handle),
  append: later(store.append),
  relabel: later(store.relabel),
  list: later(store.list),
  countByUnitAndMonth: later(store.countByUnitAndMonth),
  feed: later(store.feed),
  deliver: later(store.deliver),
  remind: later(store.remind),
  verify: later(store.verify),
  enrol: later(store.enrol),
  export: (province) =>
    Stream.fromAsyncIterable(
      store.export(province),
      (thrown): StoreFailure => ({
        _tag: "StoreUnavailable",
        cause: String(thrown),
      }),
    ).pipe(Stream.mapEffect(fromResult)),
});

const later =
  <Asked extends readonly unknown[], Value, Failed>(ask: (...asked: Asked) => Promise<Result<Value, Failed>>) =>
  (...asked: Asked): Effect.Effect<Value, Failed> =>
    Effect.flatMap(
      Effect.promise(() => ask(...asked)),
      fromResult,
    );
