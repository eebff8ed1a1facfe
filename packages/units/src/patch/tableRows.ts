import type { SuccessionRow } from "../succession/packSuccession.ts";
import { type SuccessionColumns, wholeEdge } from "../succession/SuccessionColumns.ts";
import { actOfRow, codeOfRow, type EraColumns, levelNumber, typeOfRow } from "../table/EraColumns.ts";
import type { UnitRow } from "../table/packUnits.ts";

/** The columns of an era as the rows they were packed from. */
export const unitRowsOf = (columns: EraColumns): readonly UnitRow[] =>
  Array.from({ length: columns.count }, (_, row) => {
    const parent = columns.parents[row] as number;
    const from = columns.from.get(row) ?? (columns.era === "twoTier" ? columns.coverage.from : undefined);
    const until = columns.until.get(row);
    const nameEn = columns.exonyms.get(row);
    const establishedBy = actOfRow(columns, row);
    return {
      code: codeOfRow(columns, row),
      type: typeOfRow(columns, row),
      name: columns.names[row] as string,
      ...(parent < 0 ? {} : { parent: codeOfRow(columns, parent) }),
      ...(nameEn === undefined ? {} : { nameEn }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(establishedBy === undefined ? {} : { establishedBy }),
    };
  });

/** The edges of the reform as rows: those of communes (and of districts without), and those of provinces. */
export const successionRowsOf = (
  edges: SuccessionColumns,
  old: EraColumns,
  now: EraColumns,
): { readonly communes: readonly SuccessionRow[]; readonly provinces: readonly SuccessionRow[] } => {
  const communes: SuccessionRow[] = [];
  const provinces: SuccessionRow[] = [];
  for (let row = 0; row < old.count; row++)
    for (let edge = edges.first[row] as number; edge < (edges.first[row + 1] as number); edge++) {
      const kind = edges.kinds[edges.kindOf[edge] as number] ?? wholeEdge;
      const made = { from: codeOfRow(old, row), to: codeOfRow(now, edges.targets[edge] as number), ...kind };
      (levelNumber(old, row) === 0 ? provinces : communes).push(made);
    }
  return { communes, provinces };
};
