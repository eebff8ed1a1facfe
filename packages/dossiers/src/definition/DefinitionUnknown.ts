/** No definition of this id is known; `known` lists those that are. */
export interface DefinitionUnknown {
  readonly _tag: "DefinitionUnknown";
  readonly id: string;
  readonly known: readonly string[];
}
