import { deltaT } from "./deltaT.ts";

const degree = Math.PI / 180;

/**
 * The instant of a new moon (sóc) as a Julian day in universal time; `k` counts lunations from the first of 2000.
 *
 * Meeus, Astronomical Algorithms, chapter 49: mean new moon, 25 periodic terms, 14 planetary ones; a few seconds off at most
 * in the century around 2000.
 */
export const newMoon = (k: number): number => {
  const t = k / 1236.85;
  const mean = 2451550.09766 + 29.530588861 * k + t * t * (0.00015437 + t * (-0.00000015 + 0.00000000073 * t));
  const dynamical = mean + periodic(k, t) + planetary(k, t);
  return dynamical - deltaT(2000 + (dynamical - 2451545) / 365.25) / 86_400;
};

/** Coefficient, power of the eccentricity, and multiples of sun's anomaly, moon's anomaly, latitude argument, node. */
const periodicTerms: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];

const periodic = (k: number, t: number): number => {
  const eccentricity = 1 - t * (0.002516 + 0.0000074 * t);
  const sun = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + 0.00000011 * t);
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - 0.000000058 * t));
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - 0.000000011 * t));
  const node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t);
  let sum = 0;
  for (const [size, power, m, l, f, n] of periodicTerms)
    sum += size * eccentricity ** power * Math.sin(degree * (m * sun + l * moon + f * latitude + n * node));
  return sum;
};

/** Coefficient in millionths of a day, angle at 2000, and its change a lunation. */
const planetaryTerms: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

const planetary = (k: number, t: number): number => {
  let sum = 0;
  for (const [index, [size, at, rate]] of planetaryTerms.entries())
    sum += size * Math.sin(degree * (at + rate * k - (index === 0 ? 0.009173 * t * t : 0)));
  return sum / 1_000_000;
};
