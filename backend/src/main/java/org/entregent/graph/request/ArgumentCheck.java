package org.entregent.graph.request;

import java.util.Optional;
import org.entregent.graph.ArgumentRule;
import org.entregent.graph.ArgumentValues;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;

/** A declared rule about the arguments of one field. */
public record ArgumentCheck(Site site, ArgumentRule rule) implements Check {

    @Override
    public void check(Request request) {
        rule.complaint(new Values(site, request)).ifPresent(complaint -> {
            throw new GraphException(
                    ErrorCode.BAD_USER_INPUT,
                    "Arguments of " + site.field().coordinates() + ": " + complaint,
                    site.path());
        });
    }

    private record Values(Site site, Request request) implements ArgumentValues {

        @Override
        public <V> Optional<V> find(String path, Class<V> type) {
            return Optional.ofNullable(request.argument(site.field().arguments(), path))
                    .map(type::cast);
        }
    }
}
