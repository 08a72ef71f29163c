package io.jiheng.pattern.sender;

/** Why a connection is ended. */
enum Slowness {
  /** Its request has half a head. */
  HEAD,
  /** Its body trickles. */
  BODY,
  /** Its answer is not read. */
  UNREAD,
  /** Nothing is asked. */
  IDLE
}
