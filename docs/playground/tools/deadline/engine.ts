import { deadline, receipt } from "haicap";
import { refused, whyNot, wrongDate } from "../../shell/refused.ts";
import { type Asked, samplesOf } from "../../shell/samples.ts";
import type { Answer, Language, State } from "../../shell/Tool.ts";
import { readDate } from "../../shell/writtenDates.ts";
import { dueInWords, view } from "./view.ts";
import { words } from "./words.ts";

type Question = Parameters<typeof deadline.compute>[0];

/** Computes the limit, with the receipt the picture is made from. */
export const answer = (state: State, language: Language): Answer => {
  const said = words[language];
  const dates = {
    at: said.at.label,
    pauseFrom: said.pauseFrom.label,
    pauseTo: said.pauseTo.label,
    knownOn: said.knownOn.label,
  };
  const wrong = wrongDate({ at: "", ...state }, dates, language);
  if (wrong !== undefined) return refused(wrong, language);
  const question = questionOf(state);
  const samples = samplesOf(asked(question), language);
  const due = deadline.compute({ ...question, receipt: true });
  if (!due.ok) return refused(whyNot(due.error, labelsOf(language), language), language, samples);
  const slip = due.value.receipt;
  const printed = slip === undefined ? undefined : receipt.render({ receipt: slip, as: "text", language });
  const text = printed?.ok === true ? printed.value.text : "";
  return { said: dueInWords(due.value, language), view: view(question, due.value, text, language), samples };
};

const asked = (input: Question): Asked => ({
  operation: "deadline.compute",
  input,
  print: "console.log(answer.value.dueOn, answer.value.dueAt, answer.value.certainty);",
});

const labelsOf = (language: Language): Readonly<Record<string, string>> => {
  const said = words[language];
  return {
    receivedAt: said.at.label,
    limit: said.limit.label,
    "policy.cutoff": said.cutoff.label,
    "office.closures": said.closures.label,
    suspensions: said.pauseFrom.label,
  };
};

const questionOf = (state: State): Question => {
  const { at = "", limit = "", direction, knownOn } = state;
  const [office, policy, suspensions] = [officeOf(state), policyOf(state), suspensionsOf(state)];
  return {
    receivedAt: `${at}:00+07:00`,
    limit,
    ...(direction === "backward" ? { direction } : {}),
    ...(Object.keys(office).length === 0 ? {} : { office }),
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
    ...(suspensions.length === 0 ? {} : { suspensions }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
};

const officeOf = ({ saturday, saturdayCounts, closures }: State): NonNullable<Question["office"]> => ({
  ...(saturday === "morning" || saturday === "secondMorning" ? { saturday } : {}),
  ...(saturdayCounts === undefined ? {} : { saturdayCounts: true }),
  ...(closures === undefined ? {} : { closures: closures.split(/[,;\s]+/u).map(readDate) }),
});

const policyOf = ({ cutoff, nextOpening, provisional }: State): NonNullable<Question["policy"]> => ({
  ...(cutoff === undefined
    ? {}
    : {
        cutoff: cutoff
          .replace(/^(\d)(?!\d)/u, "0$1")
          .replace(/^(\d\d)[hg](\d\d)?$/u, (_, hour, minute = "00") => `${hour}:${minute}`),
      }),
  ...(nextOpening === undefined ? {} : { outOfHours: "nextOpening" }),
  ...(provisional === "refuse" || provisional === "project" ? { provisional } : {}),
});

/** A pause with one end only begins and ends on that day. */
const suspensionsOf = ({ pauseFrom, pauseTo, pauseEffect }: State): NonNullable<Question["suspensions"]> => {
  const [from, to] = [pauseFrom ?? pauseTo, pauseTo ?? pauseFrom];
  return from === undefined || to === undefined
    ? []
    : [{ from, to, effect: pauseEffect === "restart" ? "restart" : "pause" }];
};
