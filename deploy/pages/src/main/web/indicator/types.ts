/** What is wrong with the row of a trial, as its problem document tells. */
export interface TrialMistake {
  readonly line: number;
  readonly reason: string;
}
