package org.entregent.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter's committee said of two trades.
 *
 * @param trades in the order of the alphabet
 * @param isNear whether one is in the other's way
 */
record TradeRuling(UUID id, Reference chapter, Trades trades, boolean isNear, String words, LocalDate ruledOn, By by) {

    static final String TYPE = "TradeRuling";

    /** Two trades by their codes, in one order. */
    record Trades(String first, String second) {

        static Trades of(String one, String other) {
            return one.compareTo(other) < 0 ? new Trades(one, other) : new Trades(other, one);
        }
    }

    record By(@Nullable UUID accountId, Instant at) {}

    /** Whether the same was said under this id before. */
    boolean isRepeatedBy(TradeRuling other) {
        return chapter.equals(other.chapter)
                && trades.equals(other.trades)
                && isNear == other.isNear
                && words.equals(other.words)
                && ruledOn.equals(other.ruledOn);
    }
}
