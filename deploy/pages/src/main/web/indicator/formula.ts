/** Says the formula of an indicator in words; what it is made of comes from REST. */
import type { Indicator, Term } from 'rest/indicators';
import { reader } from '../frame/words.ts';

const FAMILIES = reader({
  any: ['', ''],
  all: ['各类案件', 'all cases'],
  'all-but-pre-litigation': ['诉前以外各类', 'all but pre-litigation'],
  workload: ['计工作量的各类案件', 'cases of the workload'],
  trial: ['审判案件', 'trials'],
  enforcement: ['执行案件', 'enforcement'],
  civil: ['民事', 'civil'],
  criminal: ['刑事', 'criminal'],
  'neither-civil-nor-criminal': ['民事、刑事以外', 'neither civil nor criminal'],
});

const WINDOWS = reader({
  YEAR: ['本年', 'this year'],
  STATISTICAL_YEAR: ['本统计年度', 'this statistical year'],
  BEFORE_YEAR: ['年初', 'before the year'],
  BEFORE_STATISTICAL_YEAR: ['统计年度初', 'before the statistical year'],
  UP_TO_NOW: ['截至当日', 'up to the day'],
  BEFORE_A_YEAR_AGO: ['一年以前', 'more than a year ago'],
  BEFORE_TWO_YEARS_AGO: ['两年以前', 'more than two years ago'],
  BEFORE_15_DAYS_AGO: ['十五日以前', 'more than 15 days ago'],
  BEFORE_30_DAYS_AGO: ['三十日以前', 'more than 30 days ago'],
});

function term({ name, families, window }: Term): string {
  const of = FAMILIES(families);
  return `${name}（${WINDOWS(window)}${of === '' ? '' : `，${of}`}）`;
}

/** Terms with their signs; empty where a figure does not come from cases. */
export function sumInWords(terms: readonly Term[]): string {
  return terms
    .map((one, index) => {
      const sign = one.sign === 'MINUS' ? ' − ' : index === 0 ? '' : ' + ';
      return `${sign}${term(one)}`;
    })
    .join('');
}

export function hasFormula(definition: Indicator): boolean {
  return definition.numerator.length > 0;
}
