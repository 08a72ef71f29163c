/** Counts the seconds of the wall, and which picture's turn it is. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SECOND = 1_000;
const USUAL = 15;
const LEAST = 2;
const MOST = 3_600;

export class Rotation implements ReactiveController {
  now = Date.now();
  private turnsFrom = this.now;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly period: number;

  /** @param seconds how long each picture stays, as the address says it; the usual time where that is none */
  constructor(
    private readonly host: ReactiveControllerHost,
    seconds: string | undefined,
  ) {
    const wanted = Number(seconds ?? USUAL);
    this.period = Math.min(MOST, Math.max(LEAST, Number.isFinite(wanted) ? wanted : USUAL)) * SECOND;
    host.addController(this);
  }

  hostConnected(): void {
    this.now = Date.now();
    this.turnsFrom = this.now;
    this.timer = setInterval(() => {
      this.now = Date.now();
      this.host.requestUpdate();
    }, SECOND);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  /** How many pictures have had their turn. */
  get turn(): number {
    return this.periods(this.period);
  }

  /** How many spans of so many milliseconds have gone by. */
  periods(milliseconds: number): number {
    return Math.floor((this.now - this.turnsFrom) / milliseconds);
  }

  /** How long ago that was. */
  secondsSince(instant: string): number {
    return Math.max(0, Math.round((this.now - Date.parse(instant)) / SECOND));
  }
}
