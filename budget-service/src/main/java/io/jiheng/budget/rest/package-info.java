/** What the rooms' doors share: media types, files, entity tags, parameters. */
package io.jiheng.budget.rest;
