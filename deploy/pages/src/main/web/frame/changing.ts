/** Has a service change something, one thing at a time; who shows it says what was refused beside it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Problem, Refused } from './api.ts';

export class Changing implements ReactiveController {
  /** Whether it is under way. */
  busy = false;
  /** What the service answered to the last one, where it was refused. */
  problem: Problem | undefined;
  /** Why the last one was refused; empty where it was not. */
  refusal = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.forget();
  }

  forget(): void {
    this.refusal = '';
    this.problem = undefined;
  }

  async take(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.forget();
    this.host.requestUpdate();
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.refusal = failure.message;
      this.problem = failure.problem;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
