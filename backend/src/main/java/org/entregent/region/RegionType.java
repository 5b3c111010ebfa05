package org.entregent.region;

import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.access.ViewerValues.regions;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.command.ChangeType;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Region;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Everybody sees all regions; a partner organisation sees only those in which it was granted something. */
@Component
public final class RegionType extends GraphType<Region> {

    private static final String PREFIX = "reg";

    RegionType() {
        super("Region", REGION);
        key(REGION.ID);
        nodeId(PREFIX);
        region(REGION.ID);
        visible((region, viewer) -> not(isPartner(viewer)).or(region.ID.eq(any(regions(viewer)))));

        field("code", REGION.CODE);
        field("name", REGION.NAME);
        field("timeZone", REGION.TIME_ZONE);
        field("currency", REGION.CURRENCY);
        field("version", REGION.VERSION);
        flag("viewerCanManage", (region, scope) -> scope.viewer().reaches(region.ID, REGIONS_MANAGE));
        one("parent", REGION, (region, parent) -> parent.ID.eq(region.PARENT_ID));
        object("yearlyFee", (region, scope) -> MoneyType.of(region.YEARLY_FEE_MINOR_UNITS, region.CURRENCY));
        object(
                "promisedRevenue",
                (region, scope) -> MoneyType.of(region.PROMISED_REVENUE_MINOR_UNITS, region.CURRENCY));
        ChangeType.newestFirst(connection(
                "changes", CHANGE, (region, change) -> change.SUBJECT.eq(concat(inline(PREFIX + "_"), region.ID))));

        rootOne("region", (region, scope) -> region.CODE.eq(code(scope, "code")));
        rootConnection("regions")
                .filter("search", VARCHAR, (region, words) -> Search.matches(Search.fold(region.NAME), words))
                .check(Search::complaint)
                .looking("search", 2)
                .order("NAME", region -> List.of(Search.fold(region.NAME).asc()))
                .order("CODE", region -> List.of(region.CODE.asc()));
    }

    private static Field<String> code(Scope scope, String argument) {
        return ReferenceCodes.kept(CodeKind.REGION, scope.argument(argument, VARCHAR));
    }

    /** The id of the region whose code an argument gives; null when there is none. */
    public static Field<Integer> idOf(Scope scope, String argument) {
        var region = scope.alias(REGION);
        return DSL.field(DSL.select(region.ID).from(region).where(region.CODE.eq(code(scope, argument))));
    }
}
