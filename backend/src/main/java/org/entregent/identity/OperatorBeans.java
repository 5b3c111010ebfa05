package org.entregent.identity;

import org.entregent.access.Today;
import org.entregent.statement.Database;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** All that the operator's commands are made of, and nothing of the server. It is named, not found: the server has these already. */
@EnableConfigurationProperties(IdentityProperties.class)
@Import({
    Database.class,
    Today.class,
    AccountRepository.class,
    PasskeyRepository.class,
    AuthenticatorRepository.class,
    SessionRows.class,
    LinkRepository.class,
    EmailChangeRepository.class,
    OperatorRepository.class,
    SignInAttempts.class,
    Links.class,
    Sealing.class,
    InstallationKeys.class,
    SigningKeys.class,
    CookieSealing.class,
    KeyRotation.class,
    OperatorService.class
})
public class OperatorBeans {}
