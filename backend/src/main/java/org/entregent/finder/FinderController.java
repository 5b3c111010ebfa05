package org.entregent.finder;

import org.entregent.finder.FinderInputs.PublishFinderInput;
import org.entregent.finder.FinderPayloads.PublishFinderPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verb of the finder. */
@Controller
class FinderController {

    private final PublishFinderService publishing;

    FinderController(PublishFinderService publishing) {
        this.publishing = publishing;
    }

    @MutationMapping
    PublishFinderPayload publishFinder(@Argument PublishFinderInput input) {
        return publishing.publish(input);
    }
}
