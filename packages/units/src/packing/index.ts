export { packSuccession, type SuccessionRow, type SuccessionTables } from "../succession/packSuccession.ts";
export { type PackUnitsOptions, packUnits, type UnitRow } from "../table/packUnits.ts";
