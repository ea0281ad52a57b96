package org.safar.command.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process that can be killed. */
final class ChildService implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final Writer asks;
    private final int port;

    /** @param head the last position that is stored, and how many bytes are alive on the heap */
    record Look(long head, long heap) {}

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

    /** At rest: nothing was stored between two looks. */
    Look atRest() throws IOException {
        var last = look();
        for (var now = look(); ; now = look()) {
            if (now.head() == last.head()) return now;
            last = now;
        }
    }

    private Look look() throws IOException {
        asks.write("look\n");
        asks.flush();
        var fields = said("head ").split(" ", -1);
        return new Look(Long.parseLong(fields[1]), Long.parseLong(fields[3]));
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
