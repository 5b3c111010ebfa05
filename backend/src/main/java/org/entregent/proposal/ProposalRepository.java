package org.entregent.proposal;

import static org.entregent.schema.jooq.public_.Tables.PROPOSAL;
import static org.entregent.schema.jooq.public_.Tables.PROPOSAL_AUTHOR;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.guide.NetworkFamily;
import org.entregent.guide.Said;
import org.entregent.guide.SheetContent.Contact;
import org.entregent.notice.MailLanguage;
import org.entregent.proposal.Proposed.Named;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.entregent.stranger.Stranger;
import org.entregent.stranger.StrangerSeal;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads proposals that are to be decided and keeps what came of them, in the transactions of commands. */
@Repository
class ProposalRepository {

    private static final Statement LOCK = Statement.of(select(
                    PROPOSAL.STATUS,
                    PROPOSAL.NAME,
                    PROPOSAL.FAMILY,
                    PROPOSAL.COMMUNE_CODE,
                    PROPOSAL.WEBSITE,
                    PROPOSAL.CONTACT_EMAIL,
                    PROPOSAL.CONTACT_PHONE,
                    PROPOSAL.WORDS,
                    PROPOSAL_AUTHOR.ADDRESS,
                    PROPOSAL_AUTHOR.LANGUAGE)
            .from(PROPOSAL)
            .leftJoin(PROPOSAL_AUTHOR)
            .on(PROPOSAL_AUTHOR.REGION_ID.eq(PROPOSAL.REGION_ID), PROPOSAL_AUTHOR.PROPOSAL_ID.eq(PROPOSAL.ID))
            .where(PROPOSAL.REGION_ID.eq(value(PROPOSAL.REGION_ID)), PROPOSAL.ID.eq(value(PROPOSAL.ID)))
            .forUpdate()
            .of(PROPOSAL));

    private static final Statement BY_COMMAND = Statement.of(select(PROPOSAL.DIGEST)
            .from(PROPOSAL)
            .where(PROPOSAL.REGION_ID.eq(value(PROPOSAL.REGION_ID)))
            .and(PROPOSAL.COMMAND_ID.eq(value(PROPOSAL.COMMAND_ID))));

    private static final Statement DECIDE = Statement.of(update(PROPOSAL)
            .set(PROPOSAL.STATUS, value(PROPOSAL.STATUS))
            .set(PROPOSAL.DECIDED_AT, value(PROPOSAL.DECIDED_AT))
            .set(PROPOSAL.ACCOUNT_ID, value(PROPOSAL.ACCOUNT_ID))
            .set(PROPOSAL.COMMAND_ID, value(PROPOSAL.COMMAND_ID))
            .set(PROPOSAL.DIGEST, value(PROPOSAL.DIGEST))
            .set(PROPOSAL.REASON, value(PROPOSAL.REASON))
            .set(PROPOSAL.NETWORK_ID, value(PROPOSAL.NETWORK_ID))
            .set(PROPOSAL.CONTACT_EMAIL, unlessRefused(PROPOSAL.CONTACT_EMAIL))
            .set(PROPOSAL.CONTACT_PHONE, unlessRefused(PROPOSAL.CONTACT_PHONE))
            .where(PROPOSAL.REGION_ID.eq(value(PROPOSAL.REGION_ID)), PROPOSAL.ID.eq(value(PROPOSAL.ID))));

    private static final Statement FORGET_AUTHOR = Statement.of(deleteFrom(PROPOSAL_AUTHOR)
            .where(PROPOSAL_AUTHOR.REGION_ID.eq(value(PROPOSAL_AUTHOR.REGION_ID)))
            .and(PROPOSAL_AUTHOR.PROPOSAL_ID.eq(value(PROPOSAL_AUTHOR.PROPOSAL_ID))));

    /**
     * @param reason null unless it is refused
     * @param draft null if it is
     */
    record Decision(
            ProposalStatus status,
            @Nullable String reason,
            @Nullable UUID draft) {

        static Decision accepting(UUID draft) {
            return new Decision(ProposalStatus.ACCEPTED, null, draft);
        }

        static Decision refusing(String reason) {
            return new Decision(ProposalStatus.REFUSED, reason, null);
        }
    }

    private final StrangerSeal seal;

    ProposalRepository(StrangerSeal seal) {
        this.seal = seal;
    }

    private static Field<String> unlessRefused(Field<String> contact) {
        return when(value(PROPOSAL.STATUS).ne(inline(ProposalStatus.REFUSED.name())), contact);
    }

    /** Keeps others from deciding until the transaction ends. None where its region isn't open. */
    Question<Optional<Kept>> lock(Reference proposal) {
        return LOCK.with(PROPOSAL.REGION_ID, proposal.region())
                .with(PROPOSAL.ID, proposal.uuid())
                .find(row -> read(proposal, row));
    }

    /** The digest of what was said under this id before. */
    Question<Optional<String>> findDigest(int regionId, UUID commandId) {
        return BY_COMMAND
                .with(PROPOSAL.REGION_ID, regionId)
                .with(PROPOSAL.COMMAND_ID, commandId)
                .find(row -> row.get(PROPOSAL.DIGEST));
    }

    /** Fails by {@code proposal_command_key} when the command decided another one before. */
    Bound decide(Command command, Kept kept, Decision decision, Said said) {
        return DECIDE.with(PROPOSAL.REGION_ID, kept.regionId())
                .with(PROPOSAL.ID, kept.id())
                .with(PROPOSAL.STATUS, decision.status().name())
                .with(PROPOSAL.DECIDED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(PROPOSAL.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .with(PROPOSAL.COMMAND_ID, said.commandId())
                .with(PROPOSAL.DIGEST, said.digest())
                .with(PROPOSAL.REASON, decision.reason())
                .with(PROPOSAL.NETWORK_ID, decision.draft());
    }

    Bound forgetAuthor(Kept kept) {
        return FORGET_AUTHOR
                .with(PROPOSAL_AUTHOR.REGION_ID, kept.regionId())
                .with(PROPOSAL_AUTHOR.PROPOSAL_ID, kept.id());
    }

    private Kept read(Reference proposal, Row row) {
        var proposed = new Proposed(
                proposal.region(),
                new Named(row.get(PROPOSAL.NAME), NetworkFamily.valueOf(row.get(PROPOSAL.FAMILY))),
                row.get(PROPOSAL.COMMUNE_CODE),
                new Contact(
                        null,
                        row.getOrNull(PROPOSAL.CONTACT_EMAIL),
                        row.getOrNull(PROPOSAL.CONTACT_PHONE),
                        row.getOrNull(PROPOSAL.WEBSITE)),
                row.get(PROPOSAL.WORDS),
                proposer(proposal, row));
        return new Kept(proposal, ProposalStatus.valueOf(row.get(PROPOSAL.STATUS)), proposed);
    }

    private Stranger proposer(Reference proposal, Row row) {
        var address = row.getOrNull(PROPOSAL_AUTHOR.ADDRESS);
        return address == null
                ? new Stranger(null, null, MailLanguage.FR)
                : new Stranger(
                        null,
                        seal.open(PROPOSAL, proposal.uuid(), address),
                        MailLanguage.valueOf(row.get(PROPOSAL_AUTHOR.LANGUAGE)));
    }
}
