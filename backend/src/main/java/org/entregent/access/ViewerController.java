package org.entregent.access;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells callers who they are here and what they may do. */
@Controller
class ViewerController {

    private final RequestViewer viewers;

    ViewerController(RequestViewer viewers) {
        this.viewers = viewers;
    }

    @QueryMapping
    Viewer viewer(GraphQLContext context) {
        return viewers.current(context);
    }

    @SchemaMapping
    List<ViewerGrant> grants(Viewer viewer) {
        return viewer.grants().stream()
                .map(grant -> new ViewerGrant(
                        grant.permission(), viewer.regionTree().getCode(grant.regionId()), grant.role()))
                .distinct()
                .toList();
    }

    record ViewerGrant(
            Permission permission,
            String regionCode,
            @Nullable Role role) {}
}
