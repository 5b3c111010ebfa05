package org.entregent.proposal;

import static org.entregent.schema.jooq.public_.Tables.PROPOSAL;
import static org.entregent.schema.jooq.public_.Tables.PROPOSAL_AUTHOR;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.entregent.stranger.StrangerSeal;
import org.entregent.stranger.WrittenByStrangers;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Keeps what strangers propose, and forgets who they are. */
@Repository
class ProposedRepository implements WrittenByStrangers {

    private static final Field<UUID> NEW_ID =
            field("uuidv7()", SQLDataType.UUID).as("new_id");
    private static final Statement MAKE_ID = Statement.of(select(NEW_ID));

    private static final Statement INSERT = Statement.insertion(
            PROPOSAL,
            PROPOSAL.REGION_ID,
            PROPOSAL.ID,
            PROPOSAL.PROPOSED_AT,
            PROPOSAL.NAME,
            PROPOSAL.FAMILY,
            PROPOSAL.COMMUNE_CODE,
            PROPOSAL.WEBSITE,
            PROPOSAL.CONTACT_EMAIL,
            PROPOSAL.CONTACT_PHONE,
            PROPOSAL.WORDS);

    private static final Statement INSERT_AUTHOR = Statement.insertion(
            PROPOSAL_AUTHOR,
            PROPOSAL_AUTHOR.REGION_ID,
            PROPOSAL_AUTHOR.PROPOSAL_ID,
            PROPOSAL_AUTHOR.NAME,
            PROPOSAL_AUTHOR.ADDRESS,
            PROPOSAL_AUTHOR.LANGUAGE);

    private static final Statement FORGET_AUTHORS = Statement.of(deleteFrom(PROPOSAL_AUTHOR)
            .where(PROPOSAL_AUTHOR.REGION_ID.eq(value(PROPOSAL_AUTHOR.REGION_ID)))
            .and(exists(selectOne()
                    .from(PROPOSAL)
                    .where(PROPOSAL.REGION_ID.eq(PROPOSAL_AUTHOR.REGION_ID))
                    .and(PROPOSAL.ID.eq(PROPOSAL_AUTHOR.PROPOSAL_ID))
                    .and(PROPOSAL.PROPOSED_AT.lt(value(PROPOSAL.PROPOSED_AT))))));

    private static final Field<Integer> NUMBER = DSL.count().cast(INTEGER).as("number");
    private static final Statement COUNT_PENDING = Statement.of(select(NUMBER)
            .from(PROPOSAL)
            .where(PROPOSAL.REGION_ID.eq(value(PROPOSAL.REGION_ID)))
            .and(PROPOSAL.STATUS.eq(inline(ProposalStatus.PENDING.name()))));

    private final StrangerSeal seal;

    ProposedRepository(StrangerSeal seal) {
        this.seal = seal;
    }

    /** An id that comes after all that were made before. */
    Question<UUID> newId() {
        return MAKE_ID.asItIs().list(row -> row.get(NEW_ID)).as(List::getFirst);
    }

    Bound insert(UUID id, Proposed proposed, Instant now) {
        var contact = proposed.contact();
        return INSERT.with(PROPOSAL.REGION_ID, proposed.regionId())
                .with(PROPOSAL.ID, id)
                .with(PROPOSAL.PROPOSED_AT, now.atOffset(ZoneOffset.UTC))
                .with(PROPOSAL.NAME, proposed.named().name())
                .with(PROPOSAL.FAMILY, proposed.named().family().name())
                .with(PROPOSAL.COMMUNE_CODE, proposed.communeCode())
                .with(PROPOSAL.WEBSITE, contact.website())
                .with(PROPOSAL.CONTACT_EMAIL, contact.email())
                .with(PROPOSAL.CONTACT_PHONE, contact.phone())
                .with(PROPOSAL.WORDS, proposed.words());
    }

    Bound insertAuthor(UUID id, Proposed proposed) {
        var proposer = proposed.proposer();
        var address = proposer.address();
        return INSERT_AUTHOR
                .with(PROPOSAL_AUTHOR.REGION_ID, proposed.regionId())
                .with(PROPOSAL_AUTHOR.PROPOSAL_ID, id)
                .with(PROPOSAL_AUTHOR.NAME, proposer.name())
                .with(PROPOSAL_AUTHOR.ADDRESS, address == null ? null : seal.seal(PROPOSAL, id, address))
                .with(PROPOSAL_AUTHOR.LANGUAGE, proposer.language().name());
    }

    /** How many wait for an editor. The region must be open. */
    Question<Integer> countPending(int regionId) {
        return COUNT_PENDING
                .with(PROPOSAL.REGION_ID, regionId)
                .find(row -> row.get(NUMBER))
                .as(Optional::orElseThrow);
    }

    /** Of those in the region that nobody decided until now. */
    @Override
    public Bound forgetAuthors(int regionId, Instant proposedBefore) {
        return FORGET_AUTHORS
                .with(PROPOSAL_AUTHOR.REGION_ID, regionId)
                .with(PROPOSAL.PROPOSED_AT, proposedBefore.atOffset(ZoneOffset.UTC));
    }
}
