/**
 * The HTTP door of events: the four forms of CloudEvents, who sends them, and the answers. A limit
 * of what comes over HTTP belongs here, a rule for events to the contract.
 */
package io.jiheng.caseevents.intake.rest;
