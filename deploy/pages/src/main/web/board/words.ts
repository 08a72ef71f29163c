import { reader } from '../frame/words.ts';
import { shared } from '../value/words.ts';

export const word = reader({
  ...shared,
  headline: ['核心指标', 'Headline figures'],
  all: ['全部指标', 'All indicators'],
  indicator: ['指标', 'Indicator'],
  state: ['状态', 'State'],
  noTarget: ['未设目标的指标', 'Indicators without a target'],
  lastYear: ['同比', 'Year on year'],
  before: ['环比', 'On last month'],
  rise: ['↑', '↑'],
  fall: ['↓', '↓'],
  same: ['持平', 'unchanged'],
  points: ['点', 'points'],
  year: ['本年走势', 'The year as lines'],
  trend: ['本年各月末', 'Ends of the months'],
  others: ['其他页面', 'Other pages'],
  watch: ['预警清单', 'Watch lists'],
  wall: ['大屏', 'Wall display'],
  lookUp: ['查一案', 'Look up a case'],
  document: ['文件', 'Document'],
});
