import { decisionPages } from "../../data/decisionPages.ts";

export default { paths: () => decisionPages("en") };
