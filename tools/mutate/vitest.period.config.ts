import { testsIn } from "./vitest.config.ts";

/** What is asked at every submission, and so has to be quick. */
export default testsIn("src/period/*.test.ts");
