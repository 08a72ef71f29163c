import { type Words, reader } from '../frame/words.ts';

/** What pages about values say alike. */
export const shared: Words = {
  court: ['法院', 'Court'],
  search: ['名称、代字或拼音首字母', 'name, code or initials of the pinyin'],
  chooseCourt: ['选择法院', 'Choose a court'],
  noCourt: ['没有这样的法院。', 'There is no such court.'],
  subtree: ['含下级法院', 'With the courts under it'],
  close: ['关闭', 'Close'],
  day: ['截止日', 'As of'],
  target: ['目标', 'Target'],
  floor: ['本月底线', 'Floor of the month'],
  value: ['数值', 'Value'],
  parts: ['分子 / 分母', 'Parts'],
  MET: ['达标', 'Met'],
  NOT_MET: ['未达标', 'Not met'],
  NOT_DUE: ['未到期', 'Not due'],
  ON_SCHEDULE: ['按进度', 'On schedule'],
  BEHIND_SCHEDULE: ['落后进度', 'Behind schedule'],
  ABOVE_INTERVAL: ['高于区间', 'Above the interval'],
  NO_TARGET: ['未设目标', 'No target'],
  NO_VALUE: ['无数据', 'No data'],
  live: ['实时', 'Live'],
  connecting: ['正在连接', 'Connecting'],
  silent: ['非实时：连接已断', 'Not live: disconnected'],
  past: ['历史日期，不随新事件变化', 'A day of the past'],
  still: ['打开时的数值，不自动更新', 'As of opening, not updated by itself'],
  counted: ['最近计数', 'Last counted'],
  fallenSilent: ['停报法院', 'Silent courts'],
};

export const word = reader(shared);
