/** Has a service change something, one thing at a time; who shows it says what was refused beside it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Refused } from './api.ts';

export class Changing implements ReactiveController {
  /** Whether it is under way. */
  busy = false;
  /** Why the last one was refused; empty where it was not. */
  refusal = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.refusal = '';
  }

  async take(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.refusal = '';
    this.host.requestUpdate();
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.refusal = failure.message;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }
}
