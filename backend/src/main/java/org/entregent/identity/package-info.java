/**
 * Signing in: the embedded authorization server (off where an external issuer is named), the accounts behind it, and the session
 * that the web application holds instead of a token.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "graph", "http", "access", "entrance", "command", "notice"})
package org.entregent.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
