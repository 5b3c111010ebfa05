package org.entregent.page;

import java.util.List;

/**
 * A page for everybody, which can be read without scripts. A feature brings one by being a bean; the frame, the head, the language,
 * caching and the sitemap follow from it.
 *
 * <p>The web application's build names the same address among those that the server writes ({@code app/publicPaths.ts}).
 */
public interface PublicPage {

    /** A path, in which a segment in braces stands for any one: {@code /groupes/{id}}. */
    String pattern();

    /** What stands there. What the API refuses because it was misunderstood need not be looked for: see {@link PublicReader}. */
    PublicAnswer answer(Visit visit);

    /**
     * Whether it stands in a frame on a partner's own page: its address begins with {@link EmbeddedAddresses#PREFIX}, there is
     * nothing around it, and its links open elsewhere.
     */
    default boolean isEmbedded() {
        return false;
    }

    /** The addresses that search engines should know; those of a page that is only ever found by a question are left out. */
    default List<Listed> list(Visit visit) {
        return List.of();
    }
}
