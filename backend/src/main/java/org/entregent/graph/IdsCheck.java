package org.entregent.graph;

import java.util.List;

/** A list of node ids is bounded. */
record IdsCheck(Site site, String argument) implements Check {

    private static final int MAX_IDS = 100;

    @Override
    public void check(Request request) {
        Object ids = request.argument(site.field().arguments(), argument);
        if (ids instanceof List<?> list && list.size() > MAX_IDS) {
            throw new GraphException(
                    ErrorCode.BAD_USER_INPUT,
                    "Argument '%s' of %s: at most %d ids"
                            .formatted(argument, site.field().coordinates(), MAX_IDS),
                    site.path());
        }
    }
}
