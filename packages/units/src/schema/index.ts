export {
  type AddressResolveInput,
  type AddressResolveWire,
  addressResolveInput,
  addressResolveOutput,
} from "./address.ts";
export {
  type BetweenDays,
  unitsChangesInput,
  unitsChangesOutput,
  unitsDiffInput,
  unitsDiffOutput,
  unitsPathInput,
  unitsPathOutput,
} from "./history.ts";
export {
  type PatchedQuestion,
  type PatchedWire,
  type UnitPatchWire,
  unitPatchesShape,
  unitPatchSchema,
  type Written,
} from "./patch.ts";
export { type UnitsSearchInput, type UnitsSearchWire, unitsSearchInput, unitsSearchOutput } from "./search.ts";
export {
  administrativeUnitSchema,
  eraSchema,
  type OnDay,
  successionSchema,
  unitCodeSchema,
  unitLevelSchema,
} from "./unit.ts";
export {
  unitsChildrenInput,
  unitsChildrenOutput,
  unitsGetInput,
  unitsGetOutput,
  unitsPredecessorsInput,
  unitsPredecessorsOutput,
  unitsSuccessorsInput,
  unitsSuccessorsOutput,
} from "./units.ts";
