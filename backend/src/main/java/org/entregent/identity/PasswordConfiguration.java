package org.entregent.identity;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2 for what is new; bcrypt, with or without its prefix, for what was made elsewhere, until its owner next signs in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HashingProperties.class)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    @Bean
    PasswordEncoder passwordEncoder(HashingProperties properties) {
        var bcrypt = new BCryptPasswordEncoder();
        var known = Map.of(
                "argon2",
                new Argon2PasswordEncoder(
                        SALT_BYTES, HASH_BYTES, 1, properties.memoryKibibytes(), properties.iterations()),
                "bcrypt",
                bcrypt,
                RandomSecretEncoder.ID,
                new RandomSecretEncoder());
        var encoder = new DelegatingPasswordEncoder("argon2", known);
        encoder.setDefaultPasswordEncoderForMatches(bcrypt);
        return encoder;
    }

    /**
     * The hash of no secret: random bytes, in the form of those that are new. To compare a secret with it costs what any comparison
     * costs; to compute one would be a twelfth of the start.
     */
    static String nobodysHash(HashingProperties properties) {
        return "{argon2}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        properties.memoryKibibytes(), properties.iterations(), random(SALT_BYTES), random(HASH_BYTES));
    }

    private static String random(int bytes) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(KeyGenerators.secureRandom(bytes).generateKey());
    }
}
