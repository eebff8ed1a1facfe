/**
 * Other names of units, as strings: `code:alias` rows joined by `|`, by the era whose codes they use, and `code:type:name` rows
 * of communes that were merged away since September 2024 (`code` is the unit that took them in, the type may be empty).
 */
export interface PackedAliases {
  readonly current: string;
  readonly legacy: string;
  readonly historic: string;
  readonly former: string;
}
