package org.entregent.graph.request;

import java.util.List;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;

/** A list of node ids is bounded. */
public record IdsCheck(Site site, String argument) implements Check {

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
