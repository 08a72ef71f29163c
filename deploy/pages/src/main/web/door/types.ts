import type { EventType as Described } from 'rest/events';

/** It is described as two schemas in one, whose members are all there. */
export type EventType = Required<Described>;
