/** A machine as a program can see it: its zone and its language. */
export interface Host {
  readonly TZ: string;
  readonly LC_ALL: string;
}

/** Home, far west with summer time, furthest east, and where summer time moves half an hour; languages whose letters or digits differ. */
export const hosts: readonly Host[] = [
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
  { TZ: "Australia/Lord_Howe", LC_ALL: "C" },
];
