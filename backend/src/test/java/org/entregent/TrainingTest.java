package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** The training asks all that the web application does, and is refused nothing. */
@DatabaseTest
@DemonstrationData
@Tag("application")
class TrainingTest {

    private static final Resource MANIFEST =
            new FileSystemResource(Path.of("../frontend/dist-manifest/trusted-documents.json"));
    private static final String COUNTS = """
            select concat_ws(' ', (select count(*) from referral), (select count(*) from closed_business),
              (select count(*) from closed_business_correction))
            """;

    @Test
    void everyOperationIsAnsweredAndEveryVerbRuns() throws IOException {
        var before = Owner.ask(COUNTS);
        var settings = Map.<String, Object>of("entregent.graph.trusted-documents", MANIFEST.getURI());
        try (var application = Instance.start(settings)) {
            training(MANIFEST).train(application.address(), Duration.ZERO);
        }
        assertThat(Owner.ask(COUNTS)).isNotEqualTo(before);
        assertThat(
                        Owner.ask(
                                "select string_agg(distinct status::text, ' ') from referral where description like 'Une porte%'"))
                .contains("WON", "NO_SALE", "WITHDRAWN");
    }

    @Test
    void operationKnowsWhatItNeeds() {
        var operations = training(MANIFEST).operations();
        assertThat(operations.get("giveReferral").kind()).isEqualTo("mutation");
        assertThat(operations.get("giveReferral").variables()).isEqualTo(Map.of("input", "GiveReferralInput"));
        assertThat(operations.get("ReferralListQuery").variables())
                .isEqualTo(Map.of("filter", "ReferralFilter", "orderBy", "ReferralOrder"));
    }

    @Test
    void withoutTheWebApplicationThereIsNothingToAsk() {
        assertThat(training(new FileSystemResource("none")).operations()).isEmpty();
    }

    private static Training training(Resource manifest) {
        return new Training(JsonMapper.builder().build(), Clock.systemUTC(), manifest);
    }
}
