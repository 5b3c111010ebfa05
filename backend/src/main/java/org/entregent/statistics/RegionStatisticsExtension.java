package org.entregent.statistics;

import static org.entregent.access.Permission.STATISTICS_READ;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** The totals of a region's chapters. */
@Component
final class RegionStatisticsExtension extends GraphExtension<Region> {

    RegionStatisticsExtension() {
        super("Region", REGION);
        object("statistics", (region, scope) -> PeriodStatisticsType.ofRegion(scope, region.ID, region.CURRENCY))
                .when((region, viewer) -> viewer.reaches(region.ID, STATISTICS_READ))
                .check(Period::complaint);
        flag("viewerCanReadStatistics", (region, scope) -> scope.viewer().reaches(region.ID, STATISTICS_READ));
    }
}
