package org.entregent.access;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which region covers which: a grant in France holds in Calvados too. */
public record RegionTree(List<Node> nodes) {

    /**
     * A region in the tree.
     *
     * @param parentId null at the top
     */
    public record Node(int id, String code, @Nullable Integer parentId) {}

    public RegionTree {
        nodes = List.copyOf(nodes);
    }

    /** The regions that no other covers. */
    public List<Integer> roots() {
        return nodes.stream()
                .filter(node -> node.parentId() == null)
                .map(Node::id)
                .toList();
    }

    public Optional<Integer> findId(String code) {
        return nodes.stream()
                .filter(node -> node.code().equals(code))
                .map(Node::id)
                .findFirst();
    }

    public String getCode(int id) {
        return nodes.stream()
                .filter(node -> node.id() == id)
                .map(Node::code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No region has the id " + id));
    }

    /** The region at the top of those that cover this one; itself when none does. */
    public int root(int id) {
        var parent = nodes.stream()
                .filter(node -> node.id() == id)
                .map(Node::parentId)
                .filter(Objects::nonNull)
                .findFirst();
        return parent.map(this::root).orElse(id);
    }

    /** Whether a region is another one, or covers it. */
    public boolean covers(int id, int other) {
        return expand(List.of(id)).contains(other);
    }

    /** These regions and all under them. */
    SortedSet<Integer> expand(Collection<Integer> ids) {
        var covered = new TreeSet<Integer>();
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            var id = open.pop();
            if (covered.add(id)) {
                nodes.stream()
                        .filter(node -> Integer.valueOf(id).equals(node.parentId()))
                        .forEach(node -> open.push(node.id()));
            }
        }
        return covered;
    }
}
