package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class OwnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "'', http://localhost:7, false",
        "127.0.0.1, http://localhost:7, true",
        "::1, http://[::1]:7, true",
        "0.0.0.0, http://localhost:7, false",
        "::, http://localhost:7, false",
        "192.0.2.7, http://192.0.2.7:7, false",
        "2001:db8::7, http://[2001:db8::7]:7, false"
    })
    void isWhereTheServerListens(String listening, String address, boolean loopback) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("server.address", listening, "local.server.port", "7")));
        assertThat(OwnAddress.of(environment)).isEqualTo(address);
        assertThat(OwnAddress.isLoopback(environment)).isEqualTo(loopback);
    }
}
