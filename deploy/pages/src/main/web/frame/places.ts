/** Which pages a service has, for the way between them; by the page that is open. */
export interface Place {
  readonly path: string;
  readonly name: readonly [zh: string, en: string];
}

const COUNTING_HOUSE: readonly Place[] = [
  { path: '/', name: ['指标总览', 'All indicators'] },
  { path: '/situation/', name: ['收结态势', 'Picture of the day'] },
  { path: '/watch/', name: ['预警清单', 'Watch lists'] },
  { path: '/ledger/', name: ['台账', 'Ledger'] },
  { path: '/rosters/', name: ['名册', 'Rosters'] },
  { path: '/bulletin/', name: ['月度通报', 'Monthly bulletin'] },
  { path: '/closes/', name: ['关账', 'Closed months'] },
  { path: '/receipts/', name: ['事件回执', 'Receipts'] },
  { path: '/data-health/', name: ['数据状况', 'State of the data'] },
];

const TREASURY: readonly Place[] = [
  { path: '/', name: ['项目与支出', 'Projects'] },
  { path: '/overall/', name: ['整体目标', 'Overall targets'] },
  { path: '/imports/', name: ['导入', 'Imports'] },
];

const OF_PAGE: Readonly<Record<string, readonly Place[]>> = {
  board: COUNTING_HOUSE,
  indicator: COUNTING_HOUSE,
  case: COUNTING_HOUSE,
  situation: COUNTING_HOUSE,
  watch: COUNTING_HOUSE,
  ledger: COUNTING_HOUSE,
  rosters: COUNTING_HOUSE,
  bulletin: COUNTING_HOUSE,
  receipts: COUNTING_HOUSE,
  closes: COUNTING_HOUSE,
  'data-health': COUNTING_HOUSE,
  treasury: TREASURY,
  project: TREASURY,
  overall: TREASURY,
  imports: TREASURY,
};

/** None where the service has but one page. */
export function placesBeside(page: string): readonly Place[] {
  return OF_PAGE[page] ?? [];
}
