package org.entregent.consultation;

import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_DAY;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_GUIDE_DAY;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_SALT;
import static org.entregent.schema.jooq.public_.Tables.CONSULTATION_VISITOR;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entregent.statement.Bound;
import org.entregent.statement.GivenRows;
import org.entregent.statement.GivenRows.GivenRow;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Writes what was counted, in transactions that have opened the regions. */
@Repository
class ConsultationRepository {

    private static final Param<Integer[]> REGION_IDS = values(CONSULTATION_SALT.REGION_ID);

    private static final List<? extends Field<?>> SHEET_COLUMNS = List.of(
            CONSULTATION_DAY.REGION_ID,
            CONSULTATION_DAY.NETWORK_ID,
            CONSULTATION_DAY.READ_ON,
            CONSULTATION_DAY.VIEWS,
            CONSULTATION_DAY.UNIQUE_VIEWS,
            CONSULTATION_DAY.SITE_CLICKS,
            CONSULTATION_DAY.EMAIL_CLICKS,
            CONSULTATION_DAY.PHONE_CLICKS);
    private static final List<? extends Field<?>> GUIDE_COLUMNS = List.of(
            CONSULTATION_GUIDE_DAY.REGION_ID,
            CONSULTATION_GUIDE_DAY.READ_ON,
            CONSULTATION_GUIDE_DAY.VIEWS,
            CONSULTATION_GUIDE_DAY.UNIQUE_VIEWS,
            CONSULTATION_GUIDE_DAY.SITE_CLICKS,
            CONSULTATION_GUIDE_DAY.EMAIL_CLICKS,
            CONSULTATION_GUIDE_DAY.PHONE_CLICKS);
    private static final List<? extends Field<?>> VISITOR_COLUMNS =
            List.of(CONSULTATION_VISITOR.REGION_ID, CONSULTATION_VISITOR.READ_ON, CONSULTATION_VISITOR.TOKEN);

    private static final Statement FIND_SHEETS =
            Statement.of(select(NETWORK_CARD.SLUG, NETWORK_CARD.REGION_ID, NETWORK_CARD.ID)
                    .from(NETWORK_CARD)
                    .where(NETWORK_CARD.SLUG.eq(any(values(NETWORK_CARD.SLUG)))));

    /** Whichever instance comes first makes a day's salt; all others take it. */
    private static final Statement ADD_SALT = Statement.of(insertInto(CONSULTATION_SALT)
            .columns(CONSULTATION_SALT.REGION_ID, CONSULTATION_SALT.READ_ON, CONSULTATION_SALT.SALT)
            .values(value(CONSULTATION_SALT.REGION_ID), value(CONSULTATION_SALT.READ_ON), value(CONSULTATION_SALT.SALT))
            .onConflictDoNothing());

    private static final Statement LIST_SALTS =
            Statement.of(select(CONSULTATION_SALT.REGION_ID, CONSULTATION_SALT.READ_ON, CONSULTATION_SALT.SALT)
                    .from(CONSULTATION_SALT)
                    .where(CONSULTATION_SALT.REGION_ID.eq(any(REGION_IDS))));

    private static final Statement ADD_VISITORS = Statement.of(insertInto(CONSULTATION_VISITOR)
            .columns(VISITOR_COLUMNS)
            .select(GivenRows.of(CONSULTATION_VISITOR, VISITOR_COLUMNS))
            .onConflictDoNothing()
            .returningResult(CONSULTATION_VISITOR.TOKEN));

