package org.entregent.suggestion;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_ADDRESS;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_AUTHOR;
import static org.entregent.schema.jooq.public_.Tables.SUGGESTION_CHANGE;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.guide.Said;
import org.entregent.notice.MailLanguage;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.entregent.stranger.Stranger;
import org.entregent.stranger.StrangerSeal;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads suggestions that are to be decided and keeps what came of them, in the transactions of commands. */
@Repository
class SuggestionRepository {

    private static final Field<String> SLUG = field(name("slug"), VARCHAR);
    private static final Field<String[]> CURRENT = field(name("current"), VARCHAR.array());

    private static final Statement LOCK = Statement.of(select(
                    SUGGESTION.NETWORK_ID,
                    SUGGESTION.STATUS,
                    NETWORK_VERSION.NAME,
                    field(select(min(NETWORK_ADDRESS.SLUG))
                                    .from(NETWORK_ADDRESS)
                                    .where(NETWORK_ADDRESS.REGION_ID.eq(SUGGESTION.REGION_ID))
                                    .and(NETWORK_ADDRESS.GIVEN_TO_ID.eq(SUGGESTION.NETWORK_ID)))
                            .as(SLUG),
                    SUGGESTION_AUTHOR.ADDRESS,
                    SUGGESTION_AUTHOR.LANGUAGE)
            .from(SUGGESTION)
            .join(NETWORK)
            .on(NETWORK.REGION_ID.eq(SUGGESTION.REGION_ID), NETWORK.ID.eq(SUGGESTION.NETWORK_ID))
            .join(NETWORK_VERSION)
            .on(
                    NETWORK_VERSION.REGION_ID.eq(NETWORK.REGION_ID),
                    NETWORK_VERSION.NETWORK_ID.eq(NETWORK.ID),
                    NETWORK_VERSION.NUMBER.eq(NETWORK.LATEST_NUMBER))
            .leftJoin(SUGGESTION_AUTHOR)
            .on(SUGGESTION_AUTHOR.REGION_ID.eq(SUGGESTION.REGION_ID), SUGGESTION_AUTHOR.SUGGESTION_ID.eq(SUGGESTION.ID))
            .where(SUGGESTION.REGION_ID.eq(value(SUGGESTION.REGION_ID)), SUGGESTION.ID.eq(value(SUGGESTION.ID)))
            .forUpdate()
            .of(SUGGESTION));

    private static final Statement CHANGES = Statement.of(select(
                    SUGGESTION_CHANGE.FIELD,
                    SUGGESTION_CHANGE.FORMER,
                    SUGGESTION_CHANGE.SUGGESTED,
                    SheetValue.of(SUGGESTION_CHANGE.FIELD, NETWORK_CARD).as(CURRENT))
            .from(SUGGESTION_CHANGE)
            .leftJoin(NETWORK_CARD)
            .on(
                    NETWORK_CARD.REGION_ID.eq(SUGGESTION_CHANGE.REGION_ID),
                    NETWORK_CARD.ID.eq(SUGGESTION_CHANGE.NETWORK_ID))
            .where(SUGGESTION_CHANGE.REGION_ID.eq(value(SUGGESTION_CHANGE.REGION_ID)))
            .and(SUGGESTION_CHANGE.SUGGESTION_ID.eq(value(SUGGESTION_CHANGE.SUGGESTION_ID)))
            .orderBy(SUGGESTION_CHANGE.FIELD));

    private static final Statement BY_COMMAND = Statement.of(select(SUGGESTION.DIGEST)
            .from(SUGGESTION)
            .where(SUGGESTION.REGION_ID.eq(value(SUGGESTION.REGION_ID)))
            .and(SUGGESTION.COMMAND_ID.eq(value(SUGGESTION.COMMAND_ID))));

    private static final Statement DECIDE = Statement.of(update(SUGGESTION)
            .set(SUGGESTION.STATUS, value(SUGGESTION.STATUS))
            .set(SUGGESTION.DECIDED_AT, value(SUGGESTION.DECIDED_AT))
            .set(SUGGESTION.ACCOUNT_ID, value(SUGGESTION.ACCOUNT_ID))
            .set(SUGGESTION.COMMAND_ID, value(SUGGESTION.COMMAND_ID))
            .set(SUGGESTION.DIGEST, value(SUGGESTION.DIGEST))
            .set(SUGGESTION.REASON, value(SUGGESTION.REASON))
            .where(SUGGESTION.REGION_ID.eq(value(SUGGESTION.REGION_ID)), SUGGESTION.ID.eq(value(SUGGESTION.ID))));

