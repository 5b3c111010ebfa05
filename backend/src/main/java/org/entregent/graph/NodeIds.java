package org.entregent.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Node ids of the declared types, in both directions: for services that get ids as input. */
@Component
public final class NodeIds {

    private final Declarations declarations;

    NodeIds(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The opaque id of a row. */
    public String format(Reference reference) {
        return NodeId.format(declarations.get(reference.typeName()), reference.key());
    }

    /** The row that an id stands for; empty when it is malformed or stands for another type: treat that as not found. */
    public Optional<Reference> find(String typeName, String id) {
        DeclaredType<?> type = declarations.get(typeName);
        List<Object> key = NodeId.parse(type, id);
        return key == null ? Optional.empty() : Optional.of(new Reference(typeName, key));
    }
}
