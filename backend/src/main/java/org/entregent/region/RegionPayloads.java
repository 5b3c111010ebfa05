package org.entregent.region;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of regions answer. */
final class RegionPayloads {

    static final String TYPE = "Region";

    private RegionPayloads() {}

    record RegionPayload(@Nullable Reference region, List<UserError> errors) {

        static RegionPayload of(int regionId) {
            return new RegionPayload(Reference.of(TYPE, regionId), List.of());
        }

        static RegionPayload refused(List<UserError> errors) {
            return new RegionPayload(null, errors);
        }
    }

    record RegionCodeTaken(Message message, List<String> path) implements UserError {

        RegionCodeTaken() {
            this(Message.of("region.code-taken"), List.of("code"));
        }
    }

    record RegionInItself(Message message, List<String> path) implements UserError {

        RegionInItself() {
            this(Message.of("region.in-itself"), List.of("parentId"));
        }
    }

    record TimeZoneInUse(Message message, List<String> path) implements UserError {

        TimeZoneInUse() {
            this(Message.of("region.time-zone-in-use"), List.of("timeZone"));
        }
    }
}
