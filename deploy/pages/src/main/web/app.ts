/** Begins the page that the document names in `data-page`; each is loaded when it is opened. */
import './frame/tokens.css';
import './frame/frame.ts';

const pages: Record<string, () => Promise<unknown>> = {
  board: () => import('./board/board.ts'),
  case: () => import('./case/case.ts'),
  indicator: () => import('./indicator/indicator.ts'),
  situation: () => import('./situation/situation.ts'),
  watch: () => import('./watch/watch.ts'),
  treasury: () => import('./treasury/treasury.ts'),
  project: () => import('./treasury/project.ts'),
  overall: () => import('./overall/overall.ts'),
  imports: () => import('./imports/imports.ts'),
  ledger: () => import('./books/ledger.ts'),
  rosters: () => import('./books/rosters.ts'),
  'data-health': () => import('./data-health/data-health.ts'),
  bulletin: () => import('./bulletin/bulletin.ts'),
  wall: () => import('./wall/wall.ts'),
  receipts: () => import('./receipts/receipts.ts'),
  closes: () => import('./closes/page.ts'),
  door: () => import('./door/door.ts'),
};

const wanted = document.body.dataset.page ?? '';
const begin = pages[wanted];
if (begin === undefined) {
  throw new Error(`no page is called ${wanted}`);
}
void begin();
