package org.safar.command.referral;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreDatabase;
import org.safar.command.appender.Appender;
import org.safar.command.appender.AtOnce;
import org.safar.command.appender.Entry;
import org.safar.command.appender.GroupCommitAppender;
import org.safar.command.appender.Receipt;
import org.safar.command.automation.Timekeeper;
import org.safar.command.automation.WhenAcceptedThenOpenLinkedCase;
import org.safar.command.decision.Books;
import org.safar.command.decision.Command;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.decision.ThingNames;
import org.safar.command.hub.HubCommand.AgreeTransferBasis;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.hub.HubCommand.RegisterCustodian;
import org.safar.command.hub.HubCommand.RegisterKey;
import org.safar.command.message.Lines;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.testsupport.Eventually;
import org.safar.testsupport.HubKey;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Referrals between Kazakhstan and Uzbekistan over PostgreSQL as the service wires them, at a time that the test sets. */
public final class ReferralBench implements AutoCloseable {
    static final Set<TransferField> AGREED = Set.of(TransferField.NAME, TransferField.CONTACT);
    private static final Actor OFFICER =
            new Actor(new ActorId(new UUID(1, 1)), ActorRole.CASE_OFFICER, null, Voucher.HUB);
    private static final PartialDate LONG_AGO = PartialDate.parse("2020-01-01");

    public final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-30T10:00:00Z"));
    /** Whether an accepted offer's case begins with the acceptance; otherwise the timekeeper alone opens it. */
    final AtomicBoolean opensAtOnce = new AtomicBoolean(true);

    /** Of what provenance messages say they are; where they do not say, the platform takes them to be operational. */
    final AtomicReference<Optional<Provenance>> says = new AtomicReference<>(Optional.of(Provenance.SYNTHETIC));

    public final HubKey uzbekKey = HubKey.make();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public ReferralBench(Path data) {
        var settings = Map.<String, Object>of("safar.eventstore", "embedded", "safar.data", data.toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        InstantSource source = now::get;
        context.registerBean(Clock.class, () -> source.withZone(ZoneOffset.UTC));
        context.registerBean(ThingNames.class, Lines::thingIds);
        context.registerBean(AtOnce.class, () -> atOnce(source));
        context.scan(
                "org.safar.command.appender",
                "org.safar.command.victimcase",
                "org.safar.command.hub",
                "org.safar.command.referral",
                "org.safar.command.personlink");
        context.refresh();
        join(HubId.KZ, "UZ");
        join(HubId.UZ, "KZ");
        send(
                HubId.UZ,
                HubId.UZ,
                new RegisterKey(
                        today(),
                        LONG_AGO,
                        PartialDate.NOT_RECORDED,
                        KeyUse.ENCRYPTION,
                        new PublicKey(uzbekKey.point())));
    }

    private AtOnce atOnce(InstantSource source) {
        var opening = new WhenAcceptedThenOpenLinkedCase(bean(Books.class).things(), source, "test");
        return (message, stored) -> opensAtOnce.get() ? opening.after(message, stored) : List.of();
    }

    private void join(HubId hub, String with) {
        send(hub, hub, new JoinHub(today(), LONG_AGO));
        send(hub, hub, custodian(hub));
        send(
                hub,
                hub,
                new AgreeTransferBasis(
                        today(),
                        Country.of(with),
                        TransferInstrument.AGENCY_AGREEMENT,
                        LONG_AGO,
                        PartialDate.NOT_RECORDED,
                        AGREED));
    }

    private RegisterCustodian custodian(HubId hub) {
        return new RegisterCustodian(today(), new CustodianCode(hub + "-MIA"), CustodianKind.STATE);
    }

    /** A case in Kazakhstan, with consent to sharing with Uzbekistan. */
    public CaseId aCase(String reference) {
        var victim = (CaseId) Lines.thingIds().of(ThingKind.CASE, HubId.KZ, reference);
        send(HubId.KZ, victim, new ReportSuspicion(today(), null, new CustodianCode("KZ-MIA")));
        send(HubId.KZ, victim, new DescribePerson(today(), null, null, 1990, Set.of(), null, Answer.NO));
        send(
                HubId.KZ,
                victim,
                new RecordConsent(
                        today(),
                        Set.of(ConsentScope.SHARE_WITH_RECIPIENT),
                        new Recipient("UZ"),
                        ConsentPurpose.REFERRAL,
                        null,
                        null,
                        null,
                        null,
                        PartialDate.NOT_RECORDED,
                        null,
                        null,
                        null,
                        AGREED));
        return victim;
    }

    public PartialDate today() {
        return PartialDate.of(LocalDate.ofInstant(now.get(), ZoneOffset.UTC));
    }

    public Timekeeper timekeeper() {
        return new Timekeeper(log(), context.getBean(Appender.class), now::get, "test");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public StoreDatabase database() {
        return context.getBean(StoreDatabase.class);
    }

    public EventLog log() {
        return context.getBean("eventLog", EventLog.class);
    }

    public List<DomainEvent> events(ThingId thing) {
        return log().of(thing.text()).stream().map(StoredEvent::event).toList();
    }

    public void send(HubId hub, ThingId thing, Command command) {
        var outcome = tried(hub, thing, command);
        if (!(outcome instanceof Outcome.Stored)) throw new AssertionError("not stored: " + outcome);
    }

    public Outcome tried(HubId hub, ThingId thing, Command command) {
        return tried(hub, OFFICER, thing, command);
    }

    /** @param hub none of what belongs to no hub */
    public Outcome tried(@Nullable HubId hub, Actor actor, ThingId thing, Command command) {
        try {
            var receipt = asked(hub, actor, thing, command);
            return receipt.get(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS).outcome();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is sent waits in the hub's lane until all of it is there, so that it is one batch. */
    List<Outcome> inOneBatch(HubId hub, Map<? extends ThingId, ? extends Command> messages) {
        var answers = new ArrayList<CompletableFuture<Receipt>>();
        try (var connection = database().connections().getConnection();
                var head = connection.createStatement()) {
            connection.setAutoCommit(false);
            head.execute("SELECT position FROM safar.event_head FOR UPDATE");
            answers.add(asked(hub, OFFICER, hub, custodian(hub)));
            Eventually.holds(() -> bean(GroupCommitAppender.class).waiting() == 0);
            messages.forEach((thing, command) -> answers.add(asked(hub, OFFICER, thing, command)));
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return answers.stream().skip(1).map(answer -> answer.join().outcome()).toList();
    }

    private CompletableFuture<Receipt> asked(@Nullable HubId hub, Actor actor, ThingId thing, Command command) {
        var id = UUID.randomUUID();
        var submission = new SubmissionId(hub, id);
        var said = says.get();
        var provenance = said.orElse(Provenance.OPERATIONAL);
        var envelope =
                new Envelope(hub, now.get(), actor, null, provenance, id, "0".repeat(64), submission, id, id, "test");
        var all = new Reach.WholeHub();
        var steps = List.of(command);
        var report = new Report(thing, true, all, envelope, steps, false, Map.of(), false, null, said.isPresent());
        return bean(Appender.class).append(new Entry.Reported(submission, 1, report));
    }

    @Override
    public void close() {
        context.close();
    }
}
