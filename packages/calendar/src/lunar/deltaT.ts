/**
 * Seconds by which uniform time runs ahead of the turning earth (delta T) in a decimal year, after the polynomials of Espenak
 * and Meeus; within a second for the years observed, some tens of seconds by 2199.
 *
 * @example
 * Math.round(deltaT(2000)); // => 64
 */
export const deltaT = (year: number): number => {
  const piece = pieces.find((one) => year < one.until);
  if (piece !== undefined) return polynomial(piece.terms, year - piece.from);
  const centuries = (year - 1820) / 100;
  return year < 2150 ? -20 + 32 * centuries * centuries - 0.5628 * (2150 - year) : -20 + 32 * centuries * centuries;
};

const polynomial = (terms: readonly number[], t: number): number => terms.reduceRight((sum, term) => sum * t + term, 0);

const pieces: readonly { readonly until: number; readonly from: number; readonly terms: readonly number[] }[] = [
  { until: 1920, from: 1900, terms: [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197] },
  { until: 1941, from: 1920, terms: [21.2, 0.84493, -0.0761, 0.0020936] },
  { until: 1961, from: 1950, terms: [29.07, 0.407, -1 / 233, 1 / 2547] },
  { until: 1986, from: 1975, terms: [45.45, 1.067, -1 / 260, -1 / 718] },
  { until: 2005, from: 2000, terms: [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599] },
  { until: 2050, from: 2000, terms: [62.92, 0.32217, 0.005589] },
];
