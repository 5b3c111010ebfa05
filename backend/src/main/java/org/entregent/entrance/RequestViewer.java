package org.entregent.entrance;

import graphql.GraphQLContext;
import java.net.InetSocketAddress;
import org.entregent.access.Caller;
import org.entregent.access.Permission;
import org.entregent.access.Viewer;
import org.entregent.access.ViewerService;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.graph.GraphTier;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.ViewerSource;
import org.entregent.http.NetworkAddress;
import org.springframework.stereotype.Component;

/** Hands the compiler the viewer of a request: the same one for the whole request, unless the database refuses it. */
@Component
final class RequestViewer implements ViewerSource {

    private final ViewerService viewers;

    RequestViewer(ViewerService viewers) {
        this.viewers = viewers;
    }

    @Override
    public Viewer current(GraphQLContext context) {
        return context.computeIfAbsent(Viewer.class, key -> viewers.current());
    }

    @Override
    public Object caller(GraphQLContext context) {
        var caller = current(context).caller();
        return caller instanceof Caller.Anybody
                ? NetworkAddress.of(context.<InetSocketAddress>get(InetSocketAddress.class))
                : caller.identity();
    }

    @Override
    public GraphViewer reload(GraphQLContext context, GraphViewer stale) {
        var known = (Viewer) stale;
        var viewer = viewers.reload(known);
        if (viewer.kind() != known.kind()) {
            throw new GraphException(ErrorCode.UNAUTHENTICATED, "The account is no longer open");
        }
        if (viewer.wantsSecondFactor()) {
            throw new GraphException(ErrorCode.SECOND_FACTOR_WANTED, SecondFactorFilter.MESSAGE);
        }
        context.put(Viewer.class, viewer);
        return viewer;
    }

    @Override
    public boolean mayHold(GraphTier tier, String permission) {
        return switch (tier) {
            case SIGNED_IN -> true;
            case PARTNER -> Permission.valueOf(permission).openToPartners();
            case PUBLIC -> Permission.valueOf(permission).openToPublic();
        };
    }
}
