/**
 * Makes the contract 事件契约 and its judge known to the service. What they say is changed in the
 * module {@code contract}.
 */
package io.jiheng.caseevents.eventtypes;
