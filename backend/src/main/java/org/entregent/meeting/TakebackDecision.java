package org.entregent.meeting;

import java.util.List;

/** What the rules say to whoever takes something back that was recorded by mistake. */
enum TakebackDecision {
    TAKEN_BACK,
    /** It was taken back before: nothing more happens. */
    REPEATED,
    /** A meeting counts it: what is counted is corrected by reopening, and never by taking it off. */
    COUNTED,
    /** There is nothing of the kind, or neither did the caller record it nor do they run its meeting. */
    HIDDEN;

    /**
     * @param recorded all that the fact added, for whomever
     * @param isTheirs whether the caller recorded it, or runs the meeting that it waits for
     */
    static TakebackDecision decide(List<Recorded> recorded, boolean isTheirs) {
        if (recorded.isEmpty() || !isTheirs) {
            return HIDDEN;
        }
        if (recorded.stream().allMatch(Recorded::takenBack)) {
            return REPEATED;
        }
        return recorded.stream().anyMatch(Recorded::isCounted) ? COUNTED : TAKEN_BACK;
    }
}
