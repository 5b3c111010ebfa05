package org.entregent.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Table;
import org.springframework.modulith.NamedInterface;

/** One object of a union or interface: the branches are tried in order, and the first that finds a row answers. */
@NamedInterface("declared")
public final class ChoiceAnswer<P extends Table<?>> implements Answer {

    final Map<String, Answer> branches = new LinkedHashMap<>();

    ChoiceAnswer() {}

    /** By the names of their types. */
    public Map<String, Answer> branches() {
        return branches;
    }
}
