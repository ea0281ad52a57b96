package org.safar.command.running;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The service in a process of its own. Says {@code port N} when it answers; tells who asks for {@code head} the last
 * position, who asks for {@code heap} how many bytes are alive on it; ends in order when its input ends.
 */
public final class ServiceProcess {
    private ServiceProcess() {}

    public static void main(String[] args) throws Exception {
        try (var service = RunningService.in(Path.of(args[0]), args[1]);
                var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("port " + service.port());
            for (var what = asked.readLine(); what != null; what = asked.readLine()) {
                System.out.println(
                        what + " " + (what.equals("head") ? service.log().head() : alive()));
            }
        }
    }

    private static long alive() {
        for (var i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
