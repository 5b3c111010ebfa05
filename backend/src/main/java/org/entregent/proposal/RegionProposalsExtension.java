package org.entregent.proposal;

import static org.entregent.schema.jooq.public_.Tables.PROPOSAL;
import static org.entregent.schema.jooq.public_.Tables.REGION;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Region;
import org.springframework.stereotype.Component;

/** The networks that were proposed for a region's guide. */
@Component
final class RegionProposalsExtension extends GraphExtension<Region> {

    RegionProposalsExtension() {
        super("Region", REGION);
        ProposalType.choices(connection("proposals", PROPOSAL, (region, proposal) -> proposal.REGION_ID.eq(region.ID)));
    }
}
