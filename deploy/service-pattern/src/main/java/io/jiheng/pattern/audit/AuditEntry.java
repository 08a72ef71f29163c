package io.jiheng.pattern.audit;

import java.time.Instant;

/**
 * One line of the audit log 审计记录.
 *
 * @param phase whether the request is about to be carried out, or was answered
 * @param requestId the same in both lines of one request, and in the header of its answer
 * @param name of the token; blank where there was none
 * @param courts of the token, as they stand in it
 * @param operation its id in the interface description; blank where the request did not get there
 * @param path with its query
 * @param object what a change has made, where the answer says so; blank otherwise
 * @param status of the answer; null before it
 * @param address of the client
 */
record AuditEntry(
    Instant at,
    Phase phase,
    String requestId,
    String name,
    String roles,
    String courts,
    String operation,
    String method,
    String path,
    String object,
    Integer status,
    String address) {

  /** Where the request stood. */
  enum Phase {
    /** About to be carried out: a change without a later line may or may not have been made. */
    BEGUN,
    /** Answered. */
    DONE
  }
}
