package org.entregent;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.sql.DataSource;
import org.entregent.DemonstrationRule.RefusedDatabase;
import org.entregent.identity.Operator;
import org.entregent.identity.OperatorBeans;
import org.entregent.identity.OperatorRefusal;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/**
 * Runs a command of the operator's instead of the server: with the settings of the server, and no more beans than it needs. The
 * language is never the environment's: images set it, and it says nothing about whoever uses them.
 */
final class Console {

    private static final Set<String> HELP = Set.of("-h", "--help");

    private static final String[] SETTINGS = {
        // What fails is told in a sentence.
        "--logging.threshold.console=off",
        "--spring.datasource.hikari.maximum-pool-size=1",
        "--spring.main.banner-mode=off"
    };

    /** Nobody finds it by scanning: it is a configuration only for whoever names it. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JooqAutoConfiguration.class})
    @Import({ClockConfiguration.class, OperatorBeans.class})
    static class Beans {}

    private Console() {}

    /** Settings begin with two dashes, commands don't. */
    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("--"));
    }

    /** On the process's own output, in UTF-8 whatever its locale: French has accents. */
    static int run(String... arguments) {
        return run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
    }

    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        var context = SingletonSupplier.of(Console::start);
        try {
            return new Operator(context::obtain, out, errors).run(arguments);
        } finally {
            out.flush();
            errors.flush();
        }
    }

    private static ConfigurableApplicationContext start() {
        // Where developers' tools are on the class path, they would begin by ending this thread.
        System.setProperty("spring.devtools.restart.enabled", "false");
        var context = new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(SETTINGS);
        check(context.getBean(DataSource.class), context.getEnvironment());
        return context;
    }

    private static void check(DataSource database, Environment environment) {
        if (environment.getProperty("entregent.database.embedded", Boolean.class, false)) {
            throw new OperatorRefusal("refused.embedded");
        }
        try {
            DemonstrationRule.checkMark(
                    database, environment.getProperty("entregent.demonstration", Boolean.class, false));
        } catch (RefusedDatabase demonstration) {
            throw new OperatorRefusal("refused.demonstration");
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
