package org.entregent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the API, the authorization server and the web application's server in one process. */
@SpringBootApplication
public class EntregentApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EntregentApplication.class, arguments);
    }
}
