/** Says in words how far a value is from the floor of its month. */
import { language } from '../frame/words.ts';
import type { ScheduleGap } from 'rest/indicators';

/** A gap is what is missing to the floor: below zero means that it is passed. */
export function gapInWords(schedule: ScheduleGap): string {
  const points = Math.abs(schedule.gapPoints);
  const cases = Math.abs(schedule.gapCases);
  const passed = schedule.gapPoints <= 0;
  if (language() === 'en') {
    return `${passed ? 'passed by' : 'short of it by'} ${points} points, ${cases} cases ${passed ? 'more' : 'missing'}`;
  }
  return `${passed ? '已超' : '差'} ${points} 个百分点，${passed ? '多' : '还差'} ${cases} 件`;
}
