/** A sheet of a workbook as cells. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
