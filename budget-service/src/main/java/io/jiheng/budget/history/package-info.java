/** What histories of all rooms share: their bound. */
package io.jiheng.budget.history;
