import { atClock, isWorkday, type LocalTime, localTime, plusDays, plusMinutes, workdayFrom } from "./officeTime.ts";
import type { Random } from "./random.ts";
import type { Scene } from "./scenes.ts";

export interface Received {
  readonly received: LocalTime;
  readonly submitted?: LocalTime;
}

/** When a dossier of the scene is received, and, if it came online or by post, when it was sent. */
export const receive = (random: Random, scene: Scene, channel: string): Received => {
  const first = localTime(`${scene.from} 00:00`);
  const days = Math.round((localTime(`${scene.to} 00:00`) - first) / 86_400_000);
  const day = plusDays(first, random.between(0, days));
  return channel === "desk" ? { received: atDesk(random, scene, day) } : sent(random, scene, day);
};

const atDesk = (random: Random, scene: Scene, day: LocalTime): LocalTime => {
  const saturday = new Date(day).getUTCDay() === 6;
  if (saturday && scene.saturday && !isWorkday(day)) return atClock(day, 7, 30 + random.between(10, 180));
  return inSession(random, latestWorkday(scene, day));
};

/** A third of what is handed in comes after 15:00. */
const inSession = (random: Random, day: LocalTime): LocalTime => {
  const part = random.between(1, 3);
  if (part === 1) return atClock(day, 7, 30 + random.between(5, 200));
  if (part === 2) return atClock(day, 13, 30 + random.between(2, 85));
  return atClock(day, 15, random.between(1, 100));
};

/** Filed at any hour, weekends and Tết included; the desk accepts it in the morning of the next day it is open. */
const sent = (random: Random, scene: Scene, day: LocalTime): Received => {
  const submitted = plusMinutes(atClock(day, 6, 0), random.between(0, 16 * 60));
  const received =
    isWorkday(day) && submitted < atClock(day, 15, 30) && submitted > atClock(day, 7, 30)
      ? laterInOffice(submitted, random.between(15, 70))
      : atClock(
          workdayFrom(plusDays(day, isWorkday(day) && submitted < atClock(day, 7, 30) ? 0 : 1)),
          7,
          30 + random.between(5, 80),
        );
  const last = atClock(localTime(`${scene.to} 00:00`), 17, 0);
  return received <= last || scene.to !== "2026-11-20"
    ? { received, submitted }
    : { received: atClock(last, 9, random.between(0, 59)), submitted: atClock(last, 8, random.between(0, 55)) };
};

const laterInOffice = (time: LocalTime, minutes: number): LocalTime => {
  const later = plusMinutes(time, minutes);
  return later > atClock(later, 11, 30) && later < atClock(later, 13, 30)
    ? atClock(later, 13, 30 + (minutes % 30))
    : later;
};

const latestWorkday = (scene: Scene, day: LocalTime): LocalTime => {
  const next = workdayFrom(day);
  return next <= localTime(`${scene.to} 00:00`) ? next : workdayFrom(localTime(`${scene.from} 00:00`));
};