    private static final Statement ADD_TO_SHEETS = Statement.of(insertInto(CONSULTATION_DAY)
            .columns(SHEET_COLUMNS)
            .select(GivenRows.of(CONSULTATION_DAY, SHEET_COLUMNS))
            .onConflict(CONSULTATION_DAY.REGION_ID, CONSULTATION_DAY.NETWORK_ID, CONSULTATION_DAY.READ_ON)
            .doUpdate()
            .set(CONSULTATION_DAY.VIEWS, added(CONSULTATION_DAY.VIEWS))
            .set(CONSULTATION_DAY.UNIQUE_VIEWS, added(CONSULTATION_DAY.UNIQUE_VIEWS))
            .set(CONSULTATION_DAY.SITE_CLICKS, added(CONSULTATION_DAY.SITE_CLICKS))
            .set(CONSULTATION_DAY.EMAIL_CLICKS, added(CONSULTATION_DAY.EMAIL_CLICKS))
            .set(CONSULTATION_DAY.PHONE_CLICKS, added(CONSULTATION_DAY.PHONE_CLICKS)));

    private static final Statement ADD_TO_GUIDES = Statement.of(insertInto(CONSULTATION_GUIDE_DAY)
            .columns(GUIDE_COLUMNS)
            .select(GivenRows.of(CONSULTATION_GUIDE_DAY, GUIDE_COLUMNS))
            .onConflict(CONSULTATION_GUIDE_DAY.REGION_ID, CONSULTATION_GUIDE_DAY.READ_ON)
            .doUpdate()
            .set(CONSULTATION_GUIDE_DAY.VIEWS, added(CONSULTATION_GUIDE_DAY.VIEWS))
            .set(CONSULTATION_GUIDE_DAY.UNIQUE_VIEWS, added(CONSULTATION_GUIDE_DAY.UNIQUE_VIEWS))
            .set(CONSULTATION_GUIDE_DAY.SITE_CLICKS, added(CONSULTATION_GUIDE_DAY.SITE_CLICKS))
            .set(CONSULTATION_GUIDE_DAY.EMAIL_CLICKS, added(CONSULTATION_GUIDE_DAY.EMAIL_CLICKS))
            .set(CONSULTATION_GUIDE_DAY.PHONE_CLICKS, added(CONSULTATION_GUIDE_DAY.PHONE_CLICKS)));

    private static final Statement FORGET_VISITORS = Statement.of(deleteFrom(CONSULTATION_VISITOR)
            .where(CONSULTATION_VISITOR.REGION_ID.eq(any(REGION_IDS)))
            .and(CONSULTATION_VISITOR.READ_ON.lt(value(CONSULTATION_VISITOR.READ_ON))));

    private static final Statement FORGET_SALTS = Statement.of(deleteFrom(CONSULTATION_SALT)
            .where(CONSULTATION_SALT.REGION_ID.eq(any(REGION_IDS)))
            .and(CONSULTATION_SALT.READ_ON.lt(value(CONSULTATION_SALT.READ_ON))));

    /** A public sheet, by the last part of its address. */
    record SheetAt(String slug, int regionId, UUID networkId) {}

    /** Those of these addresses that are a public sheet's today. */
    Question<Map<String, SheetAt>> findSheets(Collection<String> slugs) {
        return FIND_SHEETS
                .with(values(NETWORK_CARD.SLUG), slugs.toArray(String[]::new))
                .list(row -> new SheetAt(
                        row.get(NETWORK_CARD.SLUG), row.get(NETWORK_CARD.REGION_ID), row.get(NETWORK_CARD.ID)))
                .as(all -> all.stream().collect(Collectors.toMap(SheetAt::slug, sheet -> sheet)));
    }

    /** Nothing when the day has one. */
    Bound addSalt(GuideDay day, byte[] salt) {
        return ADD_SALT.with(CONSULTATION_SALT.REGION_ID, day.regionId())
                .with(CONSULTATION_SALT.READ_ON, day.day())
                .with(CONSULTATION_SALT.SALT, salt);
    }

