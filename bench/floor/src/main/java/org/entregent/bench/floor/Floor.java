package org.entregent.bench.floor;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import tools.jackson.databind.json.JsonMapper;

/** A servlet that runs prepared texts: the least that any server on the JVM can do. Arguments: port, file of the work. */
public final class Floor {

    private static final String URL = System.getenv("ENTREGENT_DATABASE_URL");
    private static final String USER = System.getenv("ENTREGENT_DATABASE_USER");
    private static final String PASSWORD = System.getenv("ENTREGENT_DATABASE_PASSWORD");

    private Floor() {}

    public static void main(String[] arguments) throws Exception {
        var work = JsonMapper.shared().readValue(Path.of(arguments[1]).toFile(), Work.class);
        var types = new ParameterTypes(work, URL, USER, PASSWORD);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[0]));
        var connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        var context = tomcat.addContext("", new File(System.getProperty("java.io.tmpdir")).getAbsolutePath());
        Tomcat.addServlet(context, "floor", new FloorServlet(work, types, connections()));
        context.addServletMappingDecoded("/*", "floor");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static HikariDataSource connections() {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(URL);
        configuration.setUsername(USER);
        configuration.setPassword(PASSWORD);
        configuration.setMaximumPoolSize(16);
        // The product's connections plan like this, too.
        configuration.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(configuration);
    }
}
