/**
 * Values told to others without being asked 指标值发布: the topic of values for other services, and the
 * stream of changes for whoever looks at a court.
 */
package io.jiheng.indicators.publish;
