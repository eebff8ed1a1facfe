import { assign, type EventObject, initialTransition, setup, transition } from "xstate";
import { type MachineTransition, toXState } from "../../../packages/dossiers/src/diagram/index.ts";
import { definition, type Trace } from "./traces.ts";

/** A step as XState is told of it. */
export interface PeerEvent extends EventObject {
  readonly role: string;
  readonly at: number;
  readonly from: string;
}

interface Params {
  readonly roles: readonly string[];
  readonly from?: string;
}

interface Recorded {
  readonly sequence: number;
  readonly at: number;
  readonly cameFrom: string;
}

const may = (role: string, { roles }: Params): boolean => roles.includes(role);

/** Our definition as XState runs it: states and roles only, a count and an instant kept; no clocks, no ids, no record of events. */
const machine = ((): ReturnType<ReturnType<typeof setup>["createMachine"]> => {
  const typed = setup({
    types: { context: {} as Recorded, events: {} as PeerEvent },
    guards: {
      may: ({ event }, params: Params) => may(event.role, params),
      mayAndLastChild: ({ event }, params: Params) => may(event.role, params),
      mayAndCameFrom: ({ context, event }, params: Params) =>
        may(event.role, params) && context.cameFrom === params.from,
    },
    actions: {
      record: assign(({ context, event }) => ({
        sequence: context.sequence + 1,
        at: event.at,
        cameFrom: event.type === "RequestWithdrawal" ? event.from : context.cameFrom,
      })),
    },
  });
  const { id, initial, states } = toXState(definition);
  const recording = (ways: readonly MachineTransition[]): readonly object[] =>
    ways.map(({ target, guard }) => ({ target, guard, actions: "record" }));
  const config = {
    id,
    initial,
    context: { sequence: 0, at: 0, cameFrom: "" },
    states: Object.fromEntries(
      Object.entries(states).map(([key, { on = {} }]) => [
        key,
        { on: Object.fromEntries(Object.entries(on).map(([command, ways]) => [command, recording(ways)])) },
      ]),
    ),
  };
  return typed.createMachine(config as never) as never;
})();

/** A trace as XState events. */
export const peerEvents = ({ events }: Trace): readonly PeerEvent[] =>
  events.map(({ command, role, at, from }) => ({ type: command, role, at, from }));

/** Goes through a trace with XState's pure `transition` and says where it ends. */
export const peerRun = (events: readonly PeerEvent[]): string => {
  let [state] = initialTransition(machine);
  for (const event of events) [state] = transition(machine, state, event);
  return String(state.value);
};
