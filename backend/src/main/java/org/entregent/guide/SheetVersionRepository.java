package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps versions of sheets, in the transactions of commands. */
@Repository
class SheetVersionRepository {

    static final Field<?>[] WHICH = {
        NETWORK_VERSION.REGION_ID,
        NETWORK_VERSION.NETWORK_ID,
        NETWORK_VERSION.NUMBER,
        NETWORK_VERSION.ACCOUNT_ID,
        NETWORK_VERSION.WRITTEN_AT,
        NETWORK_VERSION.ORIGIN
    };

    static final Field<?>[] SAID = {
        NETWORK_VERSION.NAME,
        NETWORK_VERSION.ACRONYM,
        NETWORK_VERSION.FAMILY,
        NETWORK_VERSION.LEGAL_FORM,
        NETWORK_VERSION.RNA,
        NETWORK_VERSION.SIREN,
        NETWORK_VERSION.SUMMARY,
        NETWORK_VERSION.DESCRIPTION,
        NETWORK_VERSION.DEPARTMENT_CODES,
        NETWORK_VERSION.COMMUNE_CODES,
        NETWORK_VERSION.ALL_ACTIVITIES,
        NETWORK_VERSION.NAF_REV_2_CODES,
        NETWORK_VERSION.NAF_2025_CODES,
        NETWORK_VERSION.AUDIENCES,
        NETWORK_VERSION.FIRM_SIZES,
        NETWORK_VERSION.MEMBER_COUNT,
        NETWORK_VERSION.FIRM_COUNT,
        NETWORK_VERSION.FEE_BAND,
        NETWORK_VERSION.ADMISSIONS,
        NETWORK_VERSION.FREQUENCY,
        NETWORK_VERSION.TIME_SLOTS,
        NETWORK_VERSION.SERVICES,
        NETWORK_VERSION.GOALS,
        NETWORK_VERSION.CONTACT_NAME,
        NETWORK_VERSION.CONTACT_EMAIL,
        NETWORK_VERSION.CONTACT_PHONE,
        NETWORK_VERSION.WEBSITE,
        NETWORK_VERSION.ADDRESS,
        NETWORK_VERSION.COMMUNE_CODE,
        NETWORK_VERSION.LATITUDE,
        NETWORK_VERSION.LONGITUDE,
        NETWORK_VERSION.LANGUAGES,
        NETWORK_VERSION.ACCESSIBLE
    };

    static final List<Field<?>> ALL =
            Stream.of(WHICH, SAID).flatMap(Arrays::stream).toList();

    private static final Param<Integer> FORMER = Rendering.parameter("former", NETWORK_VERSION.NUMBER.getDataType());

    private static final Statement INSERT = Statement.insertion(NETWORK_VERSION, ALL.toArray(Field<?>[]::new));

    private static final Statement COPY = Statement.of(insertInto(NETWORK_VERSION)
            .columns(ALL)
            .select(select(copied())
                    .from(NETWORK_VERSION)
                    .where(NETWORK_VERSION.REGION_ID.eq(value(NETWORK_VERSION.REGION_ID)))
                    .and(NETWORK_VERSION.NETWORK_ID.eq(value(NETWORK_VERSION.NETWORK_ID)))
                    .and(NETWORK_VERSION.NUMBER.eq(FORMER))));

    private static final Statement EXISTS = Statement.of(select(NETWORK_VERSION.NUMBER)
            .from(NETWORK_VERSION)
            .where(NETWORK_VERSION.REGION_ID.eq(value(NETWORK_VERSION.REGION_ID)))
            .and(NETWORK_VERSION.NETWORK_ID.eq(value(NETWORK_VERSION.NETWORK_ID)))
            .and(NETWORK_VERSION.NUMBER.eq(value(NETWORK_VERSION.NUMBER))));

    private static List<Field<?>> copied() {
        var all = new ArrayList<Field<?>>();
        Stream.of(WHICH).forEach(column -> all.add(value(column)));
        all.addAll(List.of(SAID));
        return all;
    }

