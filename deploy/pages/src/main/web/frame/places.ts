/** Which pages a service has, for the way between them; by the page that is open. */
export interface Place {
  readonly path: string;
  readonly name: readonly [zh: string, en: string];
}

const TREASURY: readonly Place[] = [
  { path: '/', name: ['项目与支出', 'Projects'] },
  { path: '/imports/', name: ['导入', 'Imports'] },
];

const OF_PAGE: Readonly<Record<string, readonly Place[]>> = {
  treasury: TREASURY,
  project: TREASURY,
  imports: TREASURY,
};

/** None where the service has but one page. */
export function placesBeside(page: string): readonly Place[] {
  return OF_PAGE[page] ?? [];
}
