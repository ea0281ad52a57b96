package org.safar.command.appender;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.Provenance;

/** One try to store one batch: one transaction, all messages of it or none. */
final class Attempt {
    private final List<Entry> batch;
    private final Tools tools;
    private final Map<SubmissionId, Long> sequences = new LinkedHashMap<>();
    private List<Outcome> outcomes = List.of();
    private Stamp.@Nullable Print print;
    private @Nullable DomainEventMessage<?> mark;
    private boolean committing;
    private @Nullable Transaction transaction;

    /** What every attempt works with. */
    record Tools(
            EventStore events,
            TransactionManager transactions,
            AppendStore store,
            Shells shells,
            AtOnce atOnce,
            SubmissionStreams submissions,
            BatchRecord record,
            InstantSource clock) {}

    Attempt(List<Entry> batch, Tools tools) {
        this.batch = batch;
        this.tools = tools;
    }

    /**
     * Decides, stores, commits.
     *
     * @param alone whether all others are held back from the first read on, so that no conflict can come between
     * @throws BatchFailed where nothing was stored, or the commit ended in doubt
     */
    List<Receipt> run(boolean alone) {
        try {
            var unitOfWork = new DefaultUnitOfWork<>(null);
            unitOfWork.start();
            unitOfWork.attachTransaction(
                    () -> transaction = tools.transactions().startTransaction());
            unitOfWork.onCommit(_ -> committing = true); // handlers of this phase run last one first: before the commit
            var result = unitOfWork.executeWithResult(
                    () -> decideAll(unitOfWork, alone), RollbackConfigurationType.ANY_THROWABLE);
            if (result.isExceptional()) throw failed(result.exceptionResult());
        } catch (Exception | Error failure) {
            leaveNothingOpen(failure);
            throw failed(failure);
        }
        return durable();
    }

    /**
     * Axon rolls back for exceptions alone. After an error while it commits the transaction would stay with this thread, and what
     * comes after would join it: acknowledged, and never committed.
     */
    private void leaveNothingOpen(Throwable failure) {
        try {
            if (transaction != null) transaction.rollback();
        } catch (RuntimeException broken) {
            failure.addSuppressed(broken);
        }
    }

    private static BatchFailed failed(Throwable cause) {
        return cause instanceof BatchFailed already ? already : new BatchFailed("a batch was not stored", cause);
    }

    /**
     * Whether the commit took hold although it ended in an error. Asked in a transaction of its own. Not known where nobody
     * delivered anything: what the exchange itself asked may be asked again.
     */
    boolean isStored() {
        var event = mark;
        return committing
                && event != null
                && tools.transactions()
                        .fetchInTransaction(() -> tools.store()
                                .holds(
                                        event.getAggregateIdentifier(),
                                        event.getSequenceNumber(),
                                        event.getIdentifier()));
    }

    /** The receipts of what is durable by now. */
    List<Receipt> durable() {
        tools.submissions().stored(sequences);
        var end = tools.store().exactPositions()
                ? 0
                : tools.transactions()
                        .fetchInTransaction(() -> tools.store().holdHead().position());
        var receipts = new ArrayList<Receipt>();
        for (var i = 0; i < batch.size(); i++) receipts.add(receipt(batch.get(i), outcomes.get(i), end));
        return receipts;
    }

    private Integer decideAll(UnitOfWork<?> unitOfWork, boolean alone) {
        if (alone) tools.store().holdHead();
        print = Stamp.attach();
        new LookedUp().attachTo(unitOfWork);
        prefetch().attachTo(unitOfWork);
        var answers = new ArrayList<Outcome>();
        for (var entry : batch) {
            answers.add(
                    switch (entry) {
                        case Entry.Reported reported -> ask(reported.report());
                        case Entry.Raised raised -> ask(raised.report());
                        case Entry.Rejected rejected -> rejected.refusal();
                    });
        }
        outcomes = answers;
        recordSubmissions();
        return answers.size();
    }

    private Outcome ask(Report report) {
        var outcome = tools.shells().ask(report);
        if (outcome instanceof Outcome.Stored stored)
            tools.atOnce().after(report, stored).forEach(tools.shells()::ask);
        return outcome;
    }

    private Prefetch prefetch() {
        var streams = new TreeSet<String>();
        for (var entry : batch) {
            if (entry instanceof Entry.Reported(var _, var _, var report))
                streams.add(report.thing().text());
            if (entry instanceof Entry.Raised(var report))
                streams.add(report.thing().text());
        }
        var known = tools.shells().known(streams);
        return new Prefetch(known.isEmpty() ? Map.of() : tools.store().histories(known), known.keySet());
    }

    private void recordSubmissions() {
        var tallies = new LinkedHashMap<SubmissionId, Tally>();
        var provenances = new LinkedHashMap<SubmissionId, Provenance>();
        for (var i = 0; i < batch.size(); i++) {
            var entry = batch.get(i);
            var submission = entry.submission();
            if (submission == null) continue;
            tallies.computeIfAbsent(submission, _ -> new Tally()).add(entry.line(), outcomes.get(i));
            if (entry instanceof Entry.Reported reported) {
                provenances.putIfAbsent(submission, reported.report().envelope().provenance());
            }
        }
        var now = tools.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        sequences.putAll(tools.submissions().next(tallies.keySet()));
        var events = new ArrayList<DomainEventMessage<?>>();
        tallies.forEach((id, tally) -> events.add(tools.record()
                .of(
                        id,
                        requireNonNull(sequences.get(id)),
                        tally,
                        provenances.getOrDefault(id, Provenance.OPERATIONAL),
                        now)));
        if (events.isEmpty()) return;
        mark = events.getFirst();
        tools.events().publish(events);
    }

    private Receipt receipt(Entry entry, Outcome outcome, long end) {
        return switch (entry) {
            case Entry.Rejected(var _, var line, var id, var _) -> new Receipt(line, id, null, 0, outcome);
            case Entry.Reported(var _, var line, var report) -> receipt(line, report, outcome, end);
            case Entry.Raised(var report) -> receipt(0, report, outcome, end);
        };
    }

    private Receipt receipt(long line, Report report, Outcome outcome, long end) {
        var thing = report.thing().text();
        var last = lastSequence(outcome);
        var exact = last < 0 || print == null ? 0 : print.position(thing, last);
        return new Receipt(line, report.envelope().messageId(), thing, exact == 0 ? 0 : Math.max(exact, end), outcome);
    }

    /** Of what this message stored itself; -1 where it stored nothing. */
    private static long lastSequence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(var events, var _) -> events.getLast().sequence();
            case Outcome.Unchanged(var note) -> note;
            default -> -1;
        };
    }
}
