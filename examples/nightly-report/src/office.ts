/** The office the example counts for; its hours are an example, as each province sets its own. */
export const office = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
} as const;

/** What the procedures leave to the office. */
export const profile = { supplementMax: 1, extensionMax: 1, delegation: false, workingDayAs: "days" } as const;

/** Huế, by the code of its province and the identifier of its committee. */
export const province = "46";
export const agency = "H57";