    /** The sheet's newest version, which says this. */
    Bound insert(Command command, Sheet sheet, VersionOrigin origin, SheetContent content) {
        var names = content.names();
        var offer = content.offer();
        var terms = content.terms();
        var contact = content.contact();
        var seat = content.seat();
        return which(INSERT, command, sheet, origin)
                .with(NETWORK_VERSION.NAME, names.name())
                .with(NETWORK_VERSION.ACRONYM, names.acronym())
                .with(NETWORK_VERSION.FAMILY, names.family().name())
                .with(NETWORK_VERSION.LEGAL_FORM, name(names.legalForm()))
                .with(NETWORK_VERSION.RNA, names.rna())
                .with(NETWORK_VERSION.SIREN, names.siren())
                .with(NETWORK_VERSION.SUMMARY, names.summary())
                .with(NETWORK_VERSION.DESCRIPTION, names.description())
                .with(
                        NETWORK_VERSION.DEPARTMENT_CODES,
                        texts(content.territory().departments()))
                .with(NETWORK_VERSION.COMMUNE_CODES, texts(content.territory().communes()))
                .with(NETWORK_VERSION.ALL_ACTIVITIES, content.activities().all())
                .with(
                        NETWORK_VERSION.NAF_REV_2_CODES,
                        texts(content.activities().nafRev2Codes()))
                .with(NETWORK_VERSION.NAF_2025_CODES, texts(content.activities().naf2025Codes()))
                .with(NETWORK_VERSION.AUDIENCES, texts(offer.audiences()))
                .with(NETWORK_VERSION.FIRM_SIZES, texts(offer.firmSizes()))
                .with(NETWORK_VERSION.MEMBER_COUNT, offer.memberCount())
                .with(NETWORK_VERSION.FIRM_COUNT, offer.firmCount())
                .with(NETWORK_VERSION.FEE_BAND, name(terms.feeBand()))
                .with(NETWORK_VERSION.ADMISSIONS, texts(terms.admissions()))
                .with(NETWORK_VERSION.FREQUENCY, name(terms.frequency()))
                .with(NETWORK_VERSION.TIME_SLOTS, texts(terms.timeSlots()))
                .with(NETWORK_VERSION.SERVICES, texts(offer.services()))
                .with(NETWORK_VERSION.GOALS, texts(offer.goals()))
                .with(NETWORK_VERSION.CONTACT_NAME, contact.name())
                .with(NETWORK_VERSION.CONTACT_EMAIL, contact.email())
                .with(NETWORK_VERSION.CONTACT_PHONE, contact.phone())
                .with(NETWORK_VERSION.WEBSITE, contact.website())
                .with(NETWORK_VERSION.ADDRESS, seat.address())
                .with(NETWORK_VERSION.COMMUNE_CODE, seat.communeCode())
                .with(NETWORK_VERSION.LATITUDE, seat.latitude())
                .with(NETWORK_VERSION.LONGITUDE, seat.longitude())
                .with(NETWORK_VERSION.LANGUAGES, texts(content.languages()))
                .with(NETWORK_VERSION.ACCESSIBLE, seat.accessible());
    }

    /** The sheet's newest version, which says what a former one said. */
    Bound copy(Command command, Sheet sheet, int former) {
        return which(COPY, command, sheet, VersionOrigin.RESTORED).with(FORMER, former);
    }

    Question<Boolean> exists(Sheet sheet, int number) {
        return EXISTS.with(NETWORK_VERSION.REGION_ID, sheet.regionId())
                .with(NETWORK_VERSION.NETWORK_ID, sheet.id())
                .with(NETWORK_VERSION.NUMBER, number)
                .exists();
    }

    static Bound which(Statement statement, Command command, Sheet sheet, VersionOrigin origin) {
        return statement
                .with(NETWORK_VERSION.REGION_ID, sheet.regionId())
                .with(NETWORK_VERSION.NETWORK_ID, sheet.id())
                .with(NETWORK_VERSION.NUMBER, sheet.latest())
                .with(NETWORK_VERSION.ACCOUNT_ID, command.viewer().accountId().orElse(null))
                .with(NETWORK_VERSION.WRITTEN_AT, command.now().atOffset(ZoneOffset.UTC))
                .with(NETWORK_VERSION.ORIGIN, origin.name());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
