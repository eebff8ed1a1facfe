declare const brand: unique symbol;

/**
 * A `Base` value that has passed a check, so that the compiler keeps it apart from other values of the same base.
 *
 * A brand is made in one file only, by the parser of its type: `as UnitCode` appears nowhere else.
 *
 * @since 0.1.0
 */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
