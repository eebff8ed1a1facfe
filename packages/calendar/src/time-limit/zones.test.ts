import { afterEach, describe, expect, it } from "vitest";
import { judge } from "./judge.fixture.ts";

const own = process.env["TZ"];

afterEach(() => {
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
});

describe("the host's time zone", () => {
  it.each(["America/Los_Angeles", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"])("changes no answer: %s", (zone) => {
    process.env["TZ"] = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(judge()()).toBe(true);
  });
});
