import { InputError } from "@counterclaim/core";
import type { Meter, Usage } from "./judge.js";

/** What may be spent on one run. */
export interface Budget {
  /** requests at most, repetitions included; default without end */
  calls?: number;
  /** tokens at most, of prompts and answers together, as the endpoint counts them; default without end */
  tokens?: number;
}

/** A meter over a budget. A call is begun only where the most that it can take is left, so that the budget holds. */
export function meterOf(budget: Budget): { readonly meter: Meter; readonly usage: () => Usage } {
  const { calls: mostCalls = Infinity, tokens: mostTokens = Infinity } = checked(budget);
  let [calls, promptTokens, completionTokens, reserved] = [0, 0, 0, 0];
  return {
    meter: {
      take(most) {
        const held = promptTokens + completionTokens + reserved;
        if (calls >= mostCalls || held + most > mostTokens) return undefined;
        calls++;
        reserved += most;
        let open = true;
        return {
          settle(prompt, completion) {
            if (!open) return;
            open = false;
            reserved -= most;
            promptTokens += prompt;
            completionTokens += completion;
          },
        };
      },
    },
    usage: () => ({ calls, promptTokens: promptTokens + reserved, completionTokens }),
  };
}

function checked(budget: Budget): Budget {
  for (const name of ["calls", "tokens"] as const) {
    const value = budget[name];
    if (value === undefined || (typeof value === "number" && value >= 0)) continue;
    const message = `${name} is ${typeof value === "number" ? value : `a ${typeof value}`}. Pass a number, 0 or more.`;
    throw new InputError("invalid-option", `$.options.budget.${name}`, message);
  }
  return budget;
}