    Question<Map<GuideDay, byte[]>> listSalts(Collection<Integer> regionIds) {
        return LIST_SALTS
                .with(REGION_IDS, regionIds.toArray(Integer[]::new))
                .list(row -> Map.entry(
                        new GuideDay(row.get(CONSULTATION_SALT.REGION_ID), row.get(CONSULTATION_SALT.READ_ON)),
                        row.get(CONSULTATION_SALT.SALT)))
                .as(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** @return the tokens that nobody had added before */
    Question<Set<UUID>> addVisitors(SortedMap<UUID, GuideDay> days) {
        return ADD_VISITORS
                .with(GivenRows.ALL, GivenRows.from(List.copyOf(days.entrySet()), ConsultationRepository::visitor))
                .list(row -> row.get(CONSULTATION_VISITOR.TOKEN))
                .as(HashSet::new);
    }

    Bound addToSheets(SortedMap<SheetDay, Counts> sums) {
        return ADD_TO_SHEETS.with(
                GivenRows.ALL,
                GivenRows.from(
                        List.copyOf(sums.entrySet()),
                        (row, sum) -> sheet(row, sum.getKey())
                                .set(CONSULTATION_DAY.VIEWS, sum.getValue().views())
                                .set(
                                        CONSULTATION_DAY.UNIQUE_VIEWS,
                                        sum.getValue().uniqueViews())
                                .set(
                                        CONSULTATION_DAY.SITE_CLICKS,
                                        sum.getValue().siteClicks())
                                .set(
                                        CONSULTATION_DAY.EMAIL_CLICKS,
                                        sum.getValue().emailClicks())
                                .set(
                                        CONSULTATION_DAY.PHONE_CLICKS,
                                        sum.getValue().phoneClicks())));
    }

    Bound addToGuides(SortedMap<GuideDay, Counts> sums) {
        return ADD_TO_GUIDES.with(
                GivenRows.ALL,
                GivenRows.from(
                        List.copyOf(sums.entrySet()),
                        (row, sum) -> guide(row, sum.getKey())
                                .set(
                                        CONSULTATION_GUIDE_DAY.VIEWS,
                                        sum.getValue().views())
                                .set(
                                        CONSULTATION_GUIDE_DAY.UNIQUE_VIEWS,
                                        sum.getValue().uniqueViews())
                                .set(
                                        CONSULTATION_GUIDE_DAY.SITE_CLICKS,
                                        sum.getValue().siteClicks())
                                .set(
                                        CONSULTATION_GUIDE_DAY.EMAIL_CLICKS,
                                        sum.getValue().emailClicks())
                                .set(
                                        CONSULTATION_GUIDE_DAY.PHONE_CLICKS,
                                        sum.getValue().phoneClicks())));
    }

    /** By what people were known on days before this one. */
    Bound forgetVisitors(Collection<Integer> regionIds, LocalDate day) {
        return FORGET_VISITORS
                .with(REGION_IDS, regionIds.toArray(Integer[]::new))
                .with(CONSULTATION_VISITOR.READ_ON, day);
    }

    /** The salts of days before this one. */
    Bound forgetSalts(Collection<Integer> regionIds, LocalDate day) {
        return FORGET_SALTS.with(REGION_IDS, regionIds.toArray(Integer[]::new)).with(CONSULTATION_SALT.READ_ON, day);
    }

    private static void visitor(GivenRow row, Map.Entry<UUID, GuideDay> visitor) {
        row.set(CONSULTATION_VISITOR.REGION_ID, visitor.getValue().regionId())
                .set(CONSULTATION_VISITOR.READ_ON, visitor.getValue().day())
                .set(CONSULTATION_VISITOR.TOKEN, visitor.getKey());
    }

    private static GivenRow sheet(GivenRow row, SheetDay sheet) {
        return row.set(CONSULTATION_DAY.REGION_ID, sheet.regionId())
                .set(CONSULTATION_DAY.NETWORK_ID, sheet.networkId())
                .set(CONSULTATION_DAY.READ_ON, sheet.day());
    }

    private static GivenRow guide(GivenRow row, GuideDay guide) {
        return row.set(CONSULTATION_GUIDE_DAY.REGION_ID, guide.regionId())
                .set(CONSULTATION_GUIDE_DAY.READ_ON, guide.day());
    }

    private static Field<Integer> added(Field<Integer> column) {
        return column.plus(excluded(column));
    }
}
