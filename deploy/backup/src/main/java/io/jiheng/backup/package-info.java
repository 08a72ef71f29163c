/**
 * Backups of what Jiheng cannot make anew: the event log as files by year, and how it comes back.
 */
package io.jiheng.backup;
