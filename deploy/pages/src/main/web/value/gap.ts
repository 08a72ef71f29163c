/** Says in words how far a value is from the floor of its month. */
import { language } from '../frame/words.ts';
import type { Schedule } from './types.ts';

/** A gap is what is missing to the floor: below zero means that it is passed. */
export function gapInWords(schedule: Schedule): string {
  const points = Math.abs(schedule.gapPoints);
  const cases = schedule.gapCases == null ? null : Math.abs(schedule.gapCases);
  const passed = schedule.gapPoints <= 0;
  if (language() === 'en') {
    const more = cases === null ? '' : `, ${cases} cases ${passed ? 'more' : 'missing'}`;
    return `${passed ? 'passed by' : 'short of it by'} ${points} points${more}`;
  }
  const more = cases === null ? '' : `，${passed ? '多' : '还差'} ${cases} 件`;
  return `${passed ? '已超' : '差'} ${points} 个百分点${more}`;
}
