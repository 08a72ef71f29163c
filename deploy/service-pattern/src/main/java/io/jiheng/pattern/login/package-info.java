/**
 * Lets people sign in with a browser 登录: the authorisation-code flow with PKCE, a session in
 * cookies, and the same identity for REST that a bearer token gives. Programs are not touched.
 */
package io.jiheng.pattern.login;
