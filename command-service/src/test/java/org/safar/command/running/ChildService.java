package org.safar.command.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.safar.testsupport.Eventually;

/** The service in a process that can be killed. */
final class ChildService implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final Writer asks;
    private final int port;

    private ChildService(Process process) throws IOException {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
        this.asks = process.outputWriter(StandardCharsets.UTF_8);
        this.port = Integer.parseInt(said("port ").substring("port ".length()));
    }

    /** Returns when it answers. */
    static ChildService in(Path data, String issuer, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServiceProcess.class.getName()));
        command.addAll(List.of(data.toString(), issuer));
        return new ChildService(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    int port() {
        return port;
    }

    /** Bytes that are alive on the heap, once so many events are stored. */
    long aliveAt(long events) throws IOException {
        Eventually.holds(() -> asked("head") >= events);
        return asked("heap");
    }

    private long asked(String what) throws IOException {
        asks.write(what + "\n");
        asks.flush();
        return Long.parseLong(said(what + " ").substring(what.length() + 1));
    }

    /** Without a word, as a power cut would. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    private String said(String start) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(start)) return line;
        }
        throw new IOException("the service ended");
    }

    /** Lets it end in order where it was not killed. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) asks.close();
        if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
    }
}
