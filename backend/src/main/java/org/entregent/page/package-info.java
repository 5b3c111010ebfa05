/**
 * Pages for everybody, which need no script: a feature says in a {@link org.entregent.page.PublicPage} what stands at an address, and
 * here it is written into the frame that the web application's build made. Sitemap and robots.txt follow from the same.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "http", "access"})
package org.entregent.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
