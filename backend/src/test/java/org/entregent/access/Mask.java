package org.entregent.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What of a row is hidden from somebody who sees the row.
 *
 * @param changes assignments in SQL, that put something else in its place
 * @param from from whom
 * @param unless the table whose readers see it all the same, of the rows where its condition holds; empty: nobody does
 */
public record Mask(String table, String changes, Set<Beholder> from, String unless) {

    public Mask {
        from = Set.copyOf(from);
    }

    public static Mask unlessSeen(String other, String table, String changes) {
        return new Mask(table, changes, EnumSet.allOf(Beholder.class), other);
    }

    public static Mask from(Beholder beholder, String table, String changes) {
        return new Mask(table, changes, EnumSet.of(beholder), "");
    }
}
