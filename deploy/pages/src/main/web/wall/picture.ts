/** What a picture of the wall is: what it asks REST, and how it draws what is answered. */
import type { TemplateResult } from 'lit';

/** Whose figures hang on the wall. */
export interface Shown {
  readonly court: string;
  readonly scope: string | undefined;
  readonly day: string;
}

export interface Picture<T = unknown> {
  /** A key of its words. */
  readonly title: string;
  /** Whether it holds several courts against each other; a court with none under it has no such picture. */
  readonly compares?: boolean;
  /** Whether it is read again soon after the stream has told of something; the others are counted through at greater cost. */
  readonly follows?: boolean;
  read(shown: Shown, signal: AbortSignal): Promise<T>;
  draw(answer: T, shown: Shown): TemplateResult;
}
