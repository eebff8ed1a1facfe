import { benchHistory } from "./dossiers/history.ts";
import { benchIndicators } from "./dossiers/indicators.ts";
import { benchMachine } from "./dossiers/machine.ts";
import { counted } from "./measure.ts";

/** Measures the dossiers room: the machine beside XState, histories replayed and chained, indicators over many dossiers. */
export const bench = (): void => {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; the best of seven rounds`);
  benchMachine();
  benchHistory();
  benchIndicators();
  if (Number.isNaN(counted())) throw new Error("nothing was counted");
};
