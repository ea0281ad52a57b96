package org.safar.standalone;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.safar.standalone.BothServices.Answer;
import org.safar.testsupport.Eventually;

/** Numbered deliveries of KZ, always the same ones: what was cut is sent again. Four of them are on the way at any time. */
final class Load implements AutoCloseable {
    static final int LINES = 5;
    private static final int SENDERS = 4;
    private static final String PATH = "/api/hubs/KZ/submissions";
    private static final String NDJSON = "application/x-ndjson";

    private final BothServices services;
    private final String name;
    private final Map<Integer, Answer> answers = new ConcurrentSkipListMap<>();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean enough;

    /** @param name no other load's */
    Load(BothServices services, String name) {
        this.services = services;
        this.name = name;
        for (var sender = 0; sender < SENDERS; sender++) {
            var first = sender;
            senders.execute(() -> deliverFrom(first));
        }
    }

    /** Returns when so many more are answered that hubs are in the middle of it. */
    void awaitSome() {
        var wanted = answers.size() + 5 * SENDERS;
        Eventually.holds(() -> answers.size() >= wanted);
    }

    /** Until nobody sends any more: each because it was refused, or because this was called. */
    Map<Integer, Answer> answers(boolean goOnUntilRefused) {
        enough = !goOnUntilRefused;
        senders.close();
        return answers;
    }

    UUID submission(int number) {
        return id("submission " + number);
    }

    UUID message(int number, int line) {
        return id("message " + number + "/" + line);
    }

    Answer deliver(int number) {
        var lines = new StringBuilder();
        for (var line = 1; line <= LINES; line++) lines.append(line(number, line));
        var token = services.issuer.hub("KZ");
        return services.post(
                PATH,
                token,
                NDJSON,
                lines.toString(),
                "Submission-Id",
                submission(number).toString());
    }

    /** As a hub does: comes again as long as it is told to. */
    Answer deliverUntilTaken(int number) {
        var last = new Answer[1];
        Eventually.holds(() -> (last[0] = deliver(number)).status() == 200);
        return last[0];
    }

    Answer receipts(int number) {
        var path = PATH + "/" + submission(number) + "/receipts";
        return services.ask(services.command, "GET", path, services.issuer.hub("KZ"));
    }

    @Override
    public void close() {
        enough = true;
        senders.close();
    }

    private void deliverFrom(int first) {
        for (var number = first; !enough; number += SENDERS) {
            var answer = deliver(number);
            answers.put(number, answer);
            if (answer.status() != 200) return;
        }
    }

    private String line(int number, int line) {
        var text = "{'id':'" + message(number, line) + "','type':'report-suspicion','revision':1,"
                + "'thing':{'kind':'case','reference':'" + name + "-" + number + "-" + line + "'},"
                + "'occurredOn':'2026-03-02','recordedAt':'2026-03-02T09:14:00Z',"
                + "'actor':{'id':'5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01','role':'case-officer','body':'KZ-MIA'},"
                + "'data':{'source':'police','custodian':'KZ-MIA'}}\n";
        return text.replace('\'', '"');
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
