package org.entregent.region;

import org.entregent.region.RegionInputs.CorrectRegionInput;
import org.entregent.region.RegionInputs.OpenRegionInput;
import org.entregent.region.RegionPayloads.RegionPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of regions. */
@Controller
class RegionController {

    private final ManageRegionService managing;

    RegionController(ManageRegionService managing) {
        this.managing = managing;
    }

    @MutationMapping
    RegionPayload openRegion(@Argument OpenRegionInput input) {
        return managing.open(input);
    }

    @MutationMapping
    RegionPayload correctRegion(@Argument CorrectRegionInput input) {
        return managing.correct(input);
    }
}
