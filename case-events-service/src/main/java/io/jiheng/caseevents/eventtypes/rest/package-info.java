/**
 * The contract over HTTP, for those who send events: types, schemas, examples, type words. It tells
 * what the module {@code contract} has, and adds nothing.
 */
package io.jiheng.caseevents.eventtypes.rest;
