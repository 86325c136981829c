import type { Minutes } from "../../model/time.js";
import type { Fields } from "./fields.js";

export interface Clock {
  readonly minutes: Minutes;
  readonly twelveHour: boolean;
}

/** The time of day that the fields name; a part of the day beside an hour of the dial says which half it is in. */
export function clockOf({ clock, daypart, twelveHour }: Fields): Clock | undefined {
  if (!clock) return daypart && { minutes: daypart, twelveHour: false };
  if (!twelveHour) return { minutes: clock, twelveHour: false };
  if (!daypart) return { minutes: clock, twelveHour: true };
  const dial = { min: clock.min % 720, max: (clock.min % 720) + (clock.max - clock.min) };
  const halves = [0, 720, 1440].map((shift) => ({ min: dial.min + shift, max: dial.max + shift }));
  const inside = halves.find((half) => half.max > daypart.min && half.min < daypart.max);
  return { minutes: inside ?? clock, twelveHour: false };
}
