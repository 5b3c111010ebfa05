package org.entregent.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds files, and answers the address of a page, which only the application in the browser knows, with its frame. */
final class PageResolver extends PathResourceResolver {

    static final String FRAME = "index.html";

    private final Pages pages;

    PageResolver(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        if (pages.contain(path)) {
            return super.getResource(FRAME, location);
        }
        return isHidden(path) ? null : super.getResource(path, location);
    }

    /** What only the build needs. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.endsWith(".map");
    }
}
