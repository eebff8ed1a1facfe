// Writes down what is said now of each address of packages/units-data/src/readings/readings.tsv: read what changed before it is committed.
import { record } from "../packages/units-data/src/readings/readings.fixture.ts";

record();
