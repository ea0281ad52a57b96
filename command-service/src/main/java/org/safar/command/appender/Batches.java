package org.safar.command.appender;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings batches into the store whatever comes between. Used by its lane's thread alone. */
final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int RERUNS = 3;

    private final Attempt.Tools tools;
    private final Outage outage;

    Batches(Attempt.Tools tools, Outage outage) {
        this.tools = tools;
        this.outage = outage;
    }

    /** Told what became of a part of the batch, in the batch's order. */
    interface Answers {
        void durable(int from, List<Receipt> receipts);

        void unknown(int from, int to, StoreUnavailable why);
    }

    /** A hub's rules are read where a batch begins, so what changes them ends its batch: what comes after sees them. */
    void store(List<Entry> batch, Answers answers) {
        var from = 0;
        for (var i = 0; i < batch.size(); i++) {
            if (i + 1 < batch.size() && !changesRules(batch.get(i))) continue;
            store(batch.subList(from, i + 1), from, RERUNS, answers);
            from = i + 1;
        }
    }

    private static boolean changesRules(Entry entry) {
        return entry instanceof Entry.Reported(var _, var _, var report)
                && report.thing().kind() == ThingKind.HUB;
    }

    /** Halves what does not go in as a whole, until the culprit stands alone. */
    private void store(List<Entry> batch, int from, int reruns, Answers answers) {
        List<Receipt> receipts;
        try {
            receipts = attempts(batch, reruns);
        } catch (StoreUnavailable why) {
            answers.unknown(from, from + batch.size(), why);
            return;
        }
        if (receipts != null) {
            answers.durable(from, receipts);
        } else if (batch.size() > 1) {
            var half = batch.size() / 2;
            store(batch.subList(0, half), from, 0, answers);
            store(batch.subList(half, batch.size()), from + half, 0, answers);
        } else {
            refuse(batch.getFirst(), from, answers);
        }
    }

    /** The culprit's own answer is counted and stored like any other refusal. */
    private void refuse(Entry culprit, int from, Answers answers) {
        if (culprit instanceof Entry.Reported(var submission, var line, var report)) {
            var refusal = new Outcome.Refused(RefusalCode.NOT_STORED, null, RefusalCode.NOT_STORED.meaning());
            var thing = report.thing().text();
            LOG.error("A message on {} could not be stored; it is refused", thing);
            var rejected =
                    new Entry.Rejected(submission, line, report.envelope().messageId(), refusal);
            store(List.of(rejected), from, RERUNS, answers);
        } else {
            answers.unknown(from, from + 1, new StoreUnavailable("not even a refusal could be stored", null));
        }
    }

    private @Nullable List<Receipt> attempts(List<Entry> batch, int reruns) {
        var conflicts = RERUNS;
        var failures = reruns;
        while (true) {
            var attempt = new Attempt(batch, tools);
            try {
                var receipts = attempt.run(conflicts < RERUNS);
                outage.isOver();
                return receipts;
            } catch (BatchFailed failure) {
                tools.submissions().forget(batch);
                if (failure.isConflict()) {
                    LOG.debug("Another writer was faster; trying again");
                    if (conflicts-- == 0) return null;
                    continue;
                }
                if (isAway(failure)) {
                    if (isStoredAfter(attempt, failure)) return attempt.durable();
                    continue;
                }
                LOG.warn("A batch of {} was not stored", batch.size(), failure);
                if (attempt.isStored()) return attempt.durable();
                if (failures-- == 0) return null;
            }
        }
    }

    private boolean isAway(BatchFailed failure) {
        return failure.isOutage() || !tools.store().reachable();
    }

    /** Waits for the store and asks it, however often the line breaks meanwhile. */
    private boolean isStoredAfter(Attempt attempt, BatchFailed first) {
        var failure = first;
        while (true) {
            LOG.debug("The store is away or full; trying again", failure);
            outage.await(failure);
            try {
                return attempt.isStored();
            } catch (RuntimeException broken) {
                failure = new BatchFailed("whether a batch was stored is not known", broken);
                if (!isAway(failure)) throw failure;
            }
        }
    }
}
