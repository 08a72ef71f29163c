/** Asks REST for what one part of a page shows, and has it say meanwhile how that stands. */
import './notice.ts';
import { type ReactiveController, type ReactiveControllerHost, html, nothing } from 'lit';
import type { Matter } from './notice.ts';
import { Refused } from './api.ts';
import { moment } from './figures.ts';
import { reader } from './words.ts';

const word = reader({
  stale: ['以下为此前所读，时间', 'What follows was read before, at'],
});

type Work<T> = (signal: AbortSignal) => Promise<T>;

export class Asking<T> implements ReactiveController {
  /** What was answered last; undefined until then. */
  answer: T | undefined;
  /** When that was. */
  answeredAt: string | undefined;
  private matter: Matter | undefined = 'loading';
  private running: AbortController | undefined;
  private work: Work<T> | undefined;
  private question: string | undefined;
  private about: readonly unknown[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Why what was asked last was not answered; a former answer may stand beside it. */
  get failure(): Refused | undefined {
    return this.matter instanceof Refused ? this.matter : undefined;
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Forgets what was answered to another question; what comes too late of that one is not shown. */
  ask(work: Work<T>): Promise<void> {
    this.work = work;
    this.answer = undefined;
    this.matter = 'loading';
    return this.again();
  }

  /**
   * Asks where the question is another one, and once more where what it is about has changed.
   *
   * @param question all that the answer depends on
   * @param about what may change under it, or which page of the answer is wanted; compared by identity
   */
  when(question: unknown, about: readonly unknown[], work: Work<T>): void {
    const text = JSON.stringify(question);
    const same = text === this.question;
    if (same && about.every((one, index) => one === this.about[index])) {
      return;
    }
    this.question = text;
    this.about = about;
    this.work = work;
    void (same ? this.again() : this.ask(work));
  }

  /** Asks the same once more; until that is answered, and where it is not, the former answer stays. */
  async again(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.host.requestUpdate();
    try {
      const answer = await this.work!(running.signal);
      if (!running.signal.aborted) {
        this.hold(answer);
      }
    } catch (failure) {
      if (!running.signal.aborted) {
        if (!(failure instanceof Refused)) {
          throw failure;
        }
        this.matter = failure;
      }
    }
    this.host.requestUpdate();
  }

  /** Shows this, which a change was answered by; what is still being asked would be older. */
  hold(answer: T): void {
    this.running?.abort();
    this.answer = answer;
    this.answeredAt = new Date().toISOString();
    this.matter = undefined;
    this.host.requestUpdate();
  }

  show(render: (answer: T) => unknown) {
    const { answer, matter } = this;
    const notice =
      matter === undefined
        ? nothing
        : html`<jh-notice .matter=${matter} @again=${() => this.again()}></jh-notice>`;
    if (answer === undefined) {
      return notice;
    }
    const stale = matter === undefined ? nothing : html`<p>${word('stale')} ${moment(this.answeredAt)}</p>`;
    return html`${notice}${stale}${render(answer)}`;
  }
}
