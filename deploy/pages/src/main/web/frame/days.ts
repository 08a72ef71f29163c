/** Days of the calendar, written as REST writes them. */
function written(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function lastOfMonth(year: number, month: number): string {
  return written(year, month + 1, 0);
}

function parts(day: string): [year: number, month: number, day: number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** The same day of last year; of a leap day the 28th. */
export function yearBefore(day: string): string {
  const [year, month, of] = parts(day);
  const last = lastOfMonth(year - 1, month);
  const same = `${year - 1}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  return same < last ? same : last;
}

export function endOfMonthBefore(day: string): string {
  const [year, month] = parts(day);
  return written(year, month, 0);
}

export function dayAfter(day: string): string {
  const [year, month, of] = parts(day);
  return written(year, month, of + 1);
}

/** The ends of the months of its year before a day. */
export function monthEndsBefore(day: string): string[] {
  const [year, month] = parts(day);
  return Array.from({ length: month - 1 }, (_, index) => lastOfMonth(year, index + 1));
}
