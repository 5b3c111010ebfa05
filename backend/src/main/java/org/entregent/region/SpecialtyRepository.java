package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import org.entregent.region.SpecialtyInputs.SpecialtyFamily;
import org.entregent.region.SpecialtyInputs.SpecialtyWords;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes specialties, in the transactions of commands. */
@Repository
class SpecialtyRepository {

    private static final Statement INSERT = Statement.insertion(
            SPECIALTY,
            SPECIALTY.CODE,
            SPECIALTY.NAME_FRENCH,
            SPECIALTY.NAME_ENGLISH,
            SPECIALTY.FAMILY,
            SPECIALTY.RETIRED_ON,
            SPECIALTY.VERSION);

    private static final Statement LOCK = Statement.of(select(
                    SPECIALTY.CODE,
                    SPECIALTY.NAME_FRENCH,
                    SPECIALTY.NAME_ENGLISH,
                    SPECIALTY.FAMILY,
                    SPECIALTY.RETIRED_ON,
                    SPECIALTY.VERSION)
            .from(SPECIALTY)
            .where(SPECIALTY.CODE.eq(value(SPECIALTY.CODE)))
            .forUpdate());

    private static final Statement UPDATE = Statement.of(DSL.update(SPECIALTY)
            .set(SPECIALTY.NAME_FRENCH, value(SPECIALTY.NAME_FRENCH))
            .set(SPECIALTY.NAME_ENGLISH, value(SPECIALTY.NAME_ENGLISH))
            .set(SPECIALTY.FAMILY, value(SPECIALTY.FAMILY))
            .set(SPECIALTY.RETIRED_ON, value(SPECIALTY.RETIRED_ON))
            .set(SPECIALTY.VERSION, value(SPECIALTY.VERSION))
            .where(SPECIALTY.CODE.eq(value(SPECIALTY.CODE))));

    /** Fails by {@code specialty_pkey} when the code is taken. */
    Bound insert(KeptSpecialty specialty) {
        return describe(INSERT, specialty);
    }

    Bound update(KeptSpecialty specialty) {
        return describe(UPDATE, specialty);
    }

    /** Keeps others from changing the specialty until the transaction ends. */
    Question<Optional<KeptSpecialty>> lock(String code) {
        return LOCK.with(SPECIALTY.CODE, code).find(SpecialtyRepository::read);
    }

    private static Bound describe(Statement statement, KeptSpecialty specialty) {
        return statement
                .with(SPECIALTY.CODE, specialty.code())
                .with(SPECIALTY.NAME_FRENCH, specialty.words().french())
                .with(SPECIALTY.NAME_ENGLISH, specialty.words().english())
                .with(SPECIALTY.FAMILY, specialty.words().family().name())
                .with(SPECIALTY.RETIRED_ON, specialty.retiredOn())
                .with(SPECIALTY.VERSION, specialty.version());
    }

    private static KeptSpecialty read(Row row) {
        return new KeptSpecialty(
                row.get(SPECIALTY.CODE),
                new SpecialtyWords(
                        row.get(SPECIALTY.NAME_FRENCH),
                        row.get(SPECIALTY.NAME_ENGLISH),
                        SpecialtyFamily.valueOf(row.get(SPECIALTY.FAMILY))),
                row.getOrNull(SPECIALTY.RETIRED_ON),
                row.get(SPECIALTY.VERSION));
    }
}
