import { reader } from '../frame/words.ts';
import { shared } from '../value/words.ts';

export const word = reader({
  ...shared,
  wall: ['大屏', 'Wall display'],
  headline: ['核心指标', 'Headline figures'],
  situation: ['收结态势', 'Received, closed, heard'],
  'closing-rate': ['各院结案率', 'Closing rate by court'],
  'enforcement-closing-rate': ['各院执结率', 'Enforcement closing rate by court'],
  'closing-progress': ['各院审执结进度', 'Progress of closing by court'],
  warnings: ['预警', 'Warnings'],
  withSubtree: ['（含下级法院）', '(with the courts under it)'],
  received: ['收案', 'Received'],
  closed: ['结案', 'Closed'],
  heard: ['开庭', 'Heard'],
  today: ['今日', 'Today'],
  month: ['本月', 'Month'],
  whole: ['合计', 'All'],
  刑事: ['刑事', 'Criminal'],
  民事: ['民事', 'Civil'],
  行政: ['行政', 'Administrative'],
  执行: ['执行', 'Enforcement'],
  first: ['前', 'The first'],
  ofAll: ['名，共', 'of'],
  read: ['本画面读于', 'Read'],
  ago: ['秒前', 's ago'],
});
