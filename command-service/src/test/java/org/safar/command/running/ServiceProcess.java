package org.safar.command.running;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The service in a process of its own. Says {@code port N} when it answers; answers each line of its input with {@code
 * head N heap N}, the last position and how many bytes are alive; ends in order when its input ends.
 */
public final class ServiceProcess {
    private ServiceProcess() {}

    public static void main(String[] args) throws Exception {
        try (var service = RunningService.in(Path.of(args[0]), args[1]);
                var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("port " + service.port());
            while (asked.readLine() != null) {
                System.out.println("head " + service.log().head() + " heap " + alive());
            }
        }
    }

    private static long alive() {
        for (var i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
