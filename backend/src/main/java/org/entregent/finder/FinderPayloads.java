package org.entregent.finder;

import java.util.List;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verb of the finder answers. */
final class FinderPayloads {

    private FinderPayloads() {}

    record PublishFinderPayload(@Nullable Reference finder, List<UserError> errors) {

        static PublishFinderPayload of(Questionnaire published) {
            return new PublishFinderPayload(
                    Reference.of("Finder", published.regionId(), published.version()), List.of());
        }

        static PublishFinderPayload refused(List<UserError> errors) {
            return new PublishFinderPayload(null, errors);
        }
    }
}
