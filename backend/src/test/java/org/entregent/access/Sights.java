package org.entregent.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;

/**
 * Who sees which rows of a table, said independently of the code that enforces it: a line of docs/permissions.md. Tests hold both walls,
 * the compiler's and PostgreSQL's, against it. Each feature says it of its own tables, in its {@link FeaturePart}.
 *
 * @param sights one for each {@link Beholder}, in their order; those at the end who aren't told of see what the public sees
 */
public record Sights(Topic topic, String table, String words, List<Sight> sights) {

    /** Of whom each table is told: the public, the network's people, partner organisations. */
    private static final int OF_THE_NETWORK = Beholder.PARTNER.ordinal() + 1;

    public Sights {
        sights = withThePublics(sights);
        if (sights.size() != Beholder.values().length) {
            throw new IllegalStateException("Say for each beholder what they see of " + table);
        }
    }

    public static Sights of(Topic topic, String table, String words, Sight... sights) {
        return new Sights(topic, table, words, List.of(sights));
    }

    /** Of all features, in the order of docs/permissions.md. */
    static List<Sights> all() {
        return FeatureParts.list(FeaturePart::sights).stream()
                .sorted(Comparator.comparing(Sights::topic))
                .toList();
    }

    static Sights get(String table) {
        return all().stream()
                .filter(sights -> sights.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Let a feature's part say who sees the rows of " + table));
    }

    private static List<Sight> withThePublics(List<Sight> told) {
        var all = new ArrayList<>(told);
        for (var missing = told.size(); missing >= OF_THE_NETWORK && missing < Beholder.values().length; missing++) {
            all.add(told.get(Beholder.PUBLIC.ordinal()));
        }
        return List.copyOf(all);
    }

    /** The same, but for former members: what they did stays theirs to read. */
    public Sights former(Sight sight) {
        var all = new ArrayList<>(sights);
        all.set(Beholder.FORMER_MEMBER.ordinal(), sight);
        return new Sights(topic, table, words, all);
    }

    Sight of(Beholder beholder) {
        return sights.get(beholder.ordinal());
    }
}
