package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.STANDING;
import static org.entregent.schema.jooq.public_.Tables.STANDING_EVENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.member.MemberTransfer;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and adds the steps of memberships. */
@Repository
class StandingEventRepository {

    private static final Statement FIND = Statement.of(select(STANDING_EVENT.MEMBER_ID, STANDING_EVENT.DIGEST)
            .from(STANDING_EVENT)
            .where(STANDING_EVENT.REGION_ID.eq(value(STANDING_EVENT.REGION_ID)))
            .and(STANDING_EVENT.COMMAND_ID.eq(value(STANDING_EVENT.COMMAND_ID))));

    private static final Statement INSERT = Statement.insertion(
            STANDING_EVENT,
            STANDING_EVENT.REGION_ID,
            STANDING_EVENT.MEMBER_ID,
            STANDING_EVENT.SEQUENCE,
            STANDING_EVENT.COMMAND_ID,
            STANDING_EVENT.CHAPTER_ID,
            STANDING_EVENT.OCCURRED_AT,
            STANDING_EVENT.ACTION,
            STANDING_EVENT.FROM_STATUS,
            STANDING_EVENT.TO_STATUS,
            STANDING_EVENT.DIGEST,
            STANDING_EVENT.HAPPENED_ON,
            STANDING_EVENT.ENDS_ON,
            STANDING_EVENT.PAYMENT_ID,
            STANDING_EVENT.NOTE,
            STANDING_EVENT.POLICY_VERSION_ID,
            STANDING_EVENT.ACCOUNT_ID);

    private static final Statement TRANSFER = Statement.of(insertInto(
                    STANDING_EVENT,
                    STANDING_EVENT.REGION_ID,
                    STANDING_EVENT.MEMBER_ID,
                    STANDING_EVENT.SEQUENCE,
                    STANDING_EVENT.COMMAND_ID,
                    STANDING_EVENT.CHAPTER_ID,
                    STANDING_EVENT.OCCURRED_AT,
                    STANDING_EVENT.ACTION,
                    STANDING_EVENT.FROM_STATUS,
                    STANDING_EVENT.TO_STATUS,
                    STANDING_EVENT.DIGEST,
                    STANDING_EVENT.HAPPENED_ON,
                    STANDING_EVENT.ACCOUNT_ID)
            .select(select(
                            STANDING.REGION_ID,
                            STANDING.MEMBER_ID,
                            STANDING.VERSION.plus(inline(1)),
                            value(STANDING_EVENT.COMMAND_ID),
                            STANDING.CHAPTER_ID,
                            value(STANDING_EVENT.OCCURRED_AT),
                            inline(StandingAction.TRANSFER.name()),
                            STANDING.STATUS,
                            inline(MembershipStatus.TRANSFERRED.name()),
                            inline(""),
                            value(STANDING_EVENT.HAPPENED_ON),
                            value(STANDING_EVENT.ACCOUNT_ID))
                    .from(STANDING)
                    .where(STANDING.REGION_ID.eq(value(STANDING.REGION_ID)))
                    .and(STANDING.MEMBER_ID.eq(value(STANDING.MEMBER_ID)))));

    /** What was said by a command before. */
    record Said(UUID memberId, String digest) {

        boolean isOf(UUID member, StandingStep step) {
            return memberId.equals(member) && digest.equals(step.digest());
        }
    }

    Question<Optional<Said>> find(int regionId, UUID commandId) {
        return FIND.with(STANDING_EVENT.REGION_ID, regionId)
                .with(STANDING_EVENT.COMMAND_ID, commandId)
                .find(row -> new Said(row.get(STANDING_EVENT.MEMBER_ID), row.get(STANDING_EVENT.DIGEST)));
    }

    /**
     * Fails by {@code standing_event_command_key} when the command was said before.
     *
     * @param policyVersionId of the rules that it was decided by
     */
    Bound insert(Standing before, Standing after, StandingStep step, @Nullable UUID policyVersionId) {
        var told = step.told();
        return INSERT.with(STANDING_EVENT.REGION_ID, before.regionId())
                .with(STANDING_EVENT.MEMBER_ID, before.memberId())
                .with(STANDING_EVENT.SEQUENCE, after.version())
                .with(STANDING_EVENT.COMMAND_ID, step.commandId())
                .with(STANDING_EVENT.CHAPTER_ID, before.person().chapterId())
                .with(
                        STANDING_EVENT.OCCURRED_AT,
                        StandingRepository.at(step.by().at()))
                .with(STANDING_EVENT.ACTION, step.action().name())
                .with(STANDING_EVENT.FROM_STATUS, before.status().name())
                .with(STANDING_EVENT.TO_STATUS, after.status().name())
                .with(STANDING_EVENT.DIGEST, step.digest())
                .with(STANDING_EVENT.HAPPENED_ON, told.on())
                .with(STANDING_EVENT.ENDS_ON, told.until())
                .with(
                        STANDING_EVENT.PAYMENT_ID,
                        told.payment() == null ? null : told.payment().id())
                .with(STANDING_EVENT.NOTE, told.note())
                .with(STANDING_EVENT.POLICY_VERSION_ID, policyVersionId)
                .with(STANDING_EVENT.ACCOUNT_ID, step.by().accountId());
    }

    /** Of the former membership, as it stands until then. */
    Bound transfer(MemberTransfer transfer) {
        var former = transfer.former().member();
        return TRANSFER.with(STANDING.REGION_ID, former.region())
                .with(STANDING.MEMBER_ID, former.uuid())
                .with(STANDING_EVENT.COMMAND_ID, transfer.commandId())
                .with(
                        STANDING_EVENT.OCCURRED_AT,
                        StandingRepository.at(transfer.by().at()))
                .with(STANDING_EVENT.HAPPENED_ON, transfer.day())
                .with(STANDING_EVENT.ACCOUNT_ID, transfer.by().accountId());
    }
}
