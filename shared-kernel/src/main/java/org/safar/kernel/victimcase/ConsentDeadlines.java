package org.safar.kernel.victimcase;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.DeadlineRule.Due;
import org.safar.kernel.victimcase.Deadlines.Item;

/**
 * When consents expire: a deadline for each scope, and for each recipient with whom something may be shared, since each can be given
 * again and withdrawn on its own. What was given last of a scope takes the place of what was given before.
 */
public final class ConsentDeadlines {
    private static final String WITH = " ";

    private ConsentDeadlines() {}

    /** What a deadline's key says of the consent. @param recipient with whom; none where nothing is shared with a named one */
    public record Subject(ConsentScope scope, @Nullable String recipient) {}

    /** @param key of a deadline of this kind */
    public static Subject subject(String key) {
        var parts = key.split(WITH, 2);
        var scope = Codes.find(ConsentScope.class, parts[0]).orElseThrow();
        return new Subject(scope, parts.length == 1 ? null : parts[1]);
    }

    static List<Due> of(ConsentGiven given) {
        var passes = DeadlineRules.dayAfter(given.expires());
        return given.scopes().stream()
                .sorted()
                .map(scope -> new Due(key(scope, given.recipient()), passes))
                .toList();
    }

    static boolean withdrawn(ConsentWithdrawn withdrawal, Item item) {
        var subject = subject(Objects.requireNonNull(item.key(), "a consent's deadline is kept by its scope"));
        if (!withdrawal.scopes().isEmpty() && !withdrawal.scopes().contains(subject.scope())) return false;
        var from = withdrawal.recipient();
        return subject.recipient() == null || from == null || from.value().equals(subject.recipient());
    }

    private static String key(ConsentScope scope, @Nullable Recipient recipient) {
        return scope == ConsentScope.SHARE_WITH_RECIPIENT && recipient != null
                ? scope.code() + WITH + recipient.value()
                : scope.code();
    }
}
