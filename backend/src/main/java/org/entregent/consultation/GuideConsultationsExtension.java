package org.entregent.consultation;

import static org.entregent.access.Permission.GUIDE_EDIT;

import org.entregent.graph.GraphExtension;
import org.entregent.guide.GuideType;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** How often a guide's sheets are read: for everybody in sums, for its editors by day and by sheet. */
@Component
final class GuideConsultationsExtension extends GraphExtension<Table<?>> {

    GuideConsultationsExtension() {
        super("Guide");
        object(
                        "consultations",
                        (guide, scope) -> ConsultationsType.ofGuide(scope, columnOf(guide, GuideType.REGION_ID)))
                .check(ConsultationPeriod::complaint);
        rows("mostRead", (guide, scope) -> ReadSheetType.of(scope, columnOf(guide, GuideType.REGION_ID)))
                .when((guide, viewer) -> viewer.reaches(columnOf(guide, GuideType.REGION_ID), GUIDE_EDIT))
                .check(ConsultationPeriod::complaint)
                .atMost(ReadSheetType.MOST);
    }
}
