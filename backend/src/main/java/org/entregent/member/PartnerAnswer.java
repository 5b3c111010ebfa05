package org.entregent.member;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether partner organisations may see a member's card.
 *
 * @param answeredOn the day on which the member last said so; null where nobody asked them yet, or the day isn't known
 */
record PartnerAnswer(boolean listed, @Nullable LocalDate answeredOn) {

    /** The same answer given again keeps its day. */
    PartnerAnswer answered(boolean answer, LocalDate today) {
        return answeredOn != null && answer == listed ? this : new PartnerAnswer(answer, today);
    }

    /** For the history of changes. Where nobody asked there is nothing to tell. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        if (listed || answeredOn != null) {
            fields.put("partnerListed", String.valueOf(listed));
        }
        if (answeredOn != null) {
            fields.put("partnerAnsweredOn", answeredOn.toString());
        }
        return fields;
    }
}
