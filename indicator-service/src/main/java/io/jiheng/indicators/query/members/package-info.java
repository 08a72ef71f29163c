/**
 * The cases and items behind a figure 指标成员, page by page, and why a case is among them or not.
 * Their amounts add up to the figure, because both are made of the same contributions.
 */
package io.jiheng.indicators.query.members;
