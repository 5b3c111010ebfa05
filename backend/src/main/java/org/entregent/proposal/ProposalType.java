package org.entregent.proposal;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.PROPOSAL;
import static org.entregent.schema.jooq.public_.Tables.PROPOSAL_AUTHOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Readers;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.guide.DuplicateRows;
import org.entregent.schema.jooq.public_.tables.Proposal;
import org.entregent.schema.jooq.public_.tables.ProposalAuthor;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Proposed networks, for a guide's editors. */
@Component
final class ProposalType extends GraphType<Proposal> {

    static final Readers READERS = Readers.holding(GUIDE_EDIT, PROPOSAL);
    static final Readers READERS_OF_AUTHORS = Readers.holding(GUIDE_EDIT, PROPOSAL_AUTHOR);

    /** As many as a region's editors decide in some years. */
    private static final int MOST = 5_000;

    ProposalType() {
        super(ProposalPayloads.TYPE, PROPOSAL);
        key(PROPOSAL.REGION_ID, PROPOSAL.ID);
        nodeId("pro");
        region(PROPOSAL.REGION_ID);
        visible((proposal, viewer) -> READERS.condition(proposal, proposal.REGION_ID, viewer));

        field("status", PROPOSAL.STATUS);
        field("proposedAt", PROPOSAL.PROPOSED_AT);
        field("name", PROPOSAL.NAME);
        field("family", PROPOSAL.FAMILY);
        field("website", PROPOSAL.WEBSITE);
        field("contactEmail", PROPOSAL.CONTACT_EMAIL);
        field("contactPhone", PROPOSAL.CONTACT_PHONE);
        field("words", PROPOSAL.WORDS);
        field("decidedAt", PROPOSAL.DECIDED_AT);
        field("reason", PROPOSAL.REASON);
        computed("decidedBy", VARCHAR, ProposalType::decider);
        computed("authorName", VARCHAR, ProposalType::authorName);
        flag("authorIsTold", ProposalType::isTold);
        flag("viewerCanDecide", ProposalType::canDecide);
        one("commune", COMMUNE, (proposal, commune) -> commune.CODE.eq(proposal.COMMUNE_CODE));
        one(
                "sheet",
                NETWORK,
                (proposal, sheet) -> sheet.REGION_ID.eq(proposal.REGION_ID).and(sheet.ID.eq(proposal.NETWORK_ID)));
        rows(
                        "duplicates",
                        (proposal, scope) -> DuplicateRows.of(
                                table("app.proposal_duplicates({0}, {1})", proposal.REGION_ID, proposal.ID)))
                .atMost(DuplicateRows.MOST);
    }

    /** What lists of proposals have in common. */
    static <P extends Table<?>> void choices(ConnectionField<P, Proposal> proposals) {
        proposals
                .filter("status", VARCHAR, (proposal, status) -> proposal.STATUS.eq(status))
                .holds((viewer, given) -> MOST)
                .order(proposal -> List.of(proposal.PROPOSED_AT.desc()));
    }

    private static Field<String> decider(Proposal proposal, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(proposal.ACCOUNT_ID)));
    }

    private static Field<String> authorName(Proposal proposal, Scope scope) {
        var author = scope.alias(PROPOSAL_AUTHOR);
        return DSL.field(select(author.NAME).from(author).where(isOf(proposal, author, scope)));
    }

    private static Condition isTold(Proposal proposal, Scope scope) {
        var author = scope.alias(PROPOSAL_AUTHOR);
        return exists(
                selectOne().from(author).where(isOf(proposal, author, scope)).and(author.ADDRESS.isNotNull()));
    }

    private static Condition isOf(Proposal proposal, ProposalAuthor author, Scope scope) {
        return author.REGION_ID
                .eq(proposal.REGION_ID)
                .and(author.PROPOSAL_ID.eq(proposal.ID))
                .and(READERS_OF_AUTHORS.condition(author, author.REGION_ID, scope.viewer()));
    }

    private static Condition canDecide(Proposal proposal, Scope scope) {
        return proposal.STATUS
                .eq(inline(ProposalStatus.PENDING.name()))
                .and(scope.viewer().reaches(proposal.REGION_ID, GUIDE_EDIT));
    }
}
