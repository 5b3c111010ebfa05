package org.entregent.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    private static final UUID KEY = UUID.fromString("0198aabb-0000-7000-8000-00000000000f");

    private final NodeIds ids = FixtureTypes.nodeIds();

    @Test
    void readsWhatItWrites() {
        Reference club = Reference.of("Club", 3, KEY);
        assertThat(ids.format(club)).isEqualTo("clu_3_0198aabb-0000-7000-8000-00000000000f");
        assertThat(ids.find("Club", ids.format(club))).contains(club);
        assertThat(ids.find("Area", "are_12")).contains(Reference.of("Area", 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "clu",
                "clu_3",
                "clu_3_",
                "clu_3_0198aabb-0000-7000-8000-00000000000",
                "clu_3_0198aabb-0000-7000-8000-00000000000f0",
                "clu_3_0198AABB-0000-7000-8000-00000000000F",
                "clu_3_198aabb-0-7000-8000-f",
                "clu_03_0198aabb-0000-7000-8000-00000000000f",
                "clu_+3_0198aabb-0000-7000-8000-00000000000f",
                "clu_-3_0198aabb-0000-7000-8000-00000000000f",
                "clu_99999999999_0198aabb-0000-7000-8000-00000000000f",
                "clu_3_0198aabb-0000-7000-8000-00000000000f_1",
                "Clu_3_0198aabb-0000-7000-8000-00000000000f",
                "per_3_0198aabb-0000-7000-8000-00000000000f",
                " clu_3_0198aabb-0000-7000-8000-00000000000f",
                "are_3"
            })
    void findsNothingInWhatItNeverWrote(String id) {
        assertThat(ids.find("Club", id)).isEmpty();
    }
}
