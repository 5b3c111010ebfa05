package org.entregent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsultationQueueTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConsultationQueue queue = new ConsultationQueue(meters);

    @Test
    void whatFindsNoRoomIsLostAndSaidToBe() {
        for (var number = 0; number < ConsultationQueue.MOST + 3; number++) {
            queue.add(reading("sheet-" + number));
        }
        assertThat(lost()).isEqualTo(3);
        assertThat(queue.take(2)).extracting(Consulted::slug).containsExactly("sheet-0", "sheet-1");
        assertThat(waiting()).isEqualTo(ConsultationQueue.MOST - 2);
    }

    @Test
    void whatCouldNotBeCountedWaitsAgain() {
        queue.add(reading("sheet"));
        var batch = queue.take(10);
        assertThat(queue.take(10)).isEmpty();
        queue.addAgain(batch);
        assertThat(queue.take(10)).isEqualTo(batch);
    }

    private double lost() {
        return meters.get("entregent.consultation.lost").counter().count();
    }

    private double waiting() {
        return meters.get("entregent.consultation.waiting").gauge().value();
    }

    private static Consulted reading(String slug) {
        return new Consulted(slug, Deed.VIEW, Instant.EPOCH, "10.0.0.1", "Firefox");
    }
}
