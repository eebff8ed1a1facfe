import { deltaT } from "./deltaT.ts";

const degree = Math.PI / 180;

/**
 * The sun's apparent longitude (kinh độ mặt trời), 0 to 360 degrees, at a Julian day in universal time.
 *
 * Meeus, Astronomical Algorithms, chapter 25: right to about a hundredth of a degree, a quarter of an hour of the sun's way.
 */
export const sunLongitude = (julianDay: number): number => {
  const t = (julianDay + deltaT(2000 + (julianDay - 2451545) / 365.25) / 86_400 - 2451545) / 36_525;
  const mean = 280.46646 + t * (36000.76983 + 0.0003032 * t);
  const anomaly = degree * (357.52911 + t * (35999.05029 - 0.0001537 * t));
  const centre =
    (1.914602 - t * (0.004817 + 0.000014 * t)) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = degree * (125.04 - 1934.136 * t);
  const longitude = mean + centre - 0.00569 - 0.00478 * Math.sin(node);
  return ((longitude % 360) + 360) % 360;
};
