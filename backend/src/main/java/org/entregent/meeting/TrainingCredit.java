package org.entregent.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.access.Membership;

/**
 * What a member learned.
 *
 * @param credits one for about an hour
 */
record TrainingCredit(UUID id, Membership learner, int credits, String topic, LocalDate learnedOn, Instant recordedAt) {

    /** Whether it says the same; when it was recorded is taken from the first time. */
    boolean isRepeatedBy(TrainingCredit said) {
        return id.equals(said.id)
                && learner.memberId().equals(said.learner.memberId())
                && credits == said.credits
                && topic.equals(said.topic)
                && learnedOn.equals(said.learnedOn);
    }
}
