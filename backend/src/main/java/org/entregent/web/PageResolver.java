package org.entregent.web;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds files, and answers the address of a page, which only the application in the browser knows, with its frame. */
final class PageResolver extends PathResourceResolver {

    /** What answers under these names speaks to programs: a mistake there is "not found", never a page. */
    private static final Set<String> NO_PAGES =
            Set.of("graphql", "session", "oauth2", "userinfo", "login", "logout", "actuator", "assets", ".well-known");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        if (file != null || !isPage(path)) {
            return file;
        }
        return super.getResource("index.html", location);
    }

    static boolean isPage(String path) {
        var segments = path.split("/");
        var last = segments[segments.length - 1];
        return !last.contains(".") && !NO_PAGES.contains(segments[0]);
    }
}
