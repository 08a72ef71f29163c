import type * as rest from 'rest/budget';
import type { Sent } from '../treasury/types.ts';

export type SelfEvaluation = Sent<rest.SelfEvaluation>;

export type SelfEvaluationDraft = Sent<rest.SelfEvaluationDraft>;

export type Scorecard = Sent<rest.Scorecard>;

export type RowScore = Sent<rest.RowScore>;

export type Monitoring = Sent<rest.Monitoring>;

export type MonitoredTarget = Sent<rest.MonitoredTarget>;

export const PARTS = ['EXECUTION', 'COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION'] as const satisfies readonly rest.Part[];
