/**
 * The audit log 审计日志: who changed what, who read files and cases, who was refused. Written before a
 * change is made, and never changed itself.
 */
package io.jiheng.pattern.audit;
