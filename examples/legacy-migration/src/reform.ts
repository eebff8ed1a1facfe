import { instantUnsafe } from "@haicap/kernel";

/** The reform this example carries out: the district ends, its open dossiers go on elsewhere. */
export const reform = {
  /** Huyện Đông Anh, Hà Nội: 24 communes, 11 of them split among several of the new ones. */
  district: { id: "017", name: "Ủy ban nhân dân huyện Đông Anh" },
  on: "2025-07-01",
  at: instantUnsafe("2025-07-01T00:00:00+07:00"),
  basis: "1656/NQ-UBTVQH15",
  actor: "quan-tri-chuyen-doi",
} as const;

/** The office hours of the district; an example, as each district set its own. */
export const office = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
} as const;
