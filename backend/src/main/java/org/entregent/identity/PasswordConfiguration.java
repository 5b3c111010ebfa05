package org.entregent.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2 for what is new; bcrypt, with or without its prefix, for what was made elsewhere, until its owner next signs in. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        var bcrypt = new BCryptPasswordEncoder();
        var known = Map.of(
                "argon2",
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                "bcrypt",
                bcrypt,
                RandomSecretEncoder.ID,
                new RandomSecretEncoder());
        var encoder = new DelegatingPasswordEncoder("argon2", known);
        encoder.setDefaultPasswordEncoderForMatches(bcrypt);
        return encoder;
    }
}
