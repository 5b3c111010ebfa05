package org.entregent.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What facts add to the totals of chapters and members. A changed fact takes away what it added before and adds what it adds
 * now. Ordered, so that transactions that touch the same totals wait for each other and never in a circle.
 */
public final class Totals {

    /** Whose totals of which month: {@code id} is a chapter's or a member's. */
    record Key(int regionId, UUID id, LocalDate month) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::regionId).thenComparing(Key::id).thenComparing(Key::month);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The totals of one chapter or member in one month. */
    public static final class OfMonth<T extends Total> {

        private final Map<String, Long> amounts;

        private OfMonth(Map<String, Long> amounts) {
            this.amounts = amounts;
        }

        public OfMonth<T> add(T total, long amount) {
            amounts.merge(total.column(), amount, Long::sum);
            return this;
        }

        /** A fact is named even where it does not count: facts of one kind are written by statements of one text. */
        public OfMonth<T> count(T total, boolean counts) {
            return add(total, counts ? 1 : 0);
        }
    }

    private final SortedMap<Key, SortedMap<String, Long>> chapters = new TreeMap<>();
    private final SortedMap<Key, SortedMap<String, Long>> members = new TreeMap<>();

    /** @param month its first day */
    public OfMonth<ChapterTotal> ofChapter(int regionId, UUID chapterId, LocalDate month) {
        return new OfMonth<>(amounts(chapters, new Key(regionId, chapterId, month)));
    }

    /** @param month its first day */
    public OfMonth<MemberTotal> ofMember(int regionId, UUID memberId, LocalDate month) {
        return new OfMonth<>(amounts(members, new Key(regionId, memberId, month)));
    }

    public Totals plus(Totals added) {
        return combine(added, 1);
    }

    public Totals minus(Totals removed) {
        return combine(removed, -1);
    }

    /** Amounts by column, without keys whose totals all stay as they are. */
    SortedMap<Key, SortedMap<String, Long>> chapters() {
        return changed(chapters);
    }

    SortedMap<Key, SortedMap<String, Long>> members() {
        return changed(members);
    }

    private Totals combine(Totals other, int sign) {
        combine(chapters, other.chapters, sign);
        combine(members, other.members, sign);
        return this;
    }

    private static void combine(
            SortedMap<Key, SortedMap<String, Long>> all, Map<Key, SortedMap<String, Long>> others, int sign) {
        others.forEach((key, amounts) -> {
            var own = amounts(all, key);
            amounts.forEach((column, amount) -> own.merge(column, sign * amount, Long::sum));
        });
    }

    private static SortedMap<String, Long> amounts(SortedMap<Key, SortedMap<String, Long>> all, Key key) {
        return all.computeIfAbsent(key, absent -> new TreeMap<>());
    }

    private static SortedMap<Key, SortedMap<String, Long>> changed(SortedMap<Key, SortedMap<String, Long>> all) {
        var changed = new TreeMap<>(all);
        changed.values().removeIf(amounts -> amounts.values().stream().allMatch(amount -> amount == 0));
        return changed;
    }
}
