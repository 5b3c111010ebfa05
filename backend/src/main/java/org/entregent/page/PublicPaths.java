package org.entregent.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which public pages there are: for a page that links to what a later feature brings. */
@Component
public class PublicPaths {

    /** Found when somebody first asks: pages ask, which are being made until then. */
    private final SingletonSupplier<Set<String>> patterns;

    PublicPaths(ObjectProvider<PublicPage> pages) {
        patterns = SingletonSupplier.of(
                () -> pages.stream().map(PublicPage::pattern).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param pattern as a page gives it, such as {@code /groupes/{id}} */
    public boolean has(String pattern) {
        return patterns.obtain().contains(pattern);
    }
}
