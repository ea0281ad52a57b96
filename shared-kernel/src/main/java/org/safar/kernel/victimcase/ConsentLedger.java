package org.safar.kernel.victimcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;

/**
 * A case's consents: receipts and withdrawals, in the order in which they were reported. Between a receipt and a withdrawal of the
 * same day, or of days that cannot be told apart, the withdrawal holds: it is for the person to say yes again.
 */
public record ConsentLedger(List<Receipt> given, List<Withdrawal> withdrawn) {
    public static final ConsentLedger EMPTY = new ConsentLedger(List.of(), List.of());

    /** @param sequence of the event in the case: the receipt's number */
    public record Receipt(long sequence, ConsentGiven consent) {}

    /** @param sequence of the event in the case */
    public record Withdrawal(long sequence, ConsentWithdrawn withdrawal) {}

    public ConsentLedger {
        given = List.copyOf(given);
        withdrawn = List.copyOf(withdrawn);
    }

    public static ConsentLedger of(CaseHistory history) {
        var given = new ArrayList<Receipt>();
        var withdrawn = new ArrayList<Withdrawal>();
        for (var entry : history.entries()) {
            switch (entry.event()) {
                case ConsentGiven e -> given.add(new Receipt(entry.sequence(), e));
                case ConsentWithdrawn e -> withdrawn.add(new Withdrawal(entry.sequence(), e));
                default -> {}
            }
        }
        return new ConsentLedger(given, withdrawn);
    }

    public ConsentLedger with(long sequence, ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e -> new ConsentLedger(added(given, new Receipt(sequence, e)), withdrawn);
            case ConsentWithdrawn e -> new ConsentLedger(given, added(withdrawn, new Withdrawal(sequence, e)));
        };
    }

    /**
     * The last receipt that covers this on the day: given by then, not expired, not withdrawn by then, and a consent that counts
     * ({@link Consents#broken}).
     *
     * @param recipient with {@link ConsentScope#SHARE_WITH_RECIPIENT} only
     * @param day not recorded: on any day
     */
    public Optional<Receipt> active(
            ConsentScope scope, @Nullable Recipient recipient, PartialDate day, ConsentSubject subject) {
        return counting(scope, recipient, subject)
                .filter(receipt -> !day.surelyBefore(receipt.consent().occurredOn()))
                .filter(receipt -> lastDay(receipt, subject)
                        .filter(last -> day.surelyAfter(last))
                        .isEmpty())
                .filter(receipt -> withdrawals(scope, recipient)
                        .filter(withdrawal ->
                                !day.surelyBefore(withdrawal.withdrawal().occurredOn()))
                        .noneMatch(withdrawal -> undoes(withdrawal, receipt)))
                .reduce((_, last) -> last);
    }

    /** The last day on which what was shared may be seen, as long as nothing else is reported; empty where it may not be seen now. */
    public Optional<LocalDate> standsUntil(ConsentScope scope, @Nullable Recipient recipient, ConsentSubject subject) {
        return counting(scope, recipient, subject)
                .filter(receipt -> withdrawals(scope, recipient).noneMatch(it -> undoes(it, receipt)))
                .map(receipt -> lastDay(receipt, subject).orElse(LocalDate.MAX))
                .reduce((one, other) -> one.isAfter(other) ? one : other);
    }

    /** Expired, or given for a child who is none any more, after this day. Empty where it holds until it is withdrawn. */
    public static Optional<LocalDate> lastDay(Receipt receipt, ConsentSubject subject) {
        var expires = receipt.consent().expires();
        var agreed = expires.recorded() ? Optional.of(expires.latest()) : Optional.<LocalDate>empty();
        return Stream.concat(agreed.stream(), subject.lastDayOfChildhood(receipt.consent()).stream())
                .reduce((one, other) -> one.isBefore(other) ? one : other);
    }

    private Stream<Receipt> counting(ConsentScope scope, @Nullable Recipient recipient, ConsentSubject subject) {
        return given.stream()
                .filter(receipt -> receipt.consent().covers(scope, recipient))
                .filter(receipt -> Consents.broken(receipt.consent(), subject).isEmpty());
    }

    private Stream<Withdrawal> withdrawals(ConsentScope scope, @Nullable Recipient recipient) {
        return withdrawn.stream().filter(it -> it.withdrawal().withdraws(scope, recipient));
    }

    private static boolean undoes(Withdrawal withdrawal, Receipt receipt) {
        return undoes(
                withdrawal.sequence(),
                withdrawal.withdrawal().occurredOn(),
                receipt.sequence(),
                receipt.consent().occurredOn());
    }

    /**
     * Whether a withdrawal takes back what was said: of one day it holds. Where a day is missing, the order of the reports decides.
     *
     * @param withdrawal its sequence in the case
     * @param taken its day
     * @param consent sequence of what was said
     * @param said its day
     */
    public static boolean undoes(long withdrawal, PartialDate taken, long consent, PartialDate said) {
        return taken.recorded() && said.recorded() ? !taken.surelyBefore(said) : withdrawal > consent;
    }

    private static <T> List<T> added(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
