package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;

import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What accounts' owners chose in the application. */
@Repository
class PreferenceRepository {

    private static final Field<String> LANGUAGE =
            when(condition(ACCOUNT.LANGUAGE_CHOSEN), ACCOUNT.LANGUAGE).as("chosen_language");

    private static final Statement FIND = Statement.of(select(LANGUAGE, ACCOUNT.THEME)
            .from(ACCOUNT)
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    /** What isn't given stays as it was. */
    private static final Statement KEEP = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.LANGUAGE, coalesce(value(ACCOUNT.LANGUAGE), ACCOUNT.LANGUAGE))
            .set(
                    ACCOUNT.LANGUAGE_CHOSEN,
                    field(condition(ACCOUNT.LANGUAGE_CHOSEN)
                            .or(value(ACCOUNT.LANGUAGE).isNotNull())))
            .set(ACCOUNT.THEME, coalesce(value(ACCOUNT.THEME), ACCOUNT.THEME))
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    Question<Optional<Preferences>> find(UUID accountId) {
        return FIND.with(ACCOUNT.ID, accountId)
                .find(row -> new Preferences(row.getOrNull(LANGUAGE), row.getOrNull(ACCOUNT.THEME)));
    }

    Bound keep(UUID accountId, Preferences chosen) {
        return KEEP.with(ACCOUNT.ID, accountId)
                .with(ACCOUNT.LANGUAGE, chosen.language())
                .with(ACCOUNT.THEME, chosen.theme());
    }
}