    private static final Statement MARK = Statement.of(update(SUGGESTION_CHANGE)
            .set(SUGGESTION_CHANGE.TAKEN, field(SUGGESTION_CHANGE.FIELD.eq(any(values(SUGGESTION_CHANGE.FIELD)))))
            .where(SUGGESTION_CHANGE.REGION_ID.eq(value(SUGGESTION_CHANGE.REGION_ID)))
            .and(SUGGESTION_CHANGE.SUGGESTION_ID.eq(value(SUGGESTION_CHANGE.SUGGESTION_ID))));

    private static final Statement FORGET_AUTHOR = Statement.of(deleteFrom(SUGGESTION_AUTHOR)
            .where(SUGGESTION_AUTHOR.REGION_ID.eq(value(SUGGESTION_AUTHOR.REGION_ID)))
            .and(SUGGESTION_AUTHOR.SUGGESTION_ID.eq(value(SUGGESTION_AUTHOR.SUGGESTION_ID))));

    /**
     * @param taken the fields that the sheet says since
     * @param reason null unless it is refused
     */
    record Decision(
            SuggestionStatus status,
            List<SuggestedField> taken,
            @Nullable String reason) {

        static Decision accepting(List<SuggestedField> taken) {
            return new Decision(SuggestionStatus.ACCEPTED, taken, null);
        }

        static Decision refusing(String reason) {
            return new Decision(SuggestionStatus.REFUSED, List.of(), reason);
        }
    }

    private final StrangerSeal seal;

    SuggestionRepository(StrangerSeal seal) {
        this.seal = seal;
    }

    /** Keeps others from deciding until the transaction ends. None where its region isn't open. */
    Question<Optional<Kept>> lock(Reference suggestion) {
        return LOCK.with(SUGGESTION.REGION_ID, suggestion.region())
                .with(SUGGESTION.ID, suggestion.uuid())
                .find(row -> read(suggestion, row));
    }

    Question<List<KeptChange>> listChanges(Reference suggestion) {
        return CHANGES.with(SUGGESTION_CHANGE.REGION_ID, suggestion.region())
                .with(SUGGESTION_CHANGE.SUGGESTION_ID, suggestion.uuid())
                .list(row -> new KeptChange(
                        new SuggestedChange(
                                SuggestedField.valueOf(row.get(SUGGESTION_CHANGE.FIELD)),
                                List.of(row.get(SUGGESTION_CHANGE.FORMER)),
                                List.of(row.get(SUGGESTION_CHANGE.SUGGESTED))),
                        List.of(row.get(CURRENT))));
    }

    /** The digest of what was said under this id before. */
    Question<Optional<String>> findDigest(int regionId, UUID commandId) {
        return BY_COMMAND
                .with(SUGGESTION.REGION_ID, regionId)
                .with(SUGGESTION.COMMAND_ID, commandId)
                .find(row -> row.get(SUGGESTION.DIGEST));
    }

    /** Fails by {@code suggestion_command_key} when the command decided another one before. */
    Bound decide(Command command, Kept kept, Decision decision, Said said) {
        return DECIDE.with(SUGGESTION.REGION_ID, kept.regionId())
                .with(SUGGESTION.ID, kept.id())
                .with(SUGGESTION.STATUS, decision.status().name())
                .with(SUGGESTION.DECIDED_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(SUGGESTION.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .with(SUGGESTION.COMMAND_ID, said.commandId())
                .with(SUGGESTION.DIGEST, said.digest())
                .with(SUGGESTION.REASON, decision.reason());
    }

    /** Says of each field whether it was taken. */
    Bound mark(Kept kept, List<SuggestedField> taken) {
        return MARK.with(SUGGESTION_CHANGE.REGION_ID, kept.regionId())
                .with(SUGGESTION_CHANGE.SUGGESTION_ID, kept.id())
                .with(
                        values(SUGGESTION_CHANGE.FIELD),
                        taken.stream().map(SuggestedField::name).toArray(String[]::new));
    }

    Bound forgetAuthor(Kept kept) {
        return FORGET_AUTHOR
                .with(SUGGESTION_AUTHOR.REGION_ID, kept.regionId())
                .with(SUGGESTION_AUTHOR.SUGGESTION_ID, kept.id());
    }

    private Kept read(Reference suggestion, Row row) {
        return new Kept(
                suggestion,
                row.get(SUGGESTION.NETWORK_ID),
                SuggestionStatus.valueOf(row.get(SUGGESTION.STATUS)),
                new Subject(row.get(NETWORK_VERSION.NAME), SuggestionPage.GUIDE + "/" + row.get(SLUG)),
                author(suggestion, row));
    }

    private @Nullable Stranger author(Reference suggestion, Row row) {
        var address = row.getOrNull(SUGGESTION_AUTHOR.ADDRESS);
        return address == null
                ? null
                : new Stranger(
                        null,
                        seal.open(SUGGESTION, suggestion.uuid(), address),
                        MailLanguage.valueOf(row.get(SUGGESTION_AUTHOR.LANGUAGE)));
    }
}
