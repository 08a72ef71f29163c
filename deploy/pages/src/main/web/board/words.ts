import { reader } from '../frame/words.ts';
import { shared } from '../value/words.ts';

export const word = reader({
  ...shared,
  headline: ['核心指标', 'Headline figures'],
  all: ['全部指标', 'All indicators'],
  indicator: ['指标', 'Indicator'],
  state: ['状态', 'State'],
  noTarget: ['未设目标的指标', 'Indicators without a target'],
  lookUp: ['查一案', 'Look up a case'],
  document: ['文件', 'Document'],
});
