// Days as the model counts them: "2026-11-30", never the clock, never a time zone.
// The same as samverkan/model/deadlines.py.

/** @typedef {{days?: number, weeks?: number, months?: number, years?: number}} Span */

/** @param {number} year @param {number} month from 0 @param {number} day */
const iso = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The day a span later, or earlier with sign -1; a month that is too short ends it.
 * @param {string} day @param {Span} span @param {number} sign @returns {string} */
export function add(day, span, sign = 1) {
  const [year, month, date] = day.split("-").map(Number);
  const days = (span.days ?? 0) + 7 * (span.weeks ?? 0);
  if (days) return iso(year, month - 1, date + sign * days);
  const months = year * 12 + month - 1 + sign * ((span.months ?? 0) + 12 * (span.years ?? 0));
  const [there, then] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(there, then + 1, 0)).getUTCDate();
  return iso(there, then, Math.min(date, last));
}

/** The whole years from one day to another: an age.
 * @param {string} start @param {string} day @returns {number} */
export function years(start, day) {
  const number = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return number > 0 && add(start, { years: number }) > day ? number - 1 : number;
}

/** @typedef {string | null} When a day, "never", "some-day", or null where nobody knows */

/** @param {When | undefined} when */
export const isDay = (when) => !!when && /^\d/.test(when);

/** Whether an event that is told of has happened by a day. @param {When | undefined} when
 * @param {string | null} on @returns {boolean} */
export const happenedBy = (when, on) =>
  isDay(when) ? on === null || when <= on : when === "some-day";

/** A deadline's last day, where it is known, and how it stands against what has happened.
 * @param {any} deadline @param {Record<string, When>} events @param {string | null} done
 * @param {string | null} on @returns {{due: string | null, verdict: string | null}} */
export function judge(deadline, events, done, on) {
  const start = events[deadline.from];
  const due = deadline.within && isDay(start) ? add(start, deadline.within) : bound(deadline, events);
  const when = events[done ?? ""];
  if (due === null) return { due, verdict: null };
  if (isDay(when) && happenedBy(when, on)) return { due, verdict: when <= due ? "in-time" : "late" };
  if (when === "never" && on !== null) {
    return { due, verdict: on <= due ? "not-yet-due" : "overdue" };
  }
  return { due, verdict: null };
}

/** The day before an event, or that day. @param {any} deadline @param {Record<string, When>} events */
function bound(deadline, events) {
  if (isDay(events[deadline.before])) return add(events[deadline.before], { days: 1 }, -1);
  return deadline.latest && isDay(events[deadline.at]) ? events[deadline.at] : null;
}
