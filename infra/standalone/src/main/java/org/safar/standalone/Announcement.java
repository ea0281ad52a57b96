package org.safar.standalone;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.safar.standalone.issuer.SignIn;

/** What somebody who started the exchange wants to know next. */
final class Announcement {
    private final StandaloneSettings settings;
    private final PrintStream out;

    Announcement(StandaloneSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * @param first whether the sign-ins were made just now; their passwords are shown this once
     * @param events stored so far
     */
    void ready(boolean first, long events) {
        out.printf("%nSafar is ready. The store holds %,d events.%n%n", events);
        out.println("  read API and pages  " + settings.pagesAddress());
        out.println("  write API           " + settings.commandsAddress());
        out.println("  sign-in (issuer)    " + settings.issuerAddress());
        out.println("  API description     " + settings.pagesAddress().resolve("/v3/api-docs") + "  "
                + settings.commandsAddress().resolve("/v3/api-docs"));
        out.println();
        if (first) signIns();
        else out.println("  Sign-ins: " + SignIn.file(settings.issuerDirectory()));
        out.println("  Token for a role:  infra/token commission KZ");
        out.println();
    }

    private void signIns() {
        out.println("  Sign-ins, shown this once and kept in " + SignIn.file(settings.issuerDirectory()) + ":");
        for (var signIn : SignIn.in(settings.issuerDirectory())) {
            out.printf(
                    "    %-16s %-24s %s%n",
                    signIn.name(), signIn.password(), inWords(signIn.claims().values()));
        }
        out.println();
    }

    private static String inWords(Map<String, String> claims) {
        var rest = new TreeMap<>(claims);
        var role = rest.remove("role");
        return rest.isEmpty() ? role : role + " " + String.join(" ", rest.values());
    }
}
