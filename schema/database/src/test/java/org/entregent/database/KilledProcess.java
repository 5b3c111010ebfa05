package org.entregent.database;

import java.nio.file.Path;

/** Another Java process that starts a kept database and is then killed, as by {@code kill -9}. */
final class KilledProcess {

    private KilledProcess() {}

    static void run(Path directory) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classpath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(java, "-cp", classpath, KilledProcess.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().lines().anyMatch("started"::equals);
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase.kept(Path.of(arguments[0]), 0);
        System.out.println("started");
        Thread.sleep(60_000);
    }
}
