package org.entregent.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What facts add to the totals of chapters and members. A changed fact takes away what it added before and adds what it adds
 * now. Ordered, so that transactions that touch the same totals wait for each other and never in a circle.
 */
public final class Totals {

    /** Whose total of which month: {@code id} is a chapter's or a member's. */
    record Key(int regionId, UUID id, LocalDate month) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::regionId).thenComparing(Key::id).thenComparing(Key::month);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Key, Map<ChapterTotal, Long>> chapters = new TreeMap<>();
    private final SortedMap<Key, Map<MemberTotal, Long>> members = new TreeMap<>();

    /** @param month its first day */
    public Totals chapter(int regionId, UUID chapterId, LocalDate month, ChapterTotal total, long amount) {
        chapters.computeIfAbsent(new Key(regionId, chapterId, month), key -> new EnumMap<>(ChapterTotal.class))
                .merge(total, amount, Long::sum);
        return this;
    }

    /** @param month its first day */
    public Totals member(int regionId, UUID memberId, LocalDate month, MemberTotal total, long amount) {
        members.computeIfAbsent(new Key(regionId, memberId, month), key -> new EnumMap<>(MemberTotal.class))
                .merge(total, amount, Long::sum);
        return this;
    }

    public Totals plus(Totals added) {
        return combine(added, 1);
    }

    public Totals minus(Totals removed) {
        return combine(removed, -1);
    }

    /** Without keys whose totals all stay as they are. */
    SortedMap<Key, Map<ChapterTotal, Long>> chapters() {
        return changed(chapters);
    }

    SortedMap<Key, Map<MemberTotal, Long>> members() {
        return changed(members);
    }

    private Totals combine(Totals other, int sign) {
        other.chapters.forEach((key, totals) -> totals.forEach(
                (total, amount) -> chapter(key.regionId(), key.id(), key.month(), total, sign * amount)));
        other.members.forEach((key, totals) ->
                totals.forEach((total, amount) -> member(key.regionId(), key.id(), key.month(), total, sign * amount)));
        return this;
    }

    private static <T> SortedMap<Key, Map<T, Long>> changed(SortedMap<Key, Map<T, Long>> all) {
        var changed = new TreeMap<>(all);
        changed.values().removeIf(totals -> totals.values().stream().allMatch(amount -> amount == 0));
        return changed;
    }
}
