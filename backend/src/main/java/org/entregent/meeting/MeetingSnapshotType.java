package org.entregent.meeting;

import static org.entregent.schema.jooq.public_.Tables.MEETING_SNAPSHOT;

import org.entregent.graph.GraphType;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.MeetingSnapshot;
import org.springframework.stereotype.Component;

/** What there was of a meeting when it was completed: for everybody who may read the meeting. */
@Component
final class MeetingSnapshotType extends GraphType<MeetingSnapshot> {

    MeetingSnapshotType() {
        super("MeetingSnapshot", MEETING_SNAPSHOT);
        key(MEETING_SNAPSHOT.REGION_ID, MEETING_SNAPSHOT.MEETING_ID, MEETING_SNAPSHOT.VERSION);
        region(MEETING_SNAPSHOT.REGION_ID);
        visible((snapshot, viewer) -> MeetingReadability.SNAPSHOTS.condition(snapshot, snapshot.REGION_ID, viewer));

        field("version", MEETING_SNAPSHOT.VERSION);
        field("takenAt", MEETING_SNAPSHOT.TAKEN_AT);
        field("present", MEETING_SNAPSHOT.PRESENT);
        field("late", MEETING_SNAPSHOT.LATE);
        field("substitutes", MEETING_SNAPSHOT.SUBSTITUTES);
        field("absent", MEETING_SNAPSHOT.ABSENT);
        field("referralsInside", MEETING_SNAPSHOT.REFERRALS_INSIDE);
        field("referralsOutside", MEETING_SNAPSHOT.REFERRALS_OUTSIDE);
        field("oneToOnes", MEETING_SNAPSHOT.ONE_TO_ONES);
        field("trainingCredits", MEETING_SNAPSHOT.TRAINING_CREDITS);
        field("closedBusinessCount", MEETING_SNAPSHOT.CLOSED_BUSINESS_COUNT);
        object(
                "closedBusiness",
                (snapshot, scope) -> MoneyType.of(snapshot.CLOSED_BUSINESS_MINOR_UNITS, snapshot.CURRENCY));
    }
}
