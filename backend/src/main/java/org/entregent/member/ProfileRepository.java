package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.CLOB;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.access.Membership;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and writes what members change of their own membership. */
@Repository
class ProfileRepository {

    private static final Field<String> STEP = DSL.field(name("step"), CLOB);

    private static final Statement LOCK = Statement.of(select(
                    MEMBER.REGION_ID,
                    MEMBER.ID,
                    MEMBER_CARD.FIRM_NAME,
                    MEMBER.PHONE,
                    MEMBER.WEBSITE,
                    MEMBER.LOOKING_FOR,
                    MEMBER.CAN_INTRODUCE,
                    MEMBER.LANGUAGES,
                    MEMBER_CARD.PARTNER_LISTED,
                    MEMBER.PARTNER_ANSWERED_ON,
                    MEMBER.FIRST_STEPS_LEFT,
                    MEMBER.VERSION)
            .from(MEMBER)
            .join(MEMBER_CARD)
            .on(MEMBER_CARD.ID.eq(MEMBER.ID))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID)))
            .forUpdate()
            .of(MEMBER));

    private static final Statement UPDATE_CARD = Statement.of(DSL.update(MEMBER_CARD)
            .set(MEMBER_CARD.FIRM_NAME, value(MEMBER_CARD.FIRM_NAME))
            .set(MEMBER_CARD.PARTNER_LISTED, value(MEMBER_CARD.PARTNER_LISTED))
            .where(MEMBER_CARD.REGION_ID.eq(value(MEMBER_CARD.REGION_ID)), MEMBER_CARD.ID.eq(value(MEMBER_CARD.ID))));

    private static final Statement UPDATE = Statement.of(DSL.update(MEMBER)
            .set(MEMBER.PHONE, value(MEMBER.PHONE))
            .set(MEMBER.WEBSITE, value(MEMBER.WEBSITE))
            .set(MEMBER.LOOKING_FOR, value(MEMBER.LOOKING_FOR))
            .set(MEMBER.CAN_INTRODUCE, value(MEMBER.CAN_INTRODUCE))
            .set(MEMBER.LANGUAGES, value(MEMBER.LANGUAGES))
            .set(MEMBER.PARTNER_ANSWERED_ON, value(MEMBER.PARTNER_ANSWERED_ON))
            .set(MEMBER.FIRST_STEPS_LEFT, value(MEMBER.FIRST_STEPS_LEFT))
            .set(MEMBER.VERSION, value(MEMBER.VERSION))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    private static final Statement PASS = Statement.of(DSL.update(MEMBER)
            .set(MEMBER.FIRST_STEPS_LEFT, arrayRemove(MEMBER.FIRST_STEPS_LEFT, value(STEP)))
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    /** Keeps others from changing the member until the transaction ends. None where their region isn't open. */
    Question<Optional<Profile>> lock(Membership own) {
        return LOCK.with(MEMBER.REGION_ID, own.regionId())
                .with(MEMBER.ID, own.memberId())
                .find(ProfileRepository::read);
    }

    Bound updateCard(Profile profile) {
        return UPDATE_CARD
                .with(MEMBER_CARD.REGION_ID, profile.member().region())
                .with(MEMBER_CARD.ID, profile.member().uuid())
                .with(MEMBER_CARD.FIRM_NAME, profile.details().firmName())
                .with(MEMBER_CARD.PARTNER_LISTED, profile.partners().listed());
    }

    Bound update(Profile profile) {
        var details = profile.details();
        return UPDATE.with(MEMBER.REGION_ID, profile.member().region())
                .with(MEMBER.ID, profile.member().uuid())
                .with(MEMBER.PHONE, details.phone())
                .with(MEMBER.WEBSITE, details.website())
                .with(MEMBER.LOOKING_FOR, details.lookingFor())
                .with(MEMBER.CAN_INTRODUCE, details.canIntroduce())
                .with(MEMBER.LANGUAGES, names(details.languages().stream()))
                .with(MEMBER.PARTNER_ANSWERED_ON, profile.partners().answeredOn())
                .with(
                        MEMBER.FIRST_STEPS_LEFT,
                        names(profile.stepsLeft().stream().sorted()))
                .with(MEMBER.VERSION, profile.version());
    }

    Bound pass(Membership own, FirstStep step) {
        return PASS.with(MEMBER.REGION_ID, own.regionId())
                .with(MEMBER.ID, own.memberId())
                .with(STEP, step.name());
    }

    private static String[] names(Stream<? extends Enum<?>> values) {
        return values.map(Enum::name).toArray(String[]::new);
    }

    private static Profile read(Row row) {
        return new Profile(
                Reference.of(TYPE, row.get(MEMBER.REGION_ID), row.get(MEMBER.ID)),
                new ProfileDetails(
                        row.get(MEMBER_CARD.FIRM_NAME),
                        row.get(MEMBER.PHONE),
                        row.getOrNull(MEMBER.WEBSITE),
                        row.getOrNull(MEMBER.LOOKING_FOR),
                        row.getOrNull(MEMBER.CAN_INTRODUCE),
                        List.of(row.get(MEMBER.LANGUAGES)).stream()
                                .map(SpokenLanguage::valueOf)
                                .toList()),
                new PartnerAnswer(row.get(MEMBER_CARD.PARTNER_LISTED), row.getOrNull(MEMBER.PARTNER_ANSWERED_ON)),
                Stream.of(row.get(MEMBER.FIRST_STEPS_LEFT))
                        .map(FirstStep::valueOf)
                        .collect(Collectors.toSet()),
                row.get(MEMBER.VERSION));
    }
}
